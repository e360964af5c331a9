import Diagnostics
import Kubernetes

extension ClusterLintRule {
    /// The control planes on which an agent that selects no nodes does not run.
    static let controlPlanesLeftOut = ClusterLintRule(
        "misses-control-plane", .info, isDecisive: true,
        source: "the default tolerations of daemon pods leave out the taint of control planes"
    ) { subject in
        let manifest = subject.manifest
        guard let rule = LintRule.named("misses-control-plane"), let finding = rule.check(manifest) else { return nil }
        let without = Set(subject.outcome.nodes.filter { !$0.shouldRun }.map(\.node))
        let left = subject.nodes.filter { node in
            without.contains(node.name) && node.taints.contains { $0.key == "node-role.kubernetes.io/control-plane" }
        }
        guard !left.isEmpty else { return nil }
        let names = Message.names(left.map(\.name))
        return LintDiagnostic(
            Message("Doesn't run on control-plane nodes (\(names))"),
            at: LintSubject.specPath.child("tolerations"), help: finding.help, fix: finding.fix)
    }
}
