import Diagnostics
import Kubernetes

extension ExplanationRule {
    /// Nothing but the taints of a node that is not ready keeps new pods away.
    static let nodeNotReady = ExplanationRule("node-not-ready") { subject, dryRuns in
        let taints = subject.untolerated
        guard subject.row.pods.isEmpty, !subject.row.shouldRun, !taints.isEmpty,
            taints.allSatisfy({ NodeTaints.keysOfNotReady.contains($0.key) })
        else {
            return nil
        }
        let change = ManifestChange.tolerating(taints, subject.daemonSet)
        let works = dryRuns.first(of: [change], on: subject.slot) != nil
        let list = Prose.codes(taints.map(\.shown))
        return Explanation(
            .controller, "node-not-ready", field: Field.tolerations,
            fact: Prose(
                "the node is not ready (taint \(list.english)); daemon pods tolerate only the NoExecute one by default, so none is made here",
                zh: "節點未就緒（污點 \(list.chinese)）；DaemonSet 的 Pod 預設只容忍其 NoExecute 效果，因此這裡不會建立 Pod"),
            fix: works
                ? Prose(
                    "nothing: a pod comes when the node is ready. Only what the node itself waits for (its network) should tolerate the taint",
                    zh: "不必處理：節點就緒後就會建立 Pod。只有節點本身所等待的元件（例如網路）才應容忍此污點") : nil,
            change: works ? change : nil)
    }
}
