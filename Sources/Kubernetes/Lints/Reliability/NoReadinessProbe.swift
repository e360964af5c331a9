import Diagnostics

extension LintRule {
    /// A rollout waits until a new pod is available before it continues. Without a readiness or startup probe on any container a running
    /// pod is ready at once, so that a broken version reaches every node. One probe suffices: the pod is ready when all containers are.
    static let noReadinessProbe = LintRule(
        "no-readiness-probe", .info,
        summary: Message("no `readinessProbe` on any container: a rollout cannot detect a version that runs and does not work"),
        reason: Message("many agents serve nothing that a probe could call"),
        source: "kubernetes pkg/controller/daemon/update.go (only available pods let the rollout go on)"
    ) { subject in
        let agents = subject.agentContainers
        let isProbed = subject.containers.contains { $0.container.readinessProbe != nil || $0.container.startupProbe != nil }
        return LintDiagnostic(
            isProbed ? [] : agents.map { LintOccurrence($0.name, at: $0.path.child("readinessProbe")) },
            help: Message("Add a `readinessProbe`, so that a rollout stops at the first node where the new version fails")
        ) { Message("No readinessProbe: \($0)") }
    }
}
