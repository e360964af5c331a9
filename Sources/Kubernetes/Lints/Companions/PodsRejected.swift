import Diagnostics

extension LintRule {
    /// The API server accepts the DaemonSet, and then none of its pods.
    static let podsRejected = LintRule(
        "pods-rejected", .error,
        summary: Message("no pod can be created: admission rejects them, for example because of the Pod Security level of the namespace"),
        reason: Message("nothing runs"),
        source: "k8s.io/pod-security-admission admission/admission.go"
    ) { subject in
        let name = subject.namespace
        guard let labels = subject.companions.labels(ofNamespace: name), let enforced = EnforcedPodSecurity(namespaceLabels: labels),
            let level = enforced.level
        else { return nil }
        let annotations = subject.daemonSet.spec.template.metadata.annotations
        let violations = PodSecurityCheck.violations(of: subject.spec, annotations: annotations, at: level, enforced.policy)
        guard !violations.isEmpty else { return nil }
        let allowed = PodSecurityCheck.level(of: subject.spec).rawValue
        return LintDiagnostic(
            Message("No pod can be created: namespace \(name) enforces the Pod Security level \(enforced.name): \(violations.list)"),
            at: LintSubject.specPath,
            help: Message("Change these fields, or label the namespace `pod-security.kubernetes.io/enforce: \(allowed)`"))
    }
}
