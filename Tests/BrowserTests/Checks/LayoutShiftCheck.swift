extension PageCheck {
    /// No layout shift after a page has loaded. `StabilityTests` covers shifts while loading.
    static let layoutShift = PageCheck(name: "layout shift") { browser in
        // Content of the last frame before the load event may be painted in the first frame after it.
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
