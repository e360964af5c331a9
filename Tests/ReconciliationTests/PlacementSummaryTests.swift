import Diagnostics
import Reconciliation
import TestSupport
import Testing

/// The answer in one sentence, and the groups of nodes behind it.
struct PlacementSummaryTests {
    static let cases = (try? CaseText.all(in: "explain")) ?? []

    @Test func thereAreCases() { #expect(Self.cases.count > 10) }

    @Test(arguments: cases) func sentences(_ text: CaseText) throws {
        let input = MappedText(file: FileID(rawValue: 0), bytes: Array((text.parts["input"] ?? "").utf8))
        let outcome = Reconciliation.run(Scenario(yaml: [input]))
        var lines: [String] = []
        for step in outcome.steps {
            for daemonSet in step.daemonSets {
                let summary = PlacementSummary(daemonSet)
                lines.append("\(step.name): \(summary.sentence)")
                try check(summary, of: daemonSet)
            }
        }
        try text.expect(lines.joined(separator: "\n"), part: "sentences", in: "explain")
    }

    /// Each row is in one group, and the numbers are those of the rows.
    private func check(_ summary: PlacementSummary, of daemonSet: DaemonSetOutcome) throws {
        #expect(summary.groups.flatMap(\.nodes).sorted() == daemonSet.nodes.map(\.node).sorted())
        for group in summary.groups {
            #expect(group.nodes == group.nodes.sorted() && !group.nodes.isEmpty)
            if group.rule != nil { #expect(group.variants.flatMap(\.nodes).sorted() == group.nodes) }
        }
        let situations = summary.groups.flatMap { group in group.nodes.map { _ in group.situation } }
        #expect(situations.count { $0 == .excluded } <= summary.nodes - summary.wanted)
        #expect(summary.running >= situations.count { $0 == .running })
        #expect(summary.hasTrouble == (summary.trouble != nil))
    }

    /// 500 nodes with one reason are one group, whatever their free cpu.
    @Test func theValuesOfANodeMakeNoGroup() throws {
        let nodes = (1...500).map {
            "{apiVersion: v1, kind: Node, metadata: {name: n\($0)}, status: {allocatable: {cpu: \($0)m, memory: 1Gi, pods: 9}}}"
        }
        let agent = """
            {apiVersion: apps/v1, kind: DaemonSet, metadata: {name: a}, spec: {selector: {matchLabels: {a: b}}, template: {metadata: {labels: {a: b}},
            spec: {containers: [{name: a, image: "a:1", resources: {requests: {cpu: 1}}}]}}}}
            """
        let text = MappedText(file: FileID(rawValue: 0), bytes: Array((nodes + [agent]).joined(separator: "\n---\n").utf8))
        let daemonSet = try #require(Reconciliation.run(Scenario(yaml: [text])).steps.last?.daemonSets.first)
        let summary = PlacementSummary(daemonSet)
        #expect(
            summary.sentence.english == "default/a runs on 0 of 500 nodes, wanted on 500; 500 Pending: cpu (n1, n10, n100 and 497 more)")
        #expect(summary.groups.count == 1 && summary.groups[0].variants.count == 500)
    }
}
