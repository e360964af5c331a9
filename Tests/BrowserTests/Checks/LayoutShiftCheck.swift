extension PageCheck {
    /// Nothing moves once a page has loaded. What moves before, `StabilityTests` looks at.
    static let layoutShift = PageCheck(name: "layout shift") { browser in
        // What came in the last frame before the end of loading may be painted in the first after it.
        let script = """
            const done = arguments[arguments.length - 1], found = [], frame = () => new Promise(requestAnimationFrame);
            frame().then(frame).then(() => {
                const loaded = performance.now();
                new PerformanceObserver(list => list.getEntries().forEach(entry => entry.startTime > loaded && entry.sources.forEach(source =>
                    found.push(entry.value.toFixed(4) + " " + (source.node?.className || source.node?.nodeName)))))
                    .observe({ type: "layout-shift", buffered: true });
                setTimeout(() => done(found), 150);
            });
            """
        return try browser.runAsync(script) as? [String] ?? ["no answer"]
    }
}
