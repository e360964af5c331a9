import Kubernetes

/// The PodSecurity admission plugin.
///
/// *Source:* k8s.io/pod-security-admission: admission/admission.go, api/helpers.go.
enum PodSecurity {
    private static let enforce = "pod-security.kubernetes.io/enforce"

    /// What the level of a pod's namespace forbids, in Kubernetes' words; nil when the pod is allowed.
    static func violation(of spec: PodSpec, namespaceLabels: [String: String]) -> String? {
        guard let label = namespaceLabels[enforce], !label.isEmpty else { return nil }
        // A level that does not exist is taken for the strictest.
        let level = PodSecurityLevel(rawValue: label) ?? .restricted
        let violations = PodSecurityCheck.violations(of: spec, at: level)
        guard !violations.isEmpty else { return nil }
        let version = namespaceLabels["\(enforce)-version"] ?? "latest"
        let list = violations.map { $0.detail.isEmpty ? $0.reason : "\($0.reason) (\($0.detail))" }
        return "violates PodSecurity \"\(level.rawValue):\(version)\": \(list.joined(separator: ", "))"
    }
}
