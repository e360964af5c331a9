import Diagnostics

extension LintRule {
    /// A rollout waits until a new pod is available before it continues. Without a readiness probe a running pod is ready at once, so that
    /// a broken version reaches every node.
    static let noReadinessProbe = LintRule(
        "no-readiness-probe", .warning,
        summary: Message("no `readinessProbe` on a container: a rollout cannot detect a broken version"),
        source: "kubernetes pkg/controller/daemon/update.go (only available pods let the rollout go on)"
    ) { subject in
        subject.containers.compactMap { located in
            guard located.staysRunning, located.container.readinessProbe == nil else { return nil }
            return LintDiagnostic(
                Message("No readinessProbe on container \(located.container.name)"),
                at: located.path.child("readinessProbe"),
                help: Message("Add a `readinessProbe`, so that a rollout stops at the first node where the new version fails"))
        }
    }
}
