import Kubernetes

extension AdmissionPlugin {
    /// The Pod Security level that the namespace enforces.
    ///
    /// *Source:* k8s.io/pod-security-admission admission/admission.go, api/helpers.go.
    static let podSecurity = AdmissionPlugin(
        name: "PodSecurity",
        validate: { spec, attributes in
            let label = "pod-security.kubernetes.io/enforce"
            guard let name = attributes.namespaceLabels[label], !name.isEmpty else { return nil }
            // An unknown level counts as the strictest.
            let level = PodSecurityLevel(rawValue: name) ?? .restricted
            let violations = PodSecurityCheck.violations(of: spec, at: level)
            guard !violations.isEmpty else { return nil }
            return PodSecurityCause(
                level: level, levelVersion: attributes.namespaceLabels["\(label)-version"] ?? "latest", violations: violations)
        })
}

/// The checks of a Pod Security level that a pod fails.
struct PodSecurityCause: AdmissionCause {
    let level: PodSecurityLevel
    /// The version of the level that the namespace sets: `latest`.
    let levelVersion: String
    let violations: [PodSecurityViolation]

    func detail(in version: KubernetesVersion) -> String {
        let list = violations.map { $0.detail.isEmpty ? $0.reason : "\($0.reason) (\($0.detail))" }
        return "violates PodSecurity \"\(level.rawValue):\(levelVersion)\": \(list.joined(separator: ", "))"
    }
}
