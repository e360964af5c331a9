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

extension [PodSecurityViolation] {
    /// The reasons with their details, as the admission plugin lists them.
    package var list: String { map { $0.detail.isEmpty ? $0.reason : "\($0.reason) (\($0.detail))" }.joined(separator: ", ") }
}

/// What the labels of a namespace enforce.
///
/// *Source:* pod-security-admission api/constants.go.
package struct EnforcedPodSecurity: Sendable {
    package static let label = "pod-security.kubernetes.io/enforce"

    /// The value of the label.
    package let name: String
    /// Nil for a level that is unknown.
    package let level: PodSecurityLevel?
    /// The latest where the namespace sets none, or one that is unknown.
    package let policy: PodSecurityVersion

    /// Nil for a namespace that enforces none.
    package init?(namespaceLabels: [String: String]) {
        guard let name = namespaceLabels[Self.label] else { return nil }
        self.name = name
        level = PodSecurityLevel(rawValue: name)
        policy = namespaceLabels["\(Self.label)-version"].flatMap { PodSecurityVersion($0) } ?? .latest
    }
}

/// The version of a level that a namespace enforces: the checks that it had in a release of Kubernetes.
///
/// *Source:* pod-security-admission api/helpers.go (ParseVersion).
package enum PodSecurityVersion: Hashable, Sendable, CustomStringConvertible {
    case latest
    /// `v1.MINOR`
    case minor(Int)

    /// Nil for a text that is neither `latest` nor `v1.x`.
    package init?(_ text: String) {
        if text == "latest" {
            self = .latest
            return
        }
        let digits = text.hasPrefix("v1.") ? text.dropFirst(3) : ""
        guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), digits == "0" || !digits.hasPrefix("0"),
            let minor = Int(digits)
        else { return nil }
        self = .minor(minor)
    }

    package var description: String {
        switch self {
        case .latest: "latest"
        case .minor(let minor): "v1.\(minor)"
        }
    }

    /// The minor release whose checks an API server of a release runs.
    fileprivate func minor(in version: KubernetesVersion) -> Int {
        switch self {
        case .latest: version.minor
        case .minor(let minor): min(minor, version.minor)
        }
    }
}

/// One check of the Pod Security Standards, in the releases in which it is the same.
///
/// *Source:* pod-security-admission policy/check_*.go, policy/registry.go.
package struct PodSecurityCheck: Sendable {
    typealias Violation = @Sendable (_ pod: PodSpec, _ annotations: [String: String]) -> PodSecurityViolation?

    /// The id of the check upstream.
    package let id: String
    /// The first level with this check.
    package let level: PodSecurityLevel
    /// The minor releases of the Standards with this form of the check.
    let minors: Range<Int>
    /// The id of the baseline check that this one replaces.
    let replaces: String?
    /// nil if the pod complies.
    let violation: Violation

    init(
        _ id: String, _ level: PodSecurityLevel, from first: Int = 0, before end: Int = .max, replaces: String? = nil,
        violation: @escaping @Sendable (PodSpec) -> PodSecurityViolation?
    ) {
        self.init(id, level, from: first, before: end, replaces: replaces) { spec, _ in violation(spec) }
    }

    init(
        _ id: String, _ level: PodSecurityLevel, from first: Int = 0, before end: Int = .max, replaces: String? = nil,
        violation: @escaping Violation
    ) {
        self.id = id
        self.level = level
        self.minors = first..<end
        self.replaces = replaces
        self.violation = violation
    }

    /// The checks of a level: baseline checks by id, then those of the restricted level by id.
    package static func all(
        at level: PodSecurityLevel, _ policy: PodSecurityVersion = .latest, in version: KubernetesVersion = .latest
    ) -> [PodSecurityCheck] {
        let minor = policy.minor(in: version)
        let base = baseline.filter { $0.minors.contains(minor) }
        switch level {
        case .privileged: return []
        case .baseline: return base
        case .restricted:
            let added = restricted.filter { $0.minors.contains(minor) }
            let replaced = Set(added.compactMap(\.replaces))
            return base.filter { !replaced.contains($0.id) } + added
        }
    }

    /// The violations of a pod at a level, in the order of the admission plugin's message.
    package static func violations(
        of spec: PodSpec, annotations: [String: String] = [:], at level: PodSecurityLevel, _ policy: PodSecurityVersion = .latest,
        in version: KubernetesVersion = .latest
    ) -> [PodSecurityViolation] {
        all(at: level, policy, in: version).compactMap { $0.violation(spec, annotations) }
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
