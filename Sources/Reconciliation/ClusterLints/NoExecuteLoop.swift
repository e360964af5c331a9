import Diagnostics
import Kubernetes

extension ClusterLintRule {
    /// `tolerationSeconds` on a NoExecute taint that a node has: the pod is evicted after that time, and the controller, for which the taint
    /// is tolerated, creates another: an endless loop.
    static let noExecuteLoop = ClusterLintRule(
        "noexecute-loop", .warning,
        summary: Message(
            "`tolerationSeconds` for a NoExecute taint that a node of the cluster has: evicted and created again in an endless loop"),
        reason: Message("the agent restarts without end"),
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
        let found = nodes.sorted { $0.key < $1.key }
        let names = Message.names(found.flatMap(\.value))
        return LintDiagnostic(
            found.map { index, nodes in
                let label = Message("evicts it from \(Message.names(nodes)) after \(tolerations[index].tolerationSeconds ?? 0) s")
                return LintOccurrence("", at: LintSubject.specPath.child("tolerations").index(index), label: label)
            },
            help: Message("Remove `tolerationSeconds` to keep the pod on the node, or remove the toleration to keep it off")
        ) { _ in Message("On \(names) the pod is evicted and recreated, in an endless loop") }
    }
}
