import Diagnostics
import Reconciliation
import TestSupport
import Testing

@testable import DSDocCommand

/// The text of `explain`, in a pipe and on terminals.
struct ExplainTextTests {
    static let cases = (try? CaseText.all(in: "explain")) ?? []

    @Test func thereAreCases() { #expect(Self.cases.count > 10) }

    private func outcome(_ text: CaseText) -> Outcome {
        let input = MappedText(file: FileID(rawValue: 0), bytes: Array((text.parts["input"] ?? "").utf8))
        return Reconciliation.run(Scenario(yaml: [input]))
    }

    private func layout(columns: Int?) -> ExplainLayout { ExplainLayout(catalogue: .english, style: .plain, columns: columns) }

    @Test(arguments: cases) func inAPipe(_ text: CaseText) throws {
        try text.expect(ExplainText(outcome: outcome(text), layout: layout(columns: nil)).text(), part: "pipe", in: "explain")
    }

    @Test(arguments: cases) func inEightyColumns(_ text: CaseText) throws {
        try text.expect(ExplainText(outcome: outcome(text), layout: layout(columns: 80)).text(), part: "80 columns", in: "explain")
    }

    @Test(arguments: cases) func aRowForEachNodeAndOnlyTrouble(_ text: CaseText) throws {
        var layout = layout(columns: nil)
        layout.isWide = true
        layout.showsOnlyTrouble = true
        try text.expect(ExplainText(outcome: outcome(text), layout: layout).text(), part: "wide, only trouble", in: "explain")
    }

    /// No word is broken, names of nodes among them, and only a long word exceeds the width.
    @Test(arguments: cases, [40, 80, 200]) func wordsAreWhole(_ text: CaseText, _ columns: Int) throws {
        let outcome = outcome(text)
        let words = { (text: String) in Set(text.split { $0 == " " || $0 == "\n" }) }
        let whole = words(ExplainText(outcome: outcome, layout: layout(columns: nil)).text())
        let folded = ExplainText(outcome: outcome, layout: layout(columns: columns)).text()
        #expect(words(folded) == whole)
        for line in folded.split(separator: "\n") where DisplayWidth.of(String(line)) > max(columns, 80) {
            #expect(line.split(separator: " ").contains { $0.count > 36 }, "\(line)")
        }
    }

    @Test func fiveHundredNodesAreOnOneScreen() throws {
        let nodes = (1...500).map { number in
            "{apiVersion: v1, kind: Node, metadata: {name: ip-10-0-\(number)-7.eu-west-1.compute.internal}, spec: {taints: [{key: dedicated, effect: NoSchedule}]}}"
        }
        let agent = """
            {apiVersion: apps/v1, kind: DaemonSet, metadata: {name: a}, spec: {selector: {matchLabels: {a: b}}, template: {metadata: {labels: {a: b}},
            spec: {containers: [{name: a, image: "a:1"}]}}}}
            """
        let text = MappedText(file: FileID(rawValue: 0), bytes: Array((nodes + [agent]).joined(separator: "\n---\n").utf8))
        let outcome = Reconciliation.run(Scenario(yaml: [text]))
        let lines = ExplainText(outcome: outcome, layout: layout(columns: 80)).text().split(
            separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count <= 24)
        #expect(lines.first == "default/a runs on 0 of 500 nodes, wanted on 0; not on: 500 taint dedicated")
    }
}
