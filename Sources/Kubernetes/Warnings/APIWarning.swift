/// A warning that the API server sends with an object that it accepts.
///
/// *Source:* `pkg/api/pod/warnings.go`, `pkg/api/node/util.go`, `pkg/api/persistentvolumeclaim/util.go`.
package struct APIWarning: Hashable, Sendable {
    /// The field that the warning is about; the volume, where the API server names the volume instead of a field.
    package let path: FieldPath
    /// What the warning is about.
    package let cause: WarningCause

    init(_ path: FieldPath, _ cause: WarningCause) {
        self.path = path
        self.cause = cause
    }

    /// The text of the `Warning` header: `spec.template…: …`.
    package func message(in version: KubernetesVersion) -> String {
        let detail = cause.detail(in: version)
        return if case .volumeFiles = cause { detail } else { "\(path): \(detail)" }
    }
}

/// What the API server warns of.
package indirect enum WarningCause: Hashable, Sendable {
    /// A label of nodes that has a new name.
    case nodeLabel(DeprecatedNodeLabel)
    /// The same where the field's value is the label.
    case nodeLabelValue(DeprecatedNodeLabel)
    /// A value of a preferred node affinity that no label can have.
    case labelValue(String, FieldError.NameCause)
    case nullLabelSelector
    /// An annotation that has become a field.
    case annotation(ReplacedAnnotation)
    /// A volume whose plugin is deprecated or removed.
    case volumePlugin(VolumePlugin)
    case volumeFiles(VolumeFileWarning)
    /// An amount of bytes that is not whole.
    case fractionalBytes(Quantity)
    case duplicateAddress(String)
    case duplicateName(String)
    case emptyName
    case hiddenVariable(String)
    case port(PortWarning)
    case negativeGracePeriod
    /// An address that other programs may read differently, and its usual form.
    case nonStandardAddress(String, canonical: String)
    /// An IPv6 address, and its form by RFC 5952.
    case nonCanonicalAddress(String, canonical: String)

    /// The text after the path.
    package func detail(in version: KubernetesVersion) -> String {
        switch self {
        case .nodeLabel(let label): label.detail
        case .nodeLabelValue(let label): "\(label.rawValue) is \(label.detail)"
        case .labelValue(let value, let cause): "\(value) is invalid, \(cause.detail(in: version))"
        case .nullLabelSelector: "a null labelSelector results in matching no pod"
        case .annotation(let annotation): annotation.detail
        case .volumePlugin(let plugin): plugin.detail
        case .volumeFiles(let warning): warning.detail
        case .fractionalBytes(let amount):
            "fractional byte value \(GoValue.quoted(amount.description)) is invalid, must be an integer"
        case .duplicateAddress(let address): "duplicate ip \(GoValue.quoted(address))"
        case .duplicateName(let name): "duplicate name \(GoValue.quoted(name))"
        case .emptyName: "invalid empty name \"\""
        case .hiddenVariable(let name): "hides previous definition of \(GoValue.quoted(name)), which may be dropped when using apply"
        case .port(let warning): warning.detail
        case .negativeGracePeriod: "must be >= 0; negative values are invalid and will be treated as 1"
        case .nonStandardAddress(let address, let canonical):
            "non-standard IP address \(GoValue.quoted(address)) will be considered invalid in a future Kubernetes release: "
                + "use \(GoValue.quoted(canonical))"
        case .nonCanonicalAddress(let address, let canonical):
            "IPv6 address \(GoValue.quoted(address)) should be in RFC 5952 canonical format (\(GoValue.quoted(canonical)))"
        }
    }
}
