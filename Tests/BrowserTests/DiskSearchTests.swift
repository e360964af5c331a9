import TestSupport
import Testing

/// The search box on a page opened from a folder.
@Suite(.inBrowser, .enabled(if: PagesUnderTest.otherSite == nil, "the words are those of content/"))
struct DiskSearchTests {
    private static let escape = "\u{E00C}"
    private static let down = "\u{E015}"
    private static let enter = "\u{E007}"

    @Test(arguments: [("toleration", "Toleration"), ("tolera", "Toleration"), ("污點", "污點"), ("滾動更", "滾動更新")])
    func aPageIsFoundAndOpenedByKeys(query: String, title: String) throws {
        let pages = try PagesUnderTest.load()
        let browser = try Browser()
        defer { browser.close() }
        try browser.open(pages.address(of: "By-example/GPU-nodes.html", under: pages.addressOnDisk))
        _ = try browser.requests()
        try browser.type("/", into: "body")
        try browser.wait("the box") { try browser.run("return document.activeElement.id") as? String == "search" }
        #expect(try browser.run("return document.activeElement.value") as? String == "")

        try browser.type(query, into: "#search")
        try browser.wait("results") { try !browser.texts("#search-results [role=option] b").isEmpty }
        let titles = try browser.texts("#search-results [role=option] b")
        #expect(titles.first == title, "\(titles)")
        let marks = try browser.texts("#search-results mark")
        #expect(!marks.isEmpty && marks.allSatisfy { $0.lowercased().contains(query) }, "\(marks)")
        // The search script, the index, the parts for the query, and the texts of the pages shown.
        // The browser may request the icon at any time.
        let requests = try browser.requests().filter { !$0.contains("/theme/favicon.") }
        #expect(!requests.isEmpty && requests.allSatisfy { $0.contains("/search/") || $0.contains("/theme/search.") }, "\(requests)")

        try browser.type(Self.escape, into: "#search")
        #expect(try browser.run("return document.getElementById('search-results').hidden") as? Bool == true)
        try browser.type(" ", into: "#search")
        try browser.wait("results again") {
            let isShown =
                "const list = document.getElementById('search-results'); return !list.hidden && list.querySelector('[role=option]') !== null"
            return try browser.run(isShown) as? Bool == true
        }
        try browser.type(Self.down, into: "#search")
        #expect(try browser.texts("#search-results [aria-selected=true] b") == [title])
        try browser.type(Self.enter, into: "#search")
        try browser.wait("the page") { try browser.text("h1") == title }
        #expect(try browser.console() == [])
    }

    @Test(arguments: [390, 1280]) func resultsFitTheWindow(width: Int) throws {
        let pages = try PagesUnderTest.load()
        let browser = try Browser()
        defer { browser.close() }
        try View(colours: "light", width: width).apply(to: browser)
        try browser.open(pages.address(of: "By-example/GPU-nodes.html", under: pages.addressOnDisk))
        try browser.type("node", into: "#search")
        try browser.wait("results") { try !browser.texts("#search-results [role=option] b").isEmpty }
        let fits = """
            const results = document.getElementById("search-results").getBoundingClientRect(), box = document.activeElement.getBoundingClientRect();
            return results.left >= 0 && results.right <= innerWidth && results.top >= box.bottom && results.bottom <= innerHeight && box.width > 250;
            """
        #expect(try browser.run(fits) as? Bool == true)
    }
}
