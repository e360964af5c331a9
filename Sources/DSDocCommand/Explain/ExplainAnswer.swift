import Diagnostics
import Reconciliation

/// The outcome of one file, with the DaemonSets that were selected.
struct ExplainAnswer {
    let path: String
    /// The file has a DaemonSet or steps; another belongs to the cluster of the other files.
    let hasQuestion: Bool
    var outcome: Outcome
    /// What the rules on several objects and on a cluster find in the file.
    let findings: ExplainFindings

    /// Without the DaemonSets that run as wanted.
    var onlyTrouble: ExplainAnswer {
        var copy = self
        for index in copy.outcome.steps.indices { copy.outcome.steps[index].daemonSets.removeAll { !PlacementSummary($0).hasTrouble } }
        return copy
    }

    /// Adds what could not be read of the cluster files.
    mutating func add(_ errors: [RejectedObject]) {
        guard !outcome.steps.isEmpty else { return }
        outcome.steps[0].errors.insert(contentsOf: errors, at: 0)
    }

    /// No step has a node: no pod of a DaemonSet can exist.
    private var hasOnlyDaemonSetsWithoutNodes: Bool { hasDaemonSet && outcome.steps.allSatisfy(\.nodes.isEmpty) }
    private var hasDaemonSet: Bool { outcome.steps.contains { !$0.daemonSets.isEmpty } }
    private var hasRejection: Bool { outcome.steps.contains { !$0.errors.isEmpty } }

    /// The API server rejects every pod or some pods of a DaemonSet at the end.
    private var hasRejectedPods: Bool {
        outcome.steps.last?.daemonSets.contains { PlacementSummary($0).hasRejectedPods } ?? false
    }

    /// `diagnostics` where an object or the pods of a DaemonSet are rejected, or where no file has a DaemonSet, or one has no node.
    static func status(_ answers: [ExplainAnswer]) -> ExitStatus {
        let fails = answers.contains { $0.hasRejection || $0.hasRejectedPods || $0.hasOnlyDaemonSetsWithoutNodes }
        let isClean = answers.contains(where: \.hasDaemonSet) && !fails
        return isClean ? .clean : .diagnostics
    }

    /// What is not about a DaemonSet is left out where another file has one.
    static func text(_ answers: [ExplainAnswer], _ layout: ExplainLayout) -> String {
        let some = answers.filter { $0.hasQuestion || $0.hasRejection }
        let shown = some.isEmpty ? answers : some
        return shown.map { answer in
            let text = ExplainText(outcome: answer.outcome, layout: layout).text(file: shown.count > 1 ? answer.path : nil)
            let findings = answer.findings.text(layout.style)
            return findings.isEmpty ? text : "\(text)\n\(findings)"
        }.joined(separator: "\n")
    }

    /// One object for one file, otherwise a list.
    static func json(_ answers: [ExplainAnswer], _ catalogue: MessageCatalogue) -> [UInt8] {
        var json = JSONWriter()
        if answers.count == 1 {
            for answer in answers { json.raw(answer.outcome.json(file: answer.path, in: catalogue, findings: answer.findings.report)) }
        } else {
            json.array { json in
                for answer in answers {
                    json.raw(answer.outcome.json(file: answer.path, in: catalogue, findings: answer.findings.report))
                }
            }
        }
        json.endLine()
        return json.bytes
    }

    /// The DaemonSets at the end, as `kubectl get -o name` prints them.
    static func names(_ answers: [ExplainAnswer]) -> String {
        answers.flatMap { $0.outcome.steps.last?.daemonSets ?? [] }.map { "daemonset.apps/\($0.name)\n" }.joined()
    }
}
