import Diagnostics
import Foundation
import Logseq
import Testing

@testable import Site

/// Whole pages, from a graph to bytes of HTML.
@Suite struct PageTests {
    static let theme = Theme.make().theme

    static func plan(
        _ graph: Graph, _ options: SiteOptions = SiteOptions(title: "Notes", language: .english), pictures: [String: PictureSize] = [:]
    ) -> SitePlan {
        Site.plan(SiteInput(graph: graph, results: [], pictures: pictures), theme: theme, options: options)
    }

    /// The HTML of a page by path.
    static func html(_ plan: SitePlan, _ path: String) throws -> String {
        let index = try #require(plan.pages.firstIndex { $0.route.path == path }, "no page at \(path)")
        return String(decoding: Site.render(plan, page: index).files[0].bytes, as: UTF8.self)
    }

    /// The HTML of a page `A` with this text.
    static func note(_ text: String) throws -> String { try html(plan(GraphFixture.graph(text)), "A.html") }

    @Test func pageHasEveryPart() throws {
        var config = GraphConfig()
        config.fileNameFormat = .tripleLowbar
        let graph = GraphFixture.graph(
            [
                (
                    "pages/Kubernetes___DaemonSet.md",
                    "- ## What it is\n\t- One pod on every node.\n\t- #### When\n\t\t- logs\n\t\t- metrics\n- ## Taints\n\t- ```yaml\n\t  kind: DaemonSet\n\t  ```\n"
                ), ("pages/Kubernetes.md", "- top\n"), ("pages/Kubernetes___Pod.md", "- pod\n"),
            ], config: config)
        let html = try Self.html(Self.plan(graph), "Kubernetes/DaemonSet.html")
        let anchors = graph.pages[0].blocks.map(\.anchor)
        #expect(html.hasPrefix("<!doctype html>\n<html lang=\"en\">"))
        #expect(html.contains("<title>Kubernetes/DaemonSet · Notes</title>"))
        #expect(
            html.contains(
                "<h2 id=\"\(anchors[0])\">What it is<a class=\"anchor\" href=\"#\(anchors[0])\" aria-label=\"Link to this heading\">#</a></h2>"
            ))
        #expect(html.contains("<div class=\"block\" id=\"\(anchors[1])\"><p>One pod on every node.</p></div>"))
        #expect(html.contains("<h3 id=\"\(anchors[2])\">When"), "ranks follow the outline, not the number of signs")
        #expect(html.contains("<ul class=\"outline\"><li id=\"\(anchors[3])\"><p>logs</p></li>"))
        #expect(html.contains("<li><a href=\"#\(anchors[0])\">What it is</a><ul><li><a href=\"#\(anchors[2])\">When</a></li></ul></li>"))
        #expect(html.contains(#"<b>kind</b>: DaemonSet"#))
        #expect(html.contains(#"<a href="../Kubernetes.html">Kubernetes</a>"#))
        #expect(html.contains(#"<a class="next" href="../Kubernetes/Pod.html" rel="next">"#))
        #expect(html.contains("Content-Security-Policy") && !html.contains("style=\""))
        #expect(!html.contains("{{"))
    }

    @Test func nothingOfTheGraphBecomesMarkup() throws {
        let evil = "<script>alert(1)</script>\"'&"
        let text = """
            title:: \(evil)
            note:: \(evil)

            - # \(evil)
            \t- \(evil) [x](javascript:alert(1)) <a href="javascript:1" onclick="1">z</a> <img src=x onerror="1">
            \t- `\(evil)` [[\(evil)]] #\(evil) {{\(evil)}}
            """
        let plan = Self.plan(GraphFixture.graph(text), SiteOptions(title: evil, language: .english))
        for index in plan.pages.indices {
            let html = String(decoding: Site.render(plan, page: index).files[0].bytes, as: UTF8.self)
            #expect(!html.contains("<script>"), "\(plan.pages[index].route.path)")
            for attribute in ["href=\"javascript:", " onclick=", " onerror="] {
                #expect(!Self.markup(html).contains(attribute), "\(attribute) in \(plan.pages[index].route.path)")
            }
        }
    }

    /// The tags of a document, without the text between them.
    static func markup(_ html: String) -> String {
        html.split(separator: "<").map { $0.prefix { $0 != ">" } }.joined(separator: "\n")
    }

    @Test(arguments: [
        ("- [see [[B]]](https://example.com)\n", #"<a href="https://example.com">"#),
        ("- DONE **x**\n", #"<span class="task closed">DONE</span> <span class="closed-text"><strong>x</strong></span>"#),
        ("- a\n  collapsed:: true\n\t- inner\n", "<p>a</p><details><summary>1 collapsed</summary>"),
        ("- # a\n  collapsed:: true\n\t- inner [[A]]\n\t\t- deeper\n", "</h2>\n<details><summary>2 collapsed</summary>"),
        ("- a\n  collapsed:: true\n", "<p>a</p>"),
        ("- | a | b |\n  |---|--:|\n  | 1 | 2 |\n", #"<th class="right" scope="col">b</th>"#),
        ("- #+BEGIN_TIP\n  good\n  #+END_TIP\n", #"<div class="admonition tip" role="note"><p>Tip</p>"#),
        ("- x[^1]\n- [^1]: the note\n", ##"<sup><a href="#footnote-1">1</a></sup>"##),
        ("- {{embed [[A]]}}\n", #"<a href="A.html">"#),
        ("- ![p](https://example.com/p.png)\n", #"<a href="https://example.com/p.png">p</a>"#),
        ("- a\n  logseq.order-list-type:: number\n- b\n  logseq.order-list-type:: number\n", #"<ol class="outline">"#),
        ("- first\n  second\n", "<p>first<br>second</p>"),
        ("- ((00000000-0000-4000-8000-000000000000))\n", #"<span class="missing" title="This block does not exist">"#),
        ("- `a < b` and $x^2$\n", #"<code>a &lt; b</code> and <math><msup><mi>x</mi><mn>2</mn></msup></math>"#),
        ("- $\\unknowncommand x$\n", #"<code class="math">\unknowncommand x</code>"#),
    ])
    func constructsAreWritten(text: String, html: String) throws { #expect(try Self.note(text).contains(html)) }

    @Test func translationsAreLinkedInTheirOwnLanguage() throws {
        let graph = GraphFixture.graph([
            ("pages/A.md", "language:: en\ntranslation:: [[B]]\n\n- text\n"), ("pages/B.md", "language:: zh-Hant\n\n- 文字\n"),
        ])
        let html = try Self.html(Self.plan(graph), "A.html")
        #expect(html.contains(#"<a href="B.html" lang="zh-Hant" hreflang="zh-Hant">正體中文：B</a>"#))
        #expect(try !Self.html(Self.plan(graph), "B.html").contains("hreflang"))
    }

    @Test func embedsShowBlocksWithoutTheirAnchors() throws {
        let id = "6601a5a0-0000-4000-8000-000000000001"
        let graph = GraphFixture.graph([
            ("pages/A.md", "- {{embed ((\(id)))}}\n"), ("pages/B.md", "- the block\n  id:: \(id)\n\t- its child\n"),
        ])
        let html = try Self.html(Self.plan(graph), "A.html")
        #expect(html.contains("its child"))
        #expect(!html.contains("id=\"\(id)\""))
        #expect(html.contains("B.html#\(id)"))
    }

    /// A page embeds another that embeds the first: the inner one is a link.
    @Test func aPageIsNotShownWithinItself() throws {
        let id = "6601a5a0-0000-4000-8000-000000000002"
        let graph = GraphFixture.graph([
            ("pages/A.md", "- first\n  id:: \(id)\n\t- {{embed [[B]]}}\n- {{embed ((\(id)))}}\n"),
            ("pages/B.md", "- second {{embed [[A]]}}\n"),
        ])
        let html = try Self.html(Self.plan(graph), "A.html")
        #expect(html.components(separatedBy: "<p>first</p>").count == 3, "once as a block, once embedded")
        #expect(html.components(separatedBy: "<p>second</p>").count == 3)
    }

    @Test func aPictureBesideItsNoteIsShown() throws {
        let graph = GraphFixture.graph([("pages/A.md", "- ![x](b.png) ![y](./c.png) ![z](d.png)")], assets: ["pages/b.png", "pages/c.png"])
        let html = try Self.html(Self.plan(graph), "A.html")
        #expect(
            html.contains("<img src=\"pages/b.png\" alt=\"x\" loading=\"lazy\"> <img src=\"pages/c.png\" alt=\"y\" loading=\"lazy\"> z"))
    }

    @Test func anImageReservesItsSpace() throws {
        let text =
            "- ![a](../assets/a.png) ![b](../assets/a.png){:height 20} <img src=\"../assets/a.png\" width=\"30\"> ![c](../assets/b.png)"
        let graph = GraphFixture.graph([("pages/A.md", text)], assets: ["assets/a.png", "assets/b.png"])
        let size = try #require(PictureSize(width: 120, height: 80))
        let html = try Self.html(Self.plan(graph, pictures: ["assets/a.png": size]), "A.html")
        let picture = { (alt: String, sides: String) in "<img src=\"assets/a.png\" alt=\"\(alt)\" loading=\"lazy\" \(sides)>" }
        #expect(html.contains(picture("a", "width=\"120\" height=\"80\"")))
        #expect(html.contains(picture("b", "width=\"30\" height=\"20\"")))
        #expect(html.contains(picture("", "width=\"30\" height=\"20\"")))
        #expect(html.contains("<img src=\"assets/b.png\" alt=\"c\" loading=\"lazy\">"), "what is not known is not claimed")
    }

    @Test func emptyFilesAreLinkedAndNotShown() throws {
        let assets = ["assets/a.png", "assets/v.mp4", "assets/s.mp3", "assets/d.zip"]
        let text = "- ![words](../assets/a.png) ![](../assets/a.png) ![v](../assets/v.mp4) ![s](../assets/s.mp3) [d](../assets/d.zip)"
        let graph = GraphFixture.graph([("pages/A.md", text)], assets: assets, emptyAssets: Set(assets))
        let html = try Self.html(Self.plan(graph), "A.html")
        #expect(
            html.contains(
                "<a href=\"assets/a.png\">words</a> <a href=\"assets/a.png\">a.png</a> <a href=\"assets/v.mp4\">v</a> "
                    + "<a href=\"assets/s.mp3\">s</a> <a href=\"assets/d.zip\">d</a>"))
        #expect(graph.usedAssets == assets.sorted() && graph.diagnostics.map(\.rule.name) == .init(repeating: "empty-asset", count: 5))
    }

    @Test func privateNamesLeaveNoTrace() throws {
        let pages = [("pages/A.md", "public:: true\n\n- see [[Secret]] and #Secret\n"), ("pages/Secret.md", "- inside\n")].enumerated().map
        {
            parsePage(file: FileID(rawValue: Int32($0)), path: $1.0, bytes: Array($1.1.utf8), config: GraphConfig())
        }
        let plan = Self.plan(Graph(pages: pages, assets: [], config: GraphConfig()).published())
        let search = plan.pages.indices.compactMap { Site.render(plan, page: $0).search }
        let files = plan.pages.indices.flatMap { Site.render(plan, page: $0).files } + Site.commonFiles(plan, search: search)
        for file in files where !file.path.hasPrefix("theme/") {
            let text = String(decoding: file.bytes, as: UTF8.self)
            #expect(!text.contains("Secret") && !text.contains("inside") && !text.contains("secret"), "\(file.path)")
        }
        #expect(try Self.html(plan, "A.html").contains("a private page"))
    }

    @Test func deepOutlinesAreWritten() throws {
        let text = (0..<3_000).map { String(repeating: "\t", count: $0) + "- level \($0)\n" }.joined()
        #expect(try Self.note(text).contains("level 2999"))
    }

    @Test func sidebarStaysSmall() throws {
        let plan = Self.plan(GraphFixture.graph((0..<2_000).map { ("pages/Page \(10_000 + $0).md", "- x\n") }))
        let html = try Self.html(plan, "Page-11000.html")
        #expect(html.utf8.count < 9_000)
        #expect(html.contains("Page-10999.html") && html.contains("Page-11001.html") && !html.contains("Page-11500.html"))
        #expect(plan.lists.pages.map(\.path) == ["all/pages.html"] + (2...10).map { "all/pages-\($0).html" })
        let list = try Self.html(plan, "all/pages-2.html")
        #expect(
            list.contains(#"href="../all/pages-6.html""#) && !list.contains("pages-7.html")
                && list.contains(#"href="../all/pages-10.html""#))
        #expect(list.contains(#"href="../Page-10300.html""#) && !list.contains("Page-10199"))
    }

    @Test func journalsAreOrderedByDay() throws {
        let graph = GraphFixture.graph((1...3).map { ("journals/2024_05_0\($0).md", "- entry\n") })
        var options = SiteOptions(title: "Notes", language: Language("zh-Hant"), address: "https://example.com/notes")
        options.editAddress = "https://git.example/edit/{path}?plain=1"
        let plan = Self.plan(graph, options)
        let html = try Self.html(plan, "May-2nd,-2024.html")
        #expect(html.contains(#"href="https://git.example/edit/journals/2024_05_02.md?plain=1""#))
        #expect(
            html.contains(#"<a class="previous" href="May-1st,-2024.html""#) && html.contains(#"<a class="next" href="May-3rd,-2024.html""#)
        )
        let common = Dictionary(
            uniqueKeysWithValues: Site.commonFiles(plan, search: []).map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
        #expect(
            common["sitemap.xml"]?.contains("<loc>https://example.com/notes/May-2nd,-2024.html</loc><lastmod>2024-05-02</lastmod>") == true)
        #expect(common["feed.xml"]?.contains("<updated>2024-05-03T00:00:00Z</updated>") == true)
        #expect(common["robots.txt"]?.contains("Sitemap: https://example.com/notes/sitemap.xml") == true)
    }

    /// A site map names every page once, and not the one that is shown where there is none.
    @Test func theSiteMapHasEveryPageButTheMissingOne() {
        let graph = GraphFixture.graph([
            ("pages/甲.md", "- a #tag [[B]]\n"), ("pages/B.md", "- b\n"), ("journals/2024_05_01.md", "- c\n"),
        ])
        let plan = Self.plan(graph, SiteOptions(title: "Notes", language: .english, address: "https://example.com"))
        let paths = plan.pages.map(\.route.path)
        #expect(paths.contains("404.html") && paths.contains("graph.html") && paths.contains("all/tags.html"))
        let files = Site.commonFiles(plan, search: [])
        let map = files.first { $0.path == "sitemap.xml" }.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
        let listed = map.components(separatedBy: "<loc>").dropFirst().map { String($0.prefix { $0 != "<" }) }
        #expect(listed == paths.filter { $0 != "404.html" }.map { "https://example.com/" + Route.encodedASCII($0) })
    }

    @Test func everyTemplateVariableIsSupplied() throws {
        let plan = Self.plan(GraphFixture.graph("- x\n"))
        guard case .object(let values) = PageValues.of(PageContext(plan, plan.pages[0]), content: .empty, after: .empty) else {
            Issue.record("the values of a page have names")
            return
        }
        #expect(Set(values.keys) == Set(TemplateVariable.all.map(\.name)))
    }

    @Test func pagesAreTheSameInAnyOrder() throws {
        let graph = GraphFixture.graph((0..<20).map { ("pages/P\($0).md", "- # h\n\t- [[P\(($0 + 7) % 20)]]\n") })
        let first = Self.plan(graph)
        let second = Self.plan(graph)
        for index in first.pages.indices.reversed() {
            #expect(Site.render(first, page: index).files.map(\.bytes) == Site.render(second, page: index).files.map(\.bytes))
        }
    }
}
