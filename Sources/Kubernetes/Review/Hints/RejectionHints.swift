import Diagnostics
import YAML

extension ErrorHint {
    static let missingType = ErrorHint(
        .missingType,
        help: Message("every object needs `apiVersion` and `kind`, such as `apiVersion: apps/v1` and `kind: DaemonSet`"))

    static let emptyList = ErrorHint(
        .emptyList, help: Message("the list has no `items`, and there is no other object: nothing would be applied"))

    static let wrongItems = ErrorHint(.wrongType, help: Message("`items` is a list: each object in it begins with `- `"))

    static let unrecognized = ErrorHint(
        .wrongType, help: Message("`apiVersion` and `kind` are strings"))

    static let templateGeneration = ErrorHint(
        .invalidValue,
        help: Message("the API server stores a number in the annotation `deprecated.daemonset.template.generation`: remove it"))

    static let duplicateField = ErrorHint(
        .duplicateField,
        help: Message("of two fields with the same name only the last counts: remove one, or merge them"))
}

extension ManifestDocument {
    func hint(forRetiredVersion served: String) -> ErrorHint {
        ErrorHint(
            .retiredVersion,
            help: Message(
                "Kubernetes no longer serves this version: use `\(served)`, and check what has changed since (`spec.selector` is required in `apps/v1`)"
            ),
            fix: replacing("apiVersion", with: served))
    }

    func hint(forVersionOf target: DecodeTarget) -> ErrorHint {
        guard let served = BuiltInKind.meant(by: target.kind, in: target.apiVersion)?.apiVersion else { return ErrorHint(.unknownVersion) }
        let isOther = BuiltInKind.isKnown(apiVersion: target.apiVersion)
        return ErrorHint(
            .unknownVersion,
            help: isOther ? Message("`\(target.kind)` is served in `\(served)`") : Message("did you mean `\(served)`?"),
            fix: replacing("apiVersion", with: served))
    }

    /// Where the version is wrong too, the help names both.
    func hint(forKindOf target: DecodeTarget) -> ErrorHint {
        guard let meant = BuiltInKind.meant(by: target.kind, in: target.apiVersion), meant.isNearly(target.kind) else {
            return ErrorHint(.unknownKind)
        }
        let help =
            meant.isKnown(in: target.apiVersion)
            ? Message("did you mean `\(meant.name)`?") : Message("did you mean `\(meant.name)` in `\(meant.apiVersion)`?")
        return ErrorHint(.unknownKind, help: help, fix: replacing("kind", with: meant.name))
    }

    func hint(forNamespace name: String) -> ErrorHint {
        ErrorHint(
            .invalidNamespace, at: span(of: FieldPath("metadata", "namespace")),
            help: Message("`\(name)` is not a valid namespace name: use lower-case letters, digits and `-`, at most 63 characters"))
    }

    /// Help with a text that is not YAML; nil where the parser's text says enough.
    static func help(for cause: YAMLFailure.Cause) -> Message? {
        switch cause {
        case .parser(.tokenStart), .parser(.tab):
            Message("YAML is indented with spaces, never with tabs; values that begin with `@`, `` ` `` or `%` need quotes")
        case .parser(.mappingValue):
            Message("quote a value that contains `: `, and indent the fields of an object equally")
        case .parser(.escape):
            Message("inside double quotes a backslash begins an escape: write it twice, or use single quotes")
        case .parser(.version):
            Message(
                "remove the directive: Kubernetes reads YAML 1.1, and ends a document at every line `---`, so that no document can have one"
            )
        case .parser(.colon), .parser(.other), .documentSeparator, .flowSeparator, .unknownAnchor, .maxDepth, .outOfMemory,
            .excessiveAliasing, .recursiveAnchor, .invalidBase64, .tagMismatch, .mergeValue, .mapKey, .unsupportedKey,
            .unsupportedNumber, .numberOutOfRange:
            nil
        }
    }

    private func replacing(_ field: String, with text: String) -> Fix? {
        guard let location = location(of: FieldPath(field)), location.isExact else { return nil }
        return yaml.replacing(location.value, with: text, Message("use `\(text)`"))
    }

    // MARK: Fields

    /// The hint for a field that cannot be decoded.
    func hint(for problem: DecodeProblem) -> ErrorHint {
        switch problem.cause {
        case .unknownField: hint(forUnknownField: problem)
        case .duplicateField: .duplicateField
        case .wrongType(let error): hint(for: error, at: problem.node)
        case .quantity(let error): hint(for: error, at: problem.node)
        case .unmarshaler, .time: ErrorHint(.invalidValue)
        }
    }
}
