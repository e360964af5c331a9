import TestSupport

extension PageCheck {
    /// axe-core finds no accessibility violations: names, roles, contrast, order, language.
    static let axe = PageCheck(name: "axe") { browser in
        try browser.run(TestTools.axe())
        let script = """
            const done = arguments[arguments.length - 1];
            axe.run(document, { resultTypes: ["violations"], preload: false }).then(
                result => done(result.violations.flatMap(rule => rule.nodes.map(
                    node => `${rule.id} ${node.target.join(" ")}: ${node.failureSummary.replace(/\\s+/g, " ")}`))),
                error => done(["axe failed: " + error]));
            """
        return try browser.runAsync(script) as? [String] ?? ["no answer"]
    }
}
