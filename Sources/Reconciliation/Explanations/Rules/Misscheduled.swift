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
        let isNotReady = taints.allSatisfy {
            $0.key.hasPrefix("node.kubernetes.io/not-ready") || $0.key.hasPrefix("node.kubernetes.io/unreachable")
        }
        return Explanation(
            .controller, "misscheduled", brief: .taints(taints), field: Field.tolerations,
            fact: Message(
                "taint \(list): the controller would not create a pod here now; the existing pod can stay and counts as `misscheduled`"),
            fix: tried == nil
                ? nil
                : isNotReady
                    ? Message("nothing to do while the node is not ready")
                    : Message("tolerate the taint, or delete the pod"), change: tried?.change)
    }
}
