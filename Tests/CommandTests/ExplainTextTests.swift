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
        // The sentence at the beginning leaves out more on a narrow terminal.
        let words = { (text: String) in
            Set(paragraphs(text).filter { !$0.contains("wanted on") }.joined().split { $0 == " " || $0 == "\n" })
        }
        let whole = words(ExplainText(outcome: outcome, layout: layout(columns: nil)).text())
        let folded = ExplainText(outcome: outcome, layout: layout(columns: columns)).text()
        #expect(words(folded) == whole)
        for line in folded.split(separator: "\n") where DisplayWidth.of(String(line)) > max(columns, 80) {
            #expect(line.split(separator: " ").contains { $0.count > 36 }, "\(line)")
        }
    }

    private func paragraphs(_ text: String) -> [String] {
        var paragraphs = [""]
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.isEmpty { paragraphs.append("") } else { paragraphs[paragraphs.count - 1] += line + "\n" }
        }
        return paragraphs
    }

    static let nodeNames: [@Sendable (Int) -> String] = [
        { "ip-10-0-12-\($0).eu-central-1.compute.internal" }, { "gke-prod-europe-west4-high-memory-pool-1-a1b2c3d4-x\($0)z9" },
        { "n\($0)" },
    ]

    /// The answer has three lines at most, however long the names of the nodes are and however many reasons there are.
    @Test(arguments: [72, 80, 120, 200], 0..<3) func theAnswerIsShort(_ columns: Int, _ naming: Int) throws {
        for reasons in [1, 3, 9, 40] {
            let nodes = (0..<reasons * 4).map { number in
                let taint = number % 5 == 4 ? "" : "{key: example.com/team-\(number / 4), value: a, effect: NoSchedule}"
                return """
                    {apiVersion: v1, kind: Node, metadata: {name: \(Self.nodeNames[naming](number))}, spec: {taints: [\(taint)]},
                    status: {allocatable: {cpu: \(number % 2), pods: 10}}}
                    """
            }
            let agent = """
                {apiVersion: apps/v1, kind: DaemonSet, metadata: {name: node-problem-detector, namespace: kube-system}, spec: {
                selector: {matchLabels: {a: b}}, template: {metadata: {labels: {a: b}},
                spec: {containers: [{name: a, image: "a:1", resources: {requests: {cpu: 500m}}}]}}}}
                """
            let input = MappedText(file: FileID(rawValue: 0), bytes: Array((nodes + [agent]).joined(separator: "\n---\n").utf8))
            let outcome = Reconciliation.run(Scenario(yaml: [input]))
            let text = ExplainText(outcome: outcome, layout: layout(columns: columns)).text()
            let answer = try #require(paragraphs(text).first).split(separator: "\n")
            #expect(answer.count <= 3, "\(answer)")
            #expect(answer.joined(separator: " ").hasPrefix("kube-system/node-problem-detector runs on "))
            if columns == 80, reasons == 40 { #expect(answer.joined(separator: " ").contains("more reasons")) }
        }
    }

    @Test func severalDaemonSetsWithoutNodesDoNotRun() {
        let sets = (1...3).map { number in
            """
            {apiVersion: apps/v1, kind: DaemonSet, metadata: {name: a\(number)}, spec: {selector: {matchLabels: {a: b}}, template: {metadata: {labels: {a: b}},
            spec: {containers: [{name: a, image: "a:1"}]}}}}
            """
        }
        let input = MappedText(file: FileID(rawValue: 0), bytes: Array(sets.joined(separator: "\n---\n").utf8))
        let outcome = Reconciliation.run(Scenario(yaml: [input]))
        var layout = layout(columns: nil)
        #expect(ExplainText(outcome: outcome, layout: layout).text().hasPrefix("none of 3 DaemonSets runs: no nodes: give a cluster"))
        layout.hasCluster = true
        #expect(
            ExplainText(outcome: outcome, layout: layout).text().hasPrefix(
                "none of 3 DaemonSets runs: the cluster has no nodes: run `kubectl get"))
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
