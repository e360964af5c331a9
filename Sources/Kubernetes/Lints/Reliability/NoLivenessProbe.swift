import Diagnostics

extension LintRule {
    /// A hung container is not restarted. Only information, since an overly strict probe restarts working containers.
    static let noLivenessProbe = LintRule(
        "no-liveness-probe", .info,
        summary: Message("no `livenessProbe` on a container: it is not restarted when it hangs"),
        reason: Message("a probe that is too strict restarts working agents"),
        source: "kube-linter no-liveness-probe; CKV_K8S_8"
    ) { subject in
        let unprobed = subject.agentContainers.filter { $0.container.livenessProbe == nil }
        return LintDiagnostic(unprobed.map { LintOccurrence($0.name, at: $0.path.child("livenessProbe")) }) {
            Message("No livenessProbe: \($0)")
        }
    }
}
