import Diagnostics

extension LintRule {
    /// A hung container is not restarted. Only information, since an overly strict probe restarts working containers.
    static let noLivenessProbe = LintRule(
        "no-liveness-probe", .info,
        summary: Message("no `livenessProbe` on a container: it is not restarted when it hangs"),
        source: "kube-linter no-liveness-probe; CKV_K8S_8"
    ) { subject in
        subject.containers.compactMap { located in
            guard located.staysRunning, located.container.livenessProbe == nil else { return nil }
            return LintDiagnostic(
                Message("No livenessProbe on container \(located.container.name)"),
                at: located.path.child("livenessProbe"))
        }
    }
}
