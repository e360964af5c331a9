import Diagnostics
import Kubernetes

extension ClusterLintRule {
    /// `tolerationSeconds` on a NoExecute taint that a node has: the pod is evicted after that time, and the controller, for which the taint
    /// is tolerated, creates another: an endless loop.
    static let noExecuteLoop = ClusterLintRule(
        "noexecute-loop", .warning,
        summary: Message(
            "`tolerationSeconds` for a NoExecute taint that a node of the cluster has: evicted and created again in an endless loop"),
        source: "kubernetes pkg/controller/tainteviction, pkg/controller/daemon; seen on 1.36.2"
    ) { subject in
        let tolerations = subject.outcome.podTolerations
        var nodes: [Int: [String]] = [:]
        for node in subject.wantedNodes {
            for taint in node.taints where taint.effect == TaintEffect.noExecute {
                // The first toleration that matches determines how long the pod may stay.
                guard let index = tolerations.firstIndex(where: { $0.tolerates(taint) }), tolerations[index].tolerationSeconds != nil else {
                    continue
                }
                nodes[index, default: []].append(node.name)
            }
        }
        return nodes.sorted { $0.key < $1.key }.map { index, found in
            let toleration = tolerations[index]
            let names = Message.names(found)
            let seconds = toleration.tolerationSeconds ?? 0
            return LintDiagnostic(
                Message("On \(names) the pod is evicted after \(seconds) s and recreated, in an endless loop"),
                at: LintSubject.specPath.child("tolerations").index(index),
                help: Message("Remove `tolerationSeconds` to keep the pod on the node, or remove the toleration to keep it off"))
        }
    }
}
