import Diagnostics
import Kubernetes

extension ExplanationRule {
    /// The namespace enforces a Pod Security level that the pods violate: the fields to set, or the level that the pods need.
    static let podSecurityLevelTooStrict = ExplanationRule("pod-refused") { subject, dryRuns in
        guard let cause = subject.rejectionCause(PodSecurityCause.self) else { return nil }
        let hardened = RestrictedFields(subject.daemonSet).change(for: cause, in: subject.controlPlane.version)
            .flatMap { dryRuns.first(of: [$0], on: subject.slot)?.change }
        let fixes = [hardened.map(setting), namespaceLevel(cause, subject, namesReasons: hardened == nil)].compactMap(\.self)
        return .rejectedPod(
            subject, field: hardened?.field, fix: fixes.isEmpty ? nil : .alternatives(fixes), change: hardened)
    }

    private static func setting(_ change: ManifestChange) -> Message {
        let fields = Message.codes(
            change.parts.map { part in
                let value = if case .set(let yaml) = part.action { yaml } else { "" }
                return "\(part.field): \(value)"
            })
        return change.parts.contains { $0.field.description.hasSuffix("runAsNonRoot") }
            ? Message("set \(fields) (the image then has to run as a user other than root)") : Message("set \(fields)")
    }

    /// The command that makes the namespace enforce the strictest level that admits the pods; nil where admission rejects them then too.
    private static func namespaceLevel(_ cause: PodSecurityCause, _ subject: ExplanationSubject, namesReasons: Bool) -> Message? {
        let namespace = subject.record.namespace
        let label = EnforcedPodSecurity.label
        var changed = subject.controlPlane
        let admits = { (level: PodSecurityLevel) in
            changed.cluster.namespaces[namespace]?.metadata.labels[label] = level.rawValue
            if case .success = changed.admitPod(of: subject.record) { return true }
            return false
        }
        guard let level = PodSecurityLevel.allCases.reversed().first(where: { $0 < cause.level && admits($0) }) else { return nil }
        let reasons = namesReasons ? RestrictedFields(subject.daemonSet).remaining(for: cause, in: changed.version).map(\.reason) : []
        let command = "kubectl label namespace \(namespace) --overwrite \(label)=\(level.rawValue)"
        return reasons.isEmpty
            ? Message("let the namespace enforce the level `\(level.rawValue)`: `\(command)`")
            : Message("do without \(Message.list(reasons)), or let the namespace enforce the level `\(level.rawValue)`: `\(command)`")
    }
}

extension PodSecurityCause {
    /// What a template violates of a level, in the version that the namespace sets.
    fileprivate func violations(
        of daemonSet: DaemonSet, at level: PodSecurityLevel, in version: KubernetesVersion
    ) -> [PodSecurityViolation] {
        let template = daemonSet.spec.template
        return PodSecurityCheck.violations(of: template.spec, annotations: template.metadata.annotations, at: level, policy, in: version)
    }
}

/// The fields that the restricted level requires and that can be set without taking anything from the pod.
private struct RestrictedFields {
    private var parts: [(DaemonSet) -> ManifestChange] = []
    private let daemonSet: DaemonSet

    init(_ daemonSet: DaemonSet) {
        self.daemonSet = daemonSet
        let spec = daemonSet.spec.template.spec
        let all = [("initContainers", spec.initContainers), ("containers", spec.containers)]
        if spec.securityContext?.runAsNonRoot != true, !all.allSatisfy({ $1.allSatisfy { $0.securityContext?.runAsNonRoot == true } }) {
            parts.append {
                Self.change($0, "runAsNonRoot", "true") { $0.runAsNonRoot = true }
            }
        }
        if spec.securityContext?.seccompProfile == nil, !all.allSatisfy({ $1.allSatisfy { $0.securityContext?.seccompProfile != nil } }) {
            parts.append {
                Self.change($0, "seccompProfile", "{type: RuntimeDefault}") {
                    var profile = SeccompProfile()
                    profile.type = "RuntimeDefault"
                    $0.seccompProfile = profile
                }
            }
        }
        for (list, containers) in all {
            for (index, container) in containers.enumerated() { add(container, list, index) }
        }
    }

    private mutating func add(_ container: Container, _ list: String, _ index: Int) {
        let path = Field.podSpec.child(list).index(index).child("securityContext")
        if container.securityContext?.allowPrivilegeEscalation != false {
            parts.append {
                Self.change($0, list, index, path.child("allowPrivilegeEscalation"), "false") { $0.allowPrivilegeEscalation = false }
            }
        }
        if container.securityContext?.capabilities?.drop.contains("ALL") != true {
            parts.append {
                Self.change($0, list, index, path.child("capabilities", "drop"), "[ALL]") {
                    var capabilities = $0.capabilities ?? Capabilities()
                    capabilities.drop = ["ALL"]
                    $0.capabilities = capabilities
                }
            }
        }
    }

    /// Nil where the pod would violate the level all the same.
    func change(for cause: PodSecurityCause, in version: KubernetesVersion) -> ManifestChange? {
        guard let first = parts.first else { return nil }
        let change = ManifestChange(first(daemonSet), Array(parts.dropFirst()))
        return cause.violations(of: change.result, at: .restricted, in: version).isEmpty ? change : nil
    }

    /// What the level rejects even with these fields.
    func remaining(for cause: PodSecurityCause, in version: KubernetesVersion) -> [PodSecurityViolation] {
        let changed = parts.isEmpty ? daemonSet : ManifestChange(parts[0](daemonSet), Array(parts.dropFirst())).result
        return cause.violations(of: changed, at: cause.level, in: version)
    }

    private static func change(
        _ daemonSet: DaemonSet, _ name: String, _ yaml: String, _ edit: (inout PodSecurityContext) -> Void
    ) -> ManifestChange {
        ManifestChange(daemonSet, field: Field.podSpec.child("securityContext", name), action: .set(yaml: yaml)) { spec in
            var context = spec.securityContext ?? PodSecurityContext()
            edit(&context)
            spec.securityContext = context
        }
    }

    private static func change(
        _ daemonSet: DaemonSet, _ list: String, _ index: Int, _ field: FieldPath, _ yaml: String, _ edit: (inout SecurityContext) -> Void
    ) -> ManifestChange {
        ManifestChange(daemonSet, field: field, action: .set(yaml: yaml)) { spec in
            let containers = list == "containers" ? \PodSpec.containers : \PodSpec.initContainers
            var context = spec[keyPath: containers][index].securityContext ?? SecurityContext()
            edit(&context)
            spec[keyPath: containers][index].securityContext = context
        }
    }
}
