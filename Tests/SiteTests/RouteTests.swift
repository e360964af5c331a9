import Testing

@testable import Site

@Suite struct RouteTests {
    @Test(arguments: [
        ("DaemonSet", "DaemonSet"), ("Kubernetes Node", "Kubernetes-Node"), ("節點 與 污點", "節點-與-污點"), ("a: b? <c>", "a-b-c"),
        ("..", "page-"), ("", "page-"), ("...", "page-"), ("trailing. ", "trailing"), ("con", "_con"), ("COM1.txt", "_COM1.txt"),
        ("console", "console"),
        ("com", "com"), ("a\u{0}b", "a-b"), ("100% sure #1", "100-sure-1"), ("a\u{202E}b", "a-b"),
    ])
    func slugsAreSafeAndReadable(name: String, start: String) {
        let slug = Slug.component(name)
        if start == "page-" { #expect(slug.hasPrefix(start) && slug.count == 13) } else { #expect(slug == start) }
    }

    @Test func longNamesAreCutAtACharacterAndStayDistinct() {
        let a = Slug.component(String(repeating: "節", count: 300))
        let b = Slug.component(String(repeating: "節", count: 301))
        #expect(a.utf8.count <= Slug.limit && b.utf8.count <= Slug.limit)
        #expect(a != b)
        #expect(a.hasPrefix("節節節") && !a.unicodeScalars.contains("\u{FFFD}"))
        let family = Slug.component(String(repeating: "👩🏽‍🚀", count: 40))
        #expect(family.utf8.count <= Slug.limit)
        #expect(Slug.numbered(a, 12).utf8.count <= Slug.limit && Slug.numbered(a, 12).hasSuffix("-12"))
    }

    @Test func pagesGetDistinctFilesOnAnyFileSystem() {
        var table = RouteTable()
        let index = table.reserve("index.html")
        #expect(index.path == "index.html")
        let names = [
            "Index", "A b", "a-B", "é", "e\u{301}", "a/b", "a.html", "a.html/b", "assets/x", "../../etc/passwd", "/", "tag/x", "404",
            "CON/nul",
        ]
        let routes = names.map { table.page(named: $0) }
        #expect(
            routes.map(\.path) == [
                "_Index.html", "A-b.html", "a-B-2.html", "é.html", "e\u{301}-2.html", "a/b.html", "a.html.html", "a-html/b.html",
                "_assets/x.html",
                routes[9].path, routes[10].path, "tag/x.html", "_404.html", "_CON/_nul.html",
            ])
        #expect(!routes.contains { $0.path.split(separator: "/").contains("..") || $0.path.hasPrefix("/") })
        #expect(Set(routes.map { $0.path.lowercased() }).count == names.count)
    }

    @Test func deepNamesStayShort() {
        var table = RouteTable()
        let route = table.page(named: Array(repeating: "namespace", count: 500).joined(separator: "/"))
        #expect(route.path.utf8.count < 300)
        #expect(route.toRoot == "../")
    }

    @Test func referencesAreRelativeAndReadable() {
        let page = Route("Kubernetes/節點.html")
        #expect(page.reference(to: Route("index.html")) == "../index.html")
        #expect(page.reference(to: Route("a b/c?.html"), anchor: "第 1") == "../a%20b/c%3F.html#第%201")
        #expect(Route("index.html").reference(to: Route("a:b.html")) == "./a:b.html")
        #expect(Route.encodedASCII("節.html") == "%E7%AF%80.html")
    }

    @Test(arguments: [
        ("https://example.com/a b", "https://example.com/a%20b"), ("mailto:a@b.c", "mailto:a@b.c"), ("#top", "#top"), ("a/b:c", "a/b:c"),
        ("javascript:alert(1)", nil), (" java\tscript:alert(1)", nil), ("data:text/html,x", nil), ("VBScript:x", nil),
        ("file:///etc/passwd", nil),
    ])
    func onlySafeSchemesBecomeLinks(address: String, expected: String?) {
        #expect(ExternalLink.safe(address) == expected)
    }
}
