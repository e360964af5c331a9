import Diagnostics

extension LintRule {
    /// `nodeName` in the template restricts a DaemonSet to one node, and its pod bypasses the scheduler's resource check.
    static let templateNodeName = LintRule(
        "template-node-name", .warning,
        summary: Message("`nodeName` in the template: runs on one node at most"),
        reason: Message("a DaemonSet is for more nodes than one"),
        source: "kubernetes pkg/controller/daemon/daemon_controller.go (NodeShouldRunDaemonPod)"
    ) { subject in
        let name = subject.spec.nodeName
        guard !name.isEmpty else { return nil }
        return LintDiagnostic(
            Message("Only the node \(name) can get a pod"), at: LintSubject.specPath.child("nodeName"),
            help: Message(
                "Select nodes with `nodeSelector` or node affinity; a pod with `nodeName` bypasses the scheduler's resource checks"))
    }
}
