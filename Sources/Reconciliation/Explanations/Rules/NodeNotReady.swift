import Diagnostics
import Kubernetes

extension ExplanationRule {
    /// The only untolerated taints are those of a node that is not ready.
    static let nodeNotReady = ExplanationRule("node-not-ready") { subject, dryRuns in
        let taints = subject.untolerated
        guard subject.row.pods.isEmpty, !subject.row.shouldRun, !taints.isEmpty,
            taints.allSatisfy({ NodeTaints.keysOfNotReady.contains($0.key) })
        else {
            return nil
        }
        let change = ManifestChange.tolerating(taints, subject.daemonSet)
        let sets = subject.template.setsUpNetwork && dryRuns.first(of: [change], on: subject.slot) != nil
        let list = Message.codes(taints.map(\.shown))
        return Explanation(
            .controller, "node-not-ready", brief: Message("not ready"), field: Field.tolerations,
            fact: Message(
                "the node is not ready (taint \(list)); daemon pods tolerate only the NoExecute taint by default, so no pod is created here"
            ),
            fix: sets
                ? change.text
                : Message(
                    "nothing: the pod is created when the node is ready. Only what the node needs to become ready (its network) should tolerate the taint"
                ),
            change: sets ? change : nil)
    }
}

extension PodSpec {
    /// Whether the pod looks like a network agent, without which a node does not become ready.
    var setsUpNetwork: Bool {
        hostNetwork && volumes.contains { $0.hostPath.map { $0.path.hasPrefix("/etc/cni") || $0.path.hasPrefix("/opt/cni") } ?? false }
    }
}
