import Foundation
import TestSupport
import Testing

/// Interaction with the page of an example: field help and what-if questions. From a folder, where nothing can be fetched.
@Suite(.inBrowser, .serialized, .enabled(if: PagesUnderTest.otherSite == nil, "the pages are those of content/"))
struct ReadingTests {
    private static func open(_ path: String) throws -> Browser {
        let pages = try PagesUnderTest.load()
        let browser = try Browser()
        try browser.open(pages.address(of: path, under: pages.addressOnDisk))
        return browser
    }

    private static let tip = "const tip = document.getElementById('field-tip'); return tip && !tip.hidden ? tip.innerText : ''"

    @Test func aFocusedKeyShowsItsHelp() throws {
        let browser = try Self.open("By-example/GPU-nodes.html")
        defer { browser.close() }
        let stops =
            "return [...document.querySelectorAll('#example-1 .yaml code a:not([id]), #example-1 .yaml [data-f]')].filter(key => key.tabIndex === 0).length"
        #expect(try browser.run(stops) as? Int == 1, "the keys of a manifest are one stop")

        try browser.run("document.querySelector('#example-1 .yaml code a:not([id])').focus()")
        try browser.wait("the help of the first key") { try browser.run(Self.tip) as? String != "" }
        let first = try #require(browser.run(Self.tip) as? String)
        #expect(first.hasPrefix("apiVersion") && first.contains("required") && first.contains("immutable"), "\(first)")
        #expect(try browser.run("return document.activeElement.getAttribute('aria-describedby')") as? String == "field-tip")

        let press = "document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: arguments[0], bubbles: true }))"
        try browser.run(press, ["ArrowDown"])
        try browser.wait("the help of the next key") { (try browser.run(Self.tip) as? String ?? "").hasPrefix("kind") }
        #expect(try browser.run("return document.activeElement.textContent") as? String == "kind")
        #expect(try browser.run(stops) as? Int == 1)
        try browser.run(press, ["Escape"])
        #expect(try browser.run(Self.tip) as? String == "")
        #expect(try browser.console().filter { $0.hasPrefix("SEVERE") } == [])
    }

    /// A repeated key is not a link but shows the same help.
    @Test func aTappedKeyShowsItsHelp() throws {
        let browser = try Self.open("By-example/Rolling-update-with-maxSurge.html")
        defer { browser.close() }
        let tap =
            "arguments[0] = document.querySelector(arguments[0]); arguments[0].dispatchEvent(new PointerEvent('click', { pointerType: 'touch', bubbles: true, cancelable: true }))"
        for selector in ["#example-1 .yaml code a:not([id])", "#example-1 .yaml [data-f]"] {
            try browser.run(tap, [selector])
            try browser.wait("the help of \(selector)") { try browser.run(Self.tip) as? String != "" }
            try browser.run("document.body.click()")
            #expect(try browser.run(Self.tip) as? String == "")
        }
        #expect(try browser.run("return location.pathname.endsWith('with-maxSurge.html')") as? Bool == true)
    }

    @Test func aKeyLinksToItsEntryWithoutScripts() throws {
        let browser = try Self.open("By-example/GPU-nodes.html")
        defer { browser.close() }
        let address = try #require(browser.run("return document.querySelector('#example-1 .yaml code a:not([id])').href") as? String)
        try browser.devTools("Emulation.setScriptExecutionDisabled", ["value": true])
        try browser.open(address)
        #expect(try browser.text("dt:target") == "apiVersion")
    }

    @Test func whatIfResultsAreInTheTable() throws {
        let browser = try Self.open("DaemonSet-(English).html")
        defer { browser.close() }
        let row =
            "return [...document.querySelectorAll('table.placement tbody tr')].find(row => row.textContent.includes('gpu-1')).cells[1].innerText"
        let toggle =
            "[...document.querySelectorAll('.what-if label')].find(label => label.textContent.includes('no node has the taint nvidia.com/gpu')).click()"
        #expect(try (browser.run(row) as? String)?.contains("no pod") == true)
        #expect(try browser.text(".what-if output") == "", "nothing is asked yet: the caption of the table says it")
        try browser.run(toggle)
        #expect(try (browser.run(row) as? String)?.contains("running") == true)
        #expect(try browser.text(".what-if output") == "A pod runs on 5 of 8 nodes.")
        let why = "return [...document.querySelectorAll('table.placement tr.asked')].map(row => getComputedStyle(row.cells[2]).visibility)"
        #expect(try browser.run(why) as? [String] == ["hidden"], "reasons of what is no longer so are not shown")
        try browser.run(toggle)
        #expect(try (browser.run(row) as? String)?.contains("no pod") == true)
        #expect(try browser.text(".what-if output") == "A pod runs on 4 of 8 nodes.")
    }
}
