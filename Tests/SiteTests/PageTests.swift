import Diagnostics
import Foundation
import Testing

@testable import Logseq
@testable import Site

/// Whole pages, from a graph to bytes.
@Suite struct PageTests {
    static let theme = Theme.make().theme

    static func plan(_ graph: Graph, _ options: SiteOptions = SiteOptions(title: "Notes", language: .english)) -> SitePlan {
        Site.plan(graph: graph, results: [], theme: theme, options: options)
    }

    /// The HTML of the page at a path.
    static func html(_ plan: SitePlan, _ path: String) throws -> String {
        let index = try #require(plan.pages.firstIndex { $0.route.path == path }, "no page at \(path)")
        return String(decoding: Site.render(plan, page: index).files[0].bytes, as: UTF8.self)
    }

    @Test func pageHasEveryPart() throws {
        let graph = GraphFixture.graph([
            GraphFixture.page(
                "Kubernetes/DaemonSet",
                [
                    .heading(0, 2, "What it is"), .text(1, "One pod on every node."), .heading(1, 4, "When"), .text(2, "logs"),
                    .text(2, "metrics"),
                    .heading(0, 2, "Taints"), .content(1, .code(code("kind: DaemonSet\n", "yaml"))),
                ]), GraphFixture.page("Kubernetes"), GraphFixture.page("Kubernetes/Pod"),
        ])
        let html = try Self.html(Self.plan(graph), "Kubernetes/DaemonSet.html")
        #expect(html.hasPrefix("<!doctype html>\n<html lang=\"en\">"))
        #expect(html.contains("<title>Kubernetes/DaemonSet · Notes</title>"))
        #expect(html.contains(##"<h2 id="b0">What it is<a class="anchor" href="#b0" aria-label="Link to this heading">#</a></h2>"##))
        #expect(html.contains(#"<div class="block" id="b1"><p>One pod on every node.</p></div>"#))
        #expect(html.contains(#"<h3 id="b2">When"#), "ranks follow the outline, not the number of signs")
        #expect(html.contains(#"<ul class="outline"><li id="b3"><p>logs</p></li>"#))
        #expect(
            html.contains(#"<nav class="toc""#)
                && html.contains(##"<li><a href="#b0">What it is</a><ul><li><a href="#b2">When</a></li></ul></li>"##))
        #expect(html.contains(#"<span class="k">kind</span>: DaemonSet"#))
        #expect(html.contains(#"<a href="../Kubernetes.html">Kubernetes</a>"#))
        #expect(html.contains(#"<a class="next" href="../Kubernetes/Pod.html" rel="next">"#))
        #expect(html.contains("Content-Security-Policy") && !html.contains("style=\""))
        #expect(!html.contains("{{"))
    }

    @Test func nothingOfTheGraphBecomesMarkup() throws {
        let evil = "<script>alert(1)</script>\"'&"
        let graph = GraphFixture.graph([
            GraphFixture.page(
                evil,
                [
                    .heading(0, 1, evil), .text(1, evil),
                    .content(1, .paragraph([.link(Link(target: .other("javascript:alert(1)"), title: evil, content: [.text("x")]))])),
                    .content(1, .paragraph([.element(Element(name: "script", attributes: [], content: [.text("y")]))])),
                    .content(
                        1,
                        .paragraph([
                            .element(
                                Element(
                                    name: "a",
                                    attributes: [.init(name: "href", value: "javascript:1"), .init(name: "onclick", value: "1")],
                                    content: [.text("z")]))
                        ])),
                ], properties: [GraphFixture.property("note", evil)])
        ])
        let plan = Self.plan(graph, SiteOptions(title: evil, language: .english))
        for index in plan.pages.indices {
            let html = String(decoding: Site.render(plan, page: index).files[0].bytes, as: UTF8.self)
            #expect(
                !html.contains("<script>") && !html.contains("javascript:") && !html.contains("onclick"), "\(plan.pages[index].route.path)")
        }
    }

    @Test func linksAreNeverNested() throws {
        let inner = Inline.pageReference(PageReference(name: PageName("B"), written: "B"))
        let graph = GraphFixture.graph([
            GraphFixture.page(
                "A",
                [.content(0, .paragraph([.link(Link(target: .web("https://example.com"), title: nil, content: [.text("see "), inner]))]))]),
            GraphFixture.page("B"),
        ])
        let html = try Self.html(Self.plan(graph), "A.html")
        #expect(html.contains(#"<a href="https://example.com">see <span class="bracket" aria-hidden="true">[[</span>B"#))
    }

    @Test func privateNamesLeaveNoTrace() throws {
        var withheld = GraphFixture.graph([
            GraphFixture.page("A", [.content(0, .paragraph([.pageReference(PageReference(name: PageName("Secret"), written: "Secret"))]))])
        ])
        withheld.withheldNames = [PageName("Secret")]
        let html = try Self.html(Self.plan(withheld), "A.html")
        #expect(!html.contains("Secret"))
        #expect(html.contains("a private page"))
    }

    @Test func deepOutlinesAreWritten() throws {
        let lines = (0..<5_000).map { GraphFixture.Line.text($0, "level \($0)") }
        let html = try Self.html(Self.plan(GraphFixture.graph([GraphFixture.page("Deep", lines)])), "Deep.html")
        #expect(html.contains("level 4999"))
    }

    @Test func foldedBlocksAreDetails() throws {
        let graph = GraphFixture.graph([
            GraphFixture.page(
                "A", [.text(0, "outer") { $0.isCollapsed = true }, .text(1, "inner"), .text(0, "alone") { $0.isCollapsed = true }])
        ])
        let html = try Self.html(Self.plan(graph), "A.html")
        #expect(html.contains("<details><summary>outer</summary>"))
        #expect(html.contains("<p>alone</p>"))
    }

    @Test func sidebarStaysSmall() throws {
        let pages = (0..<2_000).map { GraphFixture.page("Page \(10_000 + $0)") }
        let plan = Self.plan(GraphFixture.graph(pages))
        let html = try Self.html(plan, "Page-11000.html")
        #expect(html.utf8.count < 9_000)
        #expect(html.contains("Page-10999.html") && html.contains("Page-11001.html") && !html.contains("Page-11500.html"))
        #expect(plan.lists.pages.map(\.path) == ["pages.html"] + (2...7).map { "pages/\($0).html" })
        let list = try Self.html(plan, "pages/2.html")
        #expect(list.contains(#"href="../Page-10300.html""#) && !list.contains("Page-10299"))
    }

    @Test func journalsGoByDay() throws {
        let days = [1, 2, 3].compactMap { CalendarDay(year: 2024, month: 5, day: $0) }
        let graph = GraphFixture.graph(days.map { GraphFixture.page("May \($0.day), 2024", [.text(0, "entry")], date: $0) })
        let plan = Self.plan(graph, SiteOptions(title: "Notes", language: .traditionalChinese, address: "https://example.com/notes"))
        let html = try Self.html(plan, "May-2,-2024.html")
        #expect(
            html.contains(#"<a class="previous" href="May-1,-2024.html""#) && html.contains(#"<a class="next" href="May-3,-2024.html""#))
        let common = Dictionary(
            uniqueKeysWithValues: Site.commonFiles(plan, search: []).map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
        #expect(
            common["sitemap.xml"]?.contains("<loc>https://example.com/notes/May-2,-2024.html</loc><lastmod>2024-05-02</lastmod>") == true)
        #expect(common["feed.xml"]?.contains("<updated>2024-05-03T00:00:00Z</updated>") == true)
        #expect(common["robots.txt"]?.contains("Sitemap: https://example.com/notes/sitemap.xml") == true)
    }

    @Test func everyTemplateVariableIsSupplied() throws {
        let plan = Self.plan(GraphFixture.graph([GraphFixture.page("A")]))
        let values = PageValues.of(PageContext(plan, plan.pages[0]), content: .empty, after: .empty)
        #expect(Set(values.keys) == Set(TemplateVariable.all.map(\.name)))
    }

    @Test func pagesAreTheSameInAnyOrder() throws {
        let graph = GraphFixture.graph((0..<20).map { GraphFixture.page("P\($0)", [.heading(0, 1, "h"), .text(1, "t")]) })
        let first = Self.plan(graph)
        let second = Self.plan(graph)
        for index in first.pages.indices.reversed() {
            #expect(Site.render(first, page: index).files.map(\.bytes) == Site.render(second, page: index).files.map(\.bytes))
        }
    }

    static func code(_ text: String, _ language: String) -> CodeBlock {
        let file = FileID(rawValue: 0)
        return CodeBlock(
            info: language, language: language, body: MappedText(file: file, bytes: Array(text.utf8)),
            span: SourceSpan(file: file, start: 0, end: text.utf8.count))
    }
    private func code(_ text: String, _ language: String) -> CodeBlock { Self.code(text, language) }
}
