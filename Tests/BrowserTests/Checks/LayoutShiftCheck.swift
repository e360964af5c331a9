extension PageCheck {
    /// Nothing moves once it has been shown.
    static let layoutShift = PageCheck(name: "layout shift") { browser in
        let script = """
            const done = arguments[arguments.length - 1], found = [];
            new PerformanceObserver(list => list.getEntries().forEach(entry => entry.sources.forEach(source =>
                found.push(entry.value.toFixed(4) + " " + (source.node?.parentElement?.className || source.node?.nodeName)))))
                .observe({ type: "layout-shift", buffered: true });
            requestAnimationFrame(() => setTimeout(() => done(found), 120));
            """
        return try browser.runAsync(script) as? [String] ?? ["no answer"]
    }
}
