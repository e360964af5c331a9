import Diagnostics
import YAML

extension ErrorHint {
    static let missingType = ErrorHint(
        .missingType,
        help: Message("every object needs `apiVersion` and `kind`, such as `apiVersion: apps/v1` and `kind: DaemonSet`"))

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
        guard let served = ObjectKind.named(target.target)?.apiVersion else { return ErrorHint(.unknownVersion) }
        return ErrorHint(
            .unknownVersion, help: Message("`\(target.kind)` is served in `\(served)`"),
            fix: replacing("apiVersion", with: served))
    }

    func hint(forKindOf target: DecodeTarget) -> ErrorHint {
        let meant = ObjectKind.named(target.kind)?.name ?? ObjectKind.all.map(\.name).closestMatch(to: target.kind)
        return ErrorHint(
            .unknownKind, help: meant.map { Message("did you mean `\($0)`?") },
            fix: meant.flatMap { replacing("kind", with: $0) })
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
