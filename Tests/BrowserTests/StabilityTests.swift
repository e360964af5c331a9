import Foundation
import TestSupport
import Testing

/// Content doesn't move while it is being read.
@Suite(.inBrowser)
struct StabilityTests {
    /// The header and the columns keep their positions, however slowly a page arrives. Text that is still arriving may wrap again.
    @Test(arguments: [1280, 390]) func theLayoutIsStableWhileAPageArrives(width: Int) throws {
        let pages = try PagesUnderTest.load()
        let server = try FolderServer(pages.folder, slowly: true)
        let browser = try Browser()
        defer { browser.close() }
        try View(colours: "light", width: width).apply(to: browser)
        let moved = """
            const done = arguments[arguments.length - 1];
            new PerformanceObserver(list => done(list.getEntries().flatMap(entry => entry.sources)
                .filter(source => source.node && !source.node.parentElement?.closest("main")).map(source => source.node.className + " " +
                    [source.previousRect, source.currentRect].map(box => [box.x, box.y, box.width, box.height].join(",")).join(" → "))))
                .observe({ type: "layout-shift", buffered: true });
            requestAnimationFrame(() => setTimeout(() => done([]), 120));
            """
        for (number, path) in pages.paths.enumerated() where number % 4 == 0 {
            try browser.open(pages.address(of: path, under: server.address))
            #expect(try browser.runAsync(moved) as? [String] == [], "\(path)")
        }
    }

    /// Controls that scripts add to a readable page take no space. A class announces scripts before anything is shown.
    @Test(arguments: [1280, 390]) func scriptsShiftNoContent(width: Int) throws {
        let pages = try PagesUnderTest.load()
        let browser = try Browser()
        defer { browser.close() }
        try View(colours: "light", width: width).apply(to: browser)
        try browser.devTools("Network.enable")
        let boxes = """
            return Array.from(document.querySelectorAll("body *:not(th *)"), part => [part, part.getBoundingClientRect()])
                .map(([part, box]) => part.nodeName + "." + part.getAttribute("class") + " " + [box.x, box.y, box.width, box.height].join(","))
            """
        for path in pages.paths {
            try browser.devTools("Network.setBlockedURLs", ["urls": []])
            try browser.open(pages.address(of: path, under: pages.addressOnDisk))
            let with = try #require(browser.run(boxes) as? [String])
            try browser.devTools("Network.setBlockedURLs", ["urls": ["*/scripts.*.js"]])
            try browser.open(pages.address(of: path, under: pages.addressOnDisk))
            try browser.run("document.documentElement.classList.add('script')")
            #expect(try browser.run("return typeof window.dsdocFields") as? String == "undefined", "scripts ran on \(path)")
            let without = try #require(browser.run(boxes) as? [String])
            #expect(!without.isEmpty && with.count == without.count, "\(path)")
            let moved = zip(without, with).filter { $0 != $1 }
            #expect(moved.isEmpty, "\(path): \(moved.prefix(3).map { "\($0) → \($1)" })")
        }
    }

    /// Space is reserved for images before they load: distant ones are loaded lazily.
    @Test(arguments: [1280, 390]) func imagesReserveTheirSpace(width: Int) throws {
        let graph = try TemporaryFolder()
        let picture = { (sides: String) in "<svg xmlns='http://www.w3.org/2000/svg' \(sides)><rect width='9' height='9'/></svg>" }
        try graph.write(picture("width='2000' height='500'"), to: "assets/wide.svg")
        try graph.write(picture("viewBox='0 0 30 40'"), to: "assets/icon.svg")
        let pictures =
            "- ![w](../assets/wide.svg) ![i](../assets/icon.svg) ![s](../assets/wide.svg){:width 100} ![h](../assets/icon.svg){:height 200}\n"
        let lines = String(repeating: "- a line of text\n", count: 600)
        try graph.write("public:: true\n\n" + lines + pictures, to: "pages/Pictures.md")
        let output = try CommandLineTool.run(["build", ".", "--output", "site"], in: graph.path)
        #expect(output.status == 0, "\(output.err)")
        let browser = try Browser()
        defer { browser.close() }
        try View(colours: "light", width: width).apply(to: browser)
        try browser.open(graph.url.appending(path: "site/Pictures.html").absoluteString)
        let boxes = """
            return Array.from(document.images, image => [image.complete && image.naturalWidth > 0, image.offsetWidth, image.offsetHeight].join(" "))
            """
        let before = try #require(browser.run(boxes) as? [String])
        #expect(before.count == 4 && before.allSatisfy { $0.hasPrefix("false ") }, "\(before)")
        try browser.run("document.images[0].scrollIntoView()")
        try browser.wait("the pictures") { (try browser.run(boxes) as? [String])?.allSatisfy { $0.hasPrefix("true ") } == true }
        let after = try #require(browser.run(boxes) as? [String])
        #expect(after.map { $0.dropFirst(5) } == before.map { $0.dropFirst(6) })
    }
}
