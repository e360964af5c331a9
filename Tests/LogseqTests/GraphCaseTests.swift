import Diagnostics
import TestSupport
import Testing

@testable import Logseq

/// Whole graphs: pages with their backlinks, and all diagnostics.
@Suite struct GraphCaseTests {
    @Test(arguments: try CaseText.all(in: "graph"))
    func filesGiveTheirGraph(_ example: CaseText) throws {
        let fixture = GraphFixture(example)
        if let text = example.parts["graph"] { #expect(fixture.text(fixture.graph) == text) }
        if let text = example.parts["published"] { #expect(fixture.text(fixture.graph.published()) == text) }
        if let text = example.parts["used assets"] { #expect(fixture.graph.usedAssets.joined(separator: "\n") == text) }
        #expect(fixture.findings(fixture.graph) == example.parts["findings"] ?? "")
    }

    @Test(arguments: try CaseText.all(in: "graph"))
    func aChangedNoteGivesTheGraphOfAFullRebuild(_ example: CaseText) throws {
        let fixture = GraphFixture(example)
        let first = try #require(example.parts.keys.filter { $0.hasPrefix("file ") }.min())
        var parts = example.parts
        parts[first] = "alias:: other name\n\n- [[added]] ((66b5c8d4-0000-4000-8000-000000000009))"
        let changed = GraphFixture(CaseText(file: example.file, name: example.name, parts: parts))
        let page = try #require(changed.parsed.first)
        let graph = fixture.graph.replacing(page)
        #expect(changed.text(graph) == changed.text(changed.graph))
        #expect(changed.findings(graph) == changed.findings(changed.graph))
    }

    @Test(arguments: try CaseText.all(in: "queries"))
    func aQueryFindsItsBlocksOrPages(_ example: CaseText) throws {
        let fixture = GraphFixture(example)
        let today = try #require(CalendarDay(year: 2024, month: 8, day: 8))
        let source = try #require(example.parts["query"])
        var grammar = QueryGrammar(Array(source.utf8), config: fixture.config)
        let answer: [String]
        switch grammar.plan() {
        case .failure(let failure): answer = ["not evaluated: \(failure.reason)"]
        case .success(let plan):
            switch QueryAnswers(to: [plan], in: fixture.graph, today: today).results(of: plan) {
            case .pages(let pages): answer = pages.map { "page \(fixture.graph[$0].title)" }
            case .blocks(let blocks): answer = blocks.map { fixture.graph[$0].content.plainText }
            case nil: answer = ["not answered: no day is given"]
            }
        }
        #expect(answer.joined(separator: "\n") == example.parts["answer"] ?? "")
    }

    @Test func anEmbedOfItselfIsALink() throws {
        let example = try #require(
            try CaseText.read(
                "%% case x\n%% file pages/a.md\n- {{embed [[b]]}}\n%% file pages/b.md\n- {{embed [[a]]}}", file: "x"
            ).first)
        let graph = GraphFixture(example).graph
        let reference = { (name: String) in Embed.page(PageReference(name: PageName(name), written: name, label: nil)) }
        let a = try #require(graph.names[PageName("a")])
        let b = try #require(graph.names[PageName("b")])
        let first = graph.embedded(reference("b"), on: a, path: EmbedPath())
        #expect(first == .page(b))
        #expect(graph.embedded(reference("a"), on: a, path: EmbedPath().entering(first)) == .cycle)
        #expect(graph.embedded(reference("b"), on: a, path: EmbedPath().entering(first)) == .cycle)
        #expect(graph.embedded(reference("nowhere"), on: a, path: EmbedPath()) == .missing)
    }
}
