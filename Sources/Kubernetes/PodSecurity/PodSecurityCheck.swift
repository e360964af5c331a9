/// A level of the Pod Security Standards, the most permissive first.
package enum PodSecurityLevel: String, CaseIterable, Comparable, Sendable {
    case privileged, baseline, restricted

    /// More permissive levels are smaller.
    package static func < (left: PodSecurityLevel, right: PodSecurityLevel) -> Bool { left.rank < right.rank }

    private var rank: Int {
        switch self {
        case .privileged: 0
        case .baseline: 1
        case .restricted: 2
        }
    }
}

/// A violation of a level, with the texts of the admission plugin's message.
package struct PodSecurityViolation: Hashable, Sendable {
    /// `host namespaces`.
    package let reason: String
    /// `hostNetwork=true`.
    package let detail: String

    /// - Parameter detail: follows the reason in parentheses in the message.
    package init(_ reason: String, _ detail: String) {
        self.reason = reason
        self.detail = detail
    }
}

/// One check of the Pod Security Standards.
///
/// *Source:* pod-security-admission policy/check_*.go.
package struct PodSecurityCheck: Sendable {
    /// The id of the check upstream.
    package let id: String
    /// The first level with this check.
    package let level: PodSecurityLevel
    /// The id of the baseline check that this one replaces.
    let replaces: String?
    /// nil if the pod complies.
    let violation: @Sendable (PodSpec) -> PodSecurityViolation?

    init(
        _ id: String, _ level: PodSecurityLevel, replaces: String? = nil, violation: @escaping @Sendable (PodSpec) -> PodSecurityViolation?
    ) {
        self.id = id
        self.level = level
        self.replaces = replaces
        self.violation = violation
    }

    /// The checks of a level: baseline checks by id, then those of the restricted level by id.
    package static func all(at level: PodSecurityLevel) -> [PodSecurityCheck] {
        switch level {
        case .privileged: return []
        case .baseline: return baseline
        case .restricted:
            let replaced = Set(restricted.compactMap(\.replaces))
            return baseline.filter { !replaced.contains($0.id) } + restricted
        }
    }

    /// The violations of a pod at a level, in the order of the admission plugin's message.
    package static func violations(of spec: PodSpec, at level: PodSecurityLevel) -> [PodSecurityViolation] {
        all(at: level).compactMap { $0.violation(spec) }
    }

    /// The strictest level that allows the pod.
    package static func level(of spec: PodSpec) -> PodSecurityLevel {
        if !violations(of: spec, at: .baseline).isEmpty { return .privileged }
        return violations(of: spec, at: .restricted).isEmpty ? .restricted : .baseline
    }
}

extension PodSecurityCheck {
    /// `container "a"` or `containers "a", "b"`.
    static func containers(_ names: [String]) -> String {
        (names.count == 1 ? "container " : "containers ") + quoted(names)
    }

    static func quoted(_ names: [String]) -> String { names.map { "\"\($0)\"" }.joined(separator: ", ") }

    /// The names of containers that satisfy a condition; init containers first, as in the plugin.
    static func names(in spec: PodSpec, where condition: (Container) -> Bool) -> [String] {
        (spec.initContainers + spec.containers).filter(condition).map(\.name)
    }
}
