import Diagnostics
import Foundation
import Handbook
import Kubernetes
import Logseq
import Testing

@testable import Site

/// What a plan decides about pages: their neighbours, languages, translations, places of findings, and the files for machines.
@Suite struct SitePlanTests {
    private static func options(_ language: Language = .english, address: String? = "https://example.com") -> SiteOptions {
        SiteOptions(title: "Notes", language: language, address: address)
    }

    private static func common(_ plan: SitePlan) -> [String: String] {
        Dictionary(uniqueKeysWithValues: Site.commonFiles(plan, search: []).map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
    }

    private static func values(_ xml: String, _ tag: String) -> [String] {
        xml.components(separatedBy: "<\(tag)>").dropFirst().map { String($0.prefix { $0 != "<" }) }
    }

    // MARK: Files for machines

    @Test func aFeedHasTheLatestThirtyDays() throws {
        let config = GraphConfig(Array("{:journal/page-title-format \"yyyy年MM月dd日\"}".utf8), file: FileID(rawValue: 99))
        let days = (1...31).map { ("journals/2024_05_\($0 < 10 ? "0" : "")\($0).md", "- entry \($0)\n") }
        let plan = PageTests.plan(GraphFixture.graph(days, config: config), Self.options())
        let feed = try #require(Self.common(plan)["feed.xml"])
        let latestFirst = (2...31).reversed().map { "2024-05-\($0 < 10 ? "0" : "")\($0)T00:00:00Z" }
        #expect(Self.values(feed, "updated") == [latestFirst[0]] + latestFirst)
        #expect(Self.values(feed, "summary").prefix(2) == ["entry 31", "entry 30"])
        let page = "https://example.com/2024%E5%B9%B405%E6%9C%8831%E6%97%A5.html"
        #expect(feed.contains("<id>\(page)</id><link href=\"\(page)\">") || feed.contains("<id>\(page)</id><link href=\"\(page)\"/>"))
    }

    @Test func aFeedNeedsDaysAndAnAddress() throws {
        let dated = GraphFixture.graph([("pages/A.md", "- a\n"), ("journals/2024_05_01.md", "- entry\n")])
        let undated = GraphFixture.graph("- a\n")
        for (graph, address, isThere) in [
            (dated, "https://example.com", true), (dated, nil, false), (undated, "https://example.com", false),
        ] {
            let plan = PageTests.plan(graph, Self.options(address: address))
            #expect((Self.common(plan)["feed.xml"] != nil) == isThere)
            #expect((Self.common(plan)["sitemap.xml"] != nil) == (address != nil))
            #expect(Self.common(plan)["robots.txt"]?.contains("Sitemap:") == (address != nil))
            #expect(try PageTests.html(plan, "A.html").contains("application/atom+xml") == isThere)
        }
    }

    // MARK: Languages

    @Test func aPageHasOneTranslationForEachOtherLanguage() throws {
        let graph = GraphFixture.graph([
            ("pages/A.md", "language:: en\ntranslation:: [[Same]], [[Nowhere]], [[B]], [[C]], [[D]]\n\n- text\n"),
            ("pages/Same.md", "language:: en\n\n- text\n"), ("pages/B.md", "language:: zh-Hant\n\n- 文字\n"),
            ("pages/C.md", "language:: zh-Hant\n\n- 文字\n"), ("pages/D.md", "language:: fr\n\n- texte\n"),
        ])
        let html = try PageTests.html(PageTests.plan(graph, Self.options()), "A.html")
        let alternates = html.components(separatedBy: "<link rel=\"alternate\" hreflang=\"").dropFirst().map {
            String($0.prefix { $0 != ">" })
        }
        let address = "\" href=\"https://example.com/"
        #expect(alternates == ["en\(address)A.html\"", "zh-Hant\(address)B.html\"", "fr\(address)D.html\""])
        for (page, isThere) in [("B.html", true), ("D.html", true), ("C.html", false), ("Same.html", false)] {
            #expect(html.contains("<a href=\"\(page)\" lang=") == isThere, "\(page)")
        }
    }

    /// Chinese notes quote much English: a quarter of Han letters is enough.
    @Test(arguments: [
        ("- 節點 DaemonS\n", "zh-Hant"), ("- 節點 DaemonSets\n", "en"), ("- 123\n", "en"), ("language:: de\n\n- 節點\n", "de"),
    ])
    func theLanguageOfATextIsGuessed(_ text: String, _ tag: String) throws {
        let plan = PageTests.plan(GraphFixture.graph(text), Self.options())
        #expect(plan.pages.first { $0.route.path == "A.html" }?.textLanguage == tag)
    }

    // MARK: Pages

    @Test(arguments: [
        ("description:: What it is.\n\n- Another beginning of the text\n", "What it is."),
        ("- # A heading that is long enough\n- The first words of the text\n", "The first words of the text"), ("- short\n", nil),
    ])
    func aPageIsDescribed(_ text: String, _ description: String?) throws {
        let html = try PageTests.note(text)
        let written = html.components(separatedBy: "<meta name=\"description\" content=\"").dropFirst().first
        #expect(written.map { String($0.prefix { $0 != "\"" }) } == description)
    }

    @Test func neighboursAreOfOneNamespace() throws {
        var config = GraphConfig()
        config.fileNameFormat = .tripleLowbar
        let paths = ["A", "A___a", "A___b", "B", "B___c"]
        let graph = GraphFixture.graph(paths.map { ("pages/\($0).md", "- x\n") }, config: config)
        let plan = PageTests.plan(graph)
        let links = try ["A", "A/a", "A/b", "B", "B/c"].map { page in
            let html = try PageTests.html(plan, page + ".html")
            return ["previous", "next"].map { side in
                let link = html.components(separatedBy: "<a class=\"\(side)\" href=\"").dropFirst().first
                return link.map { String($0.prefix { $0 != "\"" }) }
            }
        }
        #expect(links == [[nil, "B.html"], [nil, "../A/b.html"], ["../A/a.html", nil], ["A.html", nil], [nil, nil]])
    }

    /// The list of findings leads to the block or the line of an example in which each was found.
    @Test func findingsLeadToTheirPlaces() throws {
        let text = """
            - first
            - second
            - third
              ```yaml
              apiVersion: v1
              kind: Node
              metadata: {name: a b}
              ```
            - fourth

            """
        var files = SourceFiles()
        let bytes = Array(text.utf8)
        let file = files.add(SourceFile(path: "pages/A.md", bytes: bytes))
        let page = parsePage(file: file, path: "pages/A.md", bytes: bytes, config: GraphConfig())
        let graph = Graph(pages: [page], assets: [], config: GraphConfig())
        let examples = PageExamples.collect(on: page).examples
        let context = HandbookContext(clusters: ClusterLibrary([]), workloads: WorkloadIndex(examples))
        let results = examples.map { $0.run(in: context, source: bytes) }
        let found = try ["second", "third", "a b", "fourth"].map { word in
            let range = try #require(bytes.firstRange(of: Array(word.utf8)))
            return ReportedDiagnostic(Diagnostic("found", .error, Message(verbatim: word), at: SourceSpan(file: file, range: range)))
        }
        let input = SiteInput(graph: graph, results: results, diagnostics: found, files: files)
        let plan = Site.plan(input, theme: PageTests.theme, options: Self.options())
        let anchors = page.blocks.map { Optional($0.anchor) }
        #expect(plan.diagnostics.map(\.anchor) == [anchors[1], anchors[2], "e1-3", anchors[3]])
        #expect(plan.diagnostics.map { $0.source?.line } == [2, 3, 7, 9])
    }
}
