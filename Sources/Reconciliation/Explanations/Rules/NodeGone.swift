import Diagnostics
import Kubernetes

extension ExplanationRule {
    /// The node was deleted; the pod still exists and is no longer counted.
    static let nodeGone = ExplanationRule("node-gone") { subject, _ in
        guard !subject.row.nodeExists else { return nil }
        return Explanation(
            .controller, "node-gone", brief: Message("node deleted"), field: nil,
            fact: Message("node `\(subject.nodeName)` is deleted; the pod garbage collector removes the pod about a minute later"))
    }
}
