import Kubernetes

/// The PodSecurity admission plugin: what a namespace's level (`pod-security.kubernetes.io/enforce`) forbids.
///
/// *Source:* k8s.io/pod-security-admission: api/helpers.go, policy/registry.go and policy/check_*.go.
enum PodSecurity {
    private static let enforce = "pod-security.kubernetes.io/enforce"

    enum Level: Int, Comparable {
        case privileged, baseline, restricted

        static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }
    }

    /// What one check says of a pod that it forbids: the reason, and in brackets what is wrong.
    struct Finding {
        let reason: String
        let detail: String
    }

    /// What the namespace forbids, in Kubernetes' words; nil when the pod is allowed.
    static func violation(of spec: PodSpec, annotations: [String: String], namespaceLabels: [String: String]) -> String? {
        let level: Level
        switch namespaceLabels[enforce] {
        case "baseline": level = .baseline
        case nil, "", "privileged": return nil
        // A level that does not exist is taken for the strictest.
        default: level = .restricted
        }
        let findings = PodSecurityCheck.all(for: level).compactMap {
            $0.check(PodSecurityCheck.Subject(spec: spec, annotations: annotations))
        }
        guard !findings.isEmpty else { return nil }
        let name = level == .baseline ? "baseline" : "restricted"
        let version = namespaceLabels["\(enforce)-version"] ?? "latest"
        let list = findings.map { $0.detail.isEmpty ? $0.reason : "\($0.reason) (\($0.detail))" }
        return "violates PodSecurity \"\(name):\(version)\": \(list.joined(separator: ", "))"
    }
}
