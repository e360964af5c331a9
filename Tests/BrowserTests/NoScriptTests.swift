import TestSupport
import Testing

/// Pages are readable without scripts.
@Suite(.inBrowser)
struct NoScriptTests {
    /// The visible words, without controls that need scripts.
    private static func words(_ browser: Browser) throws -> [String] {
        try browser.run("document.querySelectorAll('.needs-script').forEach(part => part.remove())")
        let text = try browser.text("main")
        return text.split { $0.isWhitespace }.map(String.init)
    }

    @Test func everyPageHasTheSameTextWithoutScripts() throws {
        let pages = try PagesUnderTest.load()
        let browser = try Browser()
        defer { browser.close() }
        for path in pages.paths {
            let address = pages.address(of: path, under: pages.addressOnDisk)
            try browser.open(address)
            let with = try Self.words(browser)
            try browser.devTools("Emulation.setScriptExecutionDisabled", ["value": true])
            try browser.open(address)
            let isBare = try browser.run("return !document.documentElement.classList.contains('script')") as? Bool
            let without = try Self.words(browser)
            try browser.devTools("Emulation.setScriptExecutionDisabled", ["value": false])
            #expect(isBare == true, "scripts ran on \(path)")
            #expect(!without.isEmpty && without == with, "\(path)")
        }
    }

    @Test(.enabled(if: PagesUnderTest.otherSite == nil, "the pages are those of content/")) func collapsedPartsOpenAndDefaultedLinesHide()
        throws
    {
        let pages = try PagesUnderTest.load()
        let browser = try Browser()
        defer { browser.close() }
        // Without scripts the driver can't scroll to an element: the whole page must fit in the window.
        try browser.devTools(
            "Emulation.setDeviceMetricsOverride", ["width": 1280, "height": 20_000, "deviceScaleFactor": 1, "mobile": false])
        try browser.devTools("Emulation.setScriptExecutionDisabled", ["value": true])
        try browser.open(pages.address(of: "By-example/GPU-nodes.html", under: pages.addressOnDisk))
        let visible = "return [...document.querySelectorAll(arguments[0])].filter(part => part.checkVisibility()).length"

        #expect(try browser.run(visible, ["table.placement tbody tr"]) as? Int ?? 0 > 4)
        #expect(try browser.run(visible, [".needs-script"]) as? Int == 0)

        let folded = "main details:not([open]) > :not(summary)"
        let before = try browser.run(visible, [folded]) as? Int
        try browser.click("main details > summary")
        #expect(before == 0)
        #expect(try browser.run(visible, ["main details[open] > :not(summary)"]) as? Int ?? 0 > 0)

        let ghosts = try browser.run(visible, ["#example-1 .ghost"]) as? Int ?? 0
        try browser.click("#example-1 .tools label")
        #expect(ghosts > 3)
        #expect(try browser.run(visible, ["#example-1 .ghost"]) as? Int == 0)
        #expect(try browser.run(visible, ["#example-1 .yaml a[id]"]) as? Int ?? 0 > 10)
    }
}
