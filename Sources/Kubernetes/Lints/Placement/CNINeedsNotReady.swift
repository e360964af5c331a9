import Diagnostics

extension LintRule {
    /// A CNI agent that can't start on a node that is not ready: the node becomes ready only once its network works, which is a deadlock.
    /// The controller's default tolerations cover not-ready only with NoExecute.
    static let cniNeedsNotReady = LintRule(
        "cni-needs-not-ready", .error,
        summary: Message("sets up the network of the node but does not tolerate `not-ready:NoSchedule`: a deadlock of agent and node"),
        source: "kubernetes pkg/controller/daemon/util/daemonset_util.go; kube-router#547, cilium#1075"
    ) { subject in
        let spec = subject.spec
        let notReady = Taint(key: "node.kubernetes.io/not-ready", effect: TaintEffect.noSchedule)
        guard spec.hostNetwork, !spec.tolerations.tolerate(notReady),
            let cni = subject.hostPaths.first(where: { NodePath.isCNI($0.source.path) })
        else { return [] }
        let list = LintSubject.specPath.child("tolerations")
        let edit = spec.tolerations.indices.last.flatMap {
            subject.text.adding(yaml: "{operator: Exists, effect: NoSchedule}", after: list.index($0))
        }
        return [
            LintDiagnostic(
                Message("A node that needs this network agent to become ready never gets it: not-ready:NoSchedule is not tolerated"),
                at: list,
                related: [
                    (cni.path.child("hostPath", "path"), Message("it writes the node's network configuration")),
                    (LintSubject.specPath.child("hostNetwork"), Message("it needs no network itself")),
                ],
                help: Message("Add the toleration `{operator: Exists, effect: NoSchedule}`, as network agents do"),
                fix: edit.map { Fix(Message("Tolerate every NoSchedule taint"), edits: [$0]) })
        ]
    }
}
