import Diagnostics
import YAML

extension ManifestDocument {
    /// The hint for a warning of the API server.
    func hint(for warning: APIWarning) -> ErrorHint {
        switch warning.cause {
        case .nodeLabel(let label):
            hint(for: label, fix: { $0.key }, at: warning.path)
        case .nodeLabelValue(let label):
            hint(for: label, fix: { $0.value }, at: warning.path)
        case .nullLabelSelector:
            ErrorHint(
                .selectsNothing,
                help: Message("without a `labelSelector` this matches no pod: add one, or use `labelSelector: {}` for all pods"))
        case .annotation(let annotation): ErrorHint(annotation.isIgnored ? .deadField : .deprecatedField)
        case .volumePlugin: ErrorHint(.deprecatedField)
        case .volumeFiles(let warning): hint(for: warning.cause)
        case .fractionalBytes: fractionalBytesHint(at: warning.path)
        case .duplicateAddress, .duplicateName: ErrorHint(.duplicateValue)
        case .emptyName: ErrorHint(.requiredValue)
        case .hiddenVariable:
            ErrorHint(
                .hiddenVariable,
                help: Message("of two variables with the same name the last one counts: remove the other"))
        case .port(let warning): hint(for: warning)
        case .negativeGracePeriod: ErrorHint(.negativeGracePeriod, help: Message("a negative number counts as 1"))
        case .nonStandardAddress(_, let canonical): nonStandardAddressHint(canonical, at: warning.path)
        case .labelValue, .nonCanonicalAddress: ErrorHint(.apiWarning)
        }
    }

    private func hint(for warning: VolumeFileWarning.Cause) -> ErrorHint {
        switch warning {
        case .overlap:
            ErrorHint(
                .overlappingPaths,
                help: Message("two sources write the same file, so one is lost: give them different paths"))
        case .noSources: ErrorHint(.apiWarning)
        }
    }

    private func hint(for warning: PortWarning) -> ErrorHint {
        let first = warning.other.flatMap(span(of:)).map { [LabelledSpan($0, Message("first defined here"))] } ?? []
        return switch warning {
        case .definition(.duplicate, _), .name: ErrorHint(.duplicateValue, related: first)
        case .definition(.overlapping, _), .definition(.ambiguous, _): ErrorHint(.apiWarning, related: first)
        case .addressWithoutPort:
            ErrorHint(
                .addressWithoutPort,
                help: Message("`hostIP` is the address of a `hostPort`: add the port, or remove the address"))
        }
    }

    /// A node label that has a new name; the node of the document that names it.
    private func hint(for label: DeprecatedNodeLabel, fix node: (FieldLocation) -> NodeID?, at path: FieldPath) -> ErrorHint {
        let location = location(of: path).flatMap { $0.isExact ? node($0) : nil }
        let name = label.replacement
        return ErrorHint(
            .deprecatedNodeLabel,
            help: Message("nodes have both labels for now; the old one is deprecated"),
            fix: location.flatMap { yaml.replacing($0, with: name, Message("use `\(name)`")) })
    }

    /// `100m` bytes, where a hundred mebibytes were meant.
    private func fractionalBytesHint(at path: FieldPath) -> ErrorHint {
        ErrorHint(
            .fractionalBytes,
            help: Message("`m` means a thousandth, so this is less than one byte: did you mean `Mi` or `M`?"),
            fix: scalar(at: path).flatMap { text in
                guard text.hasSuffix("m"), let location = location(of: path) else { return nil }
                let amount = "\(text.dropLast())Mi"
                return yaml.replacing(location.value, with: amount, Message("use `\(amount)`"))
            })
    }

    /// An address with leading zeros, or an IPv4 address in IPv6 form.
    private func nonStandardAddressHint(_ canonical: String, at path: FieldPath) -> ErrorHint {
        let location = location(of: path).flatMap { $0.isExact ? $0 : nil }
        return ErrorHint(
            .unusualAddress, help: Message("programs interpret such an address differently"),
            fix: location.flatMap { yaml.replacing($0.value, with: canonical, Message("use `\(canonical)`")) })
    }
}
