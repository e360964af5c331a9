import Diagnostics
import Kubernetes

extension AdmissionPlugin {
    /// The Pod Security level that the namespace enforces.
    ///
    /// *Source:* k8s.io/pod-security-admission admission/admission.go, api/helpers.go.
    static let podSecurity = AdmissionPlugin(
        name: "PodSecurity",
        validate: { spec, attributes in
            guard let enforced = EnforcedPodSecurity(namespaceLabels: attributes.namespaceLabels) else { return nil }
            // A level or version that is unknown counts as the strictest.
            let (level, policy) = (enforced.level ?? .restricted, enforced.policy)
            let violations = PodSecurityCheck.violations(
                of: spec, annotations: attributes.annotations, at: level, policy, in: attributes.version)
            return violations.isEmpty ? nil : PodSecurityCause(level: level, policy: policy, violations: violations)
        }, explanations: [.podSecurityLevelTooStrict])
}

/// The checks of a Pod Security level that a pod fails.
struct PodSecurityCause: AdmissionCause {
    let level: PodSecurityLevel
    /// The version of the level that the namespace sets.
    let policy: PodSecurityVersion
    let violations: [PodSecurityViolation]

    var brief: Message { Message(verbatim: "Pod Security \(level.rawValue)") }

    func detail(in version: KubernetesVersion) -> String {
        "violates PodSecurity \"\(level.rawValue):\(policy)\": \(violations.list)"
    }
}
