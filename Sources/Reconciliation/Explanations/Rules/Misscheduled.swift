import Diagnostics
import Kubernetes

extension ExplanationRule {
    /// A pod on a node on which the controller would create none now and keeps this one.
    static let misscheduled = ExplanationRule("misscheduled") { subject, dryRuns in
        guard !subject.row.shouldRun, subject.row.shouldContinue, !subject.row.pods.isEmpty else { return nil }
        let taints = subject.untolerated
        guard !taints.isEmpty else { return nil }
        let change = ManifestChange.tolerating(taints, subject.daemonSet)
        let tried = dryRuns.first(of: [change], on: subject.slot)
        let list = Message.codes(taints.map(\.shown))
        let nothing = NodeAdvice.nothing(taints, subject)
        return Explanation(
            .controller, "misscheduled", brief: .taints(taints), field: Field.tolerations,
            fact: Message(
                "taint \(list): the controller would not create a pod here now; the existing pod can stay and counts as `misscheduled`"),
            fix: nothing ?? tried.map { _ in Message("tolerate the taint, or delete the pod") },
            change: nothing == nil ? tried?.change : nil)
    }
}
