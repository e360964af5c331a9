import Diagnostics
import Kubernetes

extension ExplanationRule {
    /// The node was deleted; the pod's object is still there, and no longer counted.
    static let nodeGone = ExplanationRule("node-gone") { subject, _ in
        guard !subject.row.nodeExists else { return nil }
        return Explanation(
            .controller, "node-gone", field: nil,
            fact: Prose(
                "node `\(subject.nodeName)` is gone; the pod garbage collector removes the pod about a minute later",
                zh: "節點 `\(subject.nodeName)` 已不存在；Pod 垃圾回收器約一分鐘後會移除此 Pod"))
    }
}
