import Diagnostics

extension LintRule {
    /// An agent that writes the network configuration and can't start on a node that is not ready: the node becomes ready only once it has
    /// that configuration, which is a deadlock. The controller's default tolerations cover not-ready only with NoExecute.
    ///
    /// Binaries alone (`/opt/cni/bin`) make no node ready, nor does an agent that only reads the configuration or extends that of another.
    static let cniNeedsNotReady = LintRule(
        "cni-needs-not-ready", .error,
        summary: Message(
            "writes the network configuration of the node but does not tolerate `not-ready:NoSchedule`: a deadlock of agent and node"),
        reason: Message("no pod ever starts on a new node"),
        source: "kubernetes pkg/controller/daemon/util/daemonset_util.go; kube-router#547, cilium#1075"
    ) { subject in
        let spec = subject.spec
        let notReady = Taint(key: "node.kubernetes.io/not-ready", effect: TaintEffect.noSchedule)
        guard spec.hostNetwork, !spec.tolerations.tolerate(notReady), let written = subject.writtenCNIConfiguration else { return nil }
        let list = LintSubject.specPath.child("tolerations")
        let edit = spec.tolerations.indices.last.flatMap {
            subject.text.adding(yaml: "{operator: Exists, effect: NoSchedule}", after: list.index($0))
        }
        return LintDiagnostic(
            Message("A node that needs this network agent to become ready never gets it: not-ready:NoSchedule is not tolerated"),
            at: list,
            related: [
                (written, Message("it writes the network configuration of the node")),
                (LintSubject.specPath.child("hostNetwork"), Message("it needs no network itself")),
            ],
            help: Message("Add the toleration `{operator: Exists, effect: NoSchedule}`, as network agents do"),
            fix: edit.map { Fix(Message("Tolerate every NoSchedule taint"), edits: [$0]) })
    }
}

extension LintSubject {
    /// The path of the network configuration that a container writes; nil unless a container does and is not a plug-in that extends the
    /// configuration of another one.
    var writtenCNIConfiguration: FieldPath? {
        hostPaths.first { volume, source, _ in
            NodePath.isCNIConfiguration(source.path)
                && mounts(of: volume.name).contains { !$0.mount.readOnly && !ImageReference($0.container.image).isChainedCNI }
        }?.path.child("hostPath", "path")
    }
}
