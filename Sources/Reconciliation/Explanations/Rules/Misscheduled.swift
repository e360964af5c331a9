import Diagnostics
import Kubernetes

extension ExplanationRule {
    /// A pod that stays on a node where none would be made today.
    static let misscheduled = ExplanationRule("misscheduled") { subject, dryRuns in
        guard !subject.row.shouldRun, subject.row.shouldContinue, !subject.row.pods.isEmpty else { return nil }
        let taints = subject.untolerated
        guard !taints.isEmpty else { return nil }
        let change = ManifestChange.tolerating(taints, subject.daemonSet)
        let tried = dryRuns.first(of: [change], on: subject.slot)
        let list = Prose.codes(taints.map(\.shown))
        let isNotReady = taints.allSatisfy {
            $0.key.hasPrefix("node.kubernetes.io/not-ready") || $0.key.hasPrefix("node.kubernetes.io/unreachable")
        }
        return Explanation(
            .controller, "misscheduled", field: Field.tolerations,
            fact: Prose(
                "taint \(list.english): no pod would be made here today, the one that is here may stay; it counts as `misscheduled`",
                zh: "污點 \(list.chinese)：現在不會在此建立 Pod，已在此的可以留下；計為 `misscheduled`"),
            fix: tried == nil
                ? nil
                : isNotReady
                    ? Prose("nothing to do while the node is not ready", zh: "節點未就緒期間不必處理")
                    : Prose("tolerate the taint, or delete the pod", zh: "容忍此污點，或刪除此 Pod"), change: tried?.change)
    }
}
