import Diagnostics
import Logseq
import Testing

@testable import Site

/// Figures of links: of one page, and of the whole site.
@Suite struct GraphFigureTests {
    static func notes(_ notes: [(String, String)]) -> SitePlan {
        PageTests.plan(GraphFixture.graph(notes.map { (path: "pages/\($0.0).md", text: $0.1) }))
    }

    @Test func neighboursAreOnBothSides() throws {
        let plan = Self.notes([("A", "- [[B]] [[C]]\n"), ("B", "- [[A]]\n"), ("C", "- text\n"), ("D", "- [[A]] [[A]]\n")])
        let html = try PageTests.html(plan, "A.html")
        #expect(html.contains("<summary>Local graph</summary>"))
        #expect(html.contains("Pages that only link here: 1. Pages that this page links to: 2."))
        #expect(html.contains(">⇄ B</text></a>") && html.contains(">D</text></a>") && html.contains("<a href=\"C.html\"><text"))
        #expect(try !PageTests.html(plan, "C.html").contains("local-graph"), "one neighbour needs no picture")
    }

    @Test func manyNeighboursAreCounted() throws {
        let sources = (10..<40).map { ("S\($0)", "- [[A]]\n") }
        let html = try PageTests.html(Self.notes([("A", "- text\n")] + sources), "A.html")
        let figure = try #require(html.components(separatedBy: "local-graph").last?.components(separatedBy: "</svg>").first)
        #expect(figure.components(separatedBy: "<a href=\"S").count == 9 && figure.contains("and 22 more"))
    }

    @Test func privatePagesAreNotDrawn() throws {
        var config = GraphConfig()
        config.allPagesPublic = true
        let texts = [("A", "- [[B]] [[C]] [[Secret]]\n"), ("B", "- b\n"), ("C", "- c\n"), ("Secret", "public:: false\n\n- [[A]]\n")]
        let pages = texts.enumerated().map { number, note in
            parsePage(
                file: FileID(rawValue: Int32(number)), path: "pages/\(note.0).md", bytes: Array(note.1.utf8), config: config)
        }
        let plan = PageTests.plan(Graph(pages: pages, assets: [], config: config).published())
        for page in ["A.html", "graph.html"] { #expect(try !PageTests.html(plan, page).contains("Secret")) }
    }

    @Test func groupsAreNamespacesJournalsAndHubs() {
        let plan = PageTests.plan(
            GraphFixture.graph(
                [
                    ("pages/N%2Fa.md", "- [[Hub]]\n"), ("pages/N%2Fb.md", "- x\n"), ("pages/Hub.md", "- x\n"),
                    ("pages/p.md", "- [[Hub]]\n"),
                    ("pages/q.md", "- [[Hub]] [[p]]\n"), ("pages/alone.md", "- x\n"), ("journals/2026_01_02.md", "- [[Hub]]\n"),
                ].map { (path: $0.0, text: $0.1) }))
        let clusters = GraphClusters(plan)
        #expect(clusters.clusters.map(\.size).reduce(0, +) == plan.listing.count)
        let named = clusters.clusters.map { cluster in
            "\(cluster.page.map { plan.graph[$0].title } ?? (cluster.kind == .journals ? "journals" : "single")) \(cluster.size)"
        }
        #expect(named == ["Hub 3", "N 3", "journals 1", "single 1"])
        #expect(clusters.edges.allSatisfy { $0.edge.first < $0.edge.second && $0.links > 0 } && clusters.edges.count == 2)
    }

    /// Thousands of pages become some dozens of circles.
    @Test func thePictureOfAllPagesIsBounded() throws {
        let notes = (0..<5_000).map { number in
            (path: "pages/T\(number % 100)%2Fp\(number).md", text: "- [[T\((number * 7) % 100)/p\((number * 7) % 5_000)]]\n")
        }
        let plan = PageTests.plan(GraphFixture.graph(notes))
        let html = try PageTests.html(plan, "graph.html")
        #expect(html.utf8.count < 40_000)
        #expect(html.components(separatedBy: "<circle ").count == GraphClusters.most + 3)
        #expect(html.contains("Smaller groups"))
        #expect(try PageTests.html(PageTests.plan(GraphFixture.graph(notes)), "graph.html") == html)
    }
}
