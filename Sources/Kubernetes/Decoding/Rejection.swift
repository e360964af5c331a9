import Diagnostics
import YAML

/// Why the API server, or kubectl before it, cannot make an object of a document, or cannot place it in its namespace.
package struct Rejection: Sendable {
    /// What is wrong.
    package let cause: RejectionCause
    /// The parts of the document that cause it, the most important first.
    package let spans: [SourceSpan]

    init(_ cause: RejectionCause, at spans: [SourceSpan] = []) {
        self.cause = cause
        self.spans = spans
    }

    /// The HTTP status.
    package var code: Int {
        switch cause {
        case .namespaceNotFound: 404
        case .yaml, .notAnObject, .wrongItems, .emptyList, .missingType, .unrecognized, .unknownVersion, .unknownKind, .retiredVersion,
            .field, .templateGeneration,
            .strictDecoding:
            400
        }
    }

    /// The reason of the status.
    package var reason: String { code == 404 ? "NotFound" : "BadRequest" }

    /// The message of the status.
    package func message(in version: KubernetesVersion) -> String { cause.message(in: version) }
}

/// What is wrong with a document that is rejected.
///
/// *Source:* kubectl `pkg/validation/schema.go`, `pkg/cmd/apply/apply.go`, apiserver `endpoints/handlers/rest.go` (transformDecodeError), apimachinery
/// `runtime/error.go`, `runtime/serializer/json/json.go`.
package enum RejectionCause: Sendable {
    case yaml(YAMLFailure)
    /// The document is not a mapping.
    case notAnObject
    /// The `items` of a list are another kind of JSON value.
    case wrongItems(String)
    /// Lists without items, and no other object.
    case emptyList
    /// `apiVersion` or `kind` is missing. In this order; at least one.
    case missingType([MissingType])
    /// `apiVersion` or `kind` is not a string.
    case unrecognized(UnrecognizedObject)
    /// The kind exists, the version does not.
    case unknownVersion(DecodeTarget)
    case unknownKind(DecodeTarget)
    /// A version that the API server can read and does not serve.
    case retiredVersion(apiVersion: String, served: String)
    /// A value of the wrong type, or one that its type rejects.
    case field(DecodeProblem, DecodeTarget)
    /// The annotation in which the API server stores the template's generation is not a number.
    case templateGeneration(GoInteger.ParseError, DecodeTarget)
    /// Unknown and duplicate fields. At least one.
    case strictDecoding([StrictDecodingError], DecodeTarget)
    /// The object's namespace has a name that no namespace can have.
    case namespaceNotFound(String)

    /// The message of the status.
    package func message(in version: KubernetesVersion) -> String {
        switch self {
        case .yaml(let failure):
            switch failure.cause {
            case .documentSeparator, .numberOutOfRange: failure.message
            case .parser, .flowSeparator, .unknownAnchor, .maxDepth, .outOfMemory, .excessiveAliasing, .recursiveAnchor, .invalidBase64,
                .tagMismatch, .mergeValue, .mapKey, .unsupportedKey, .unsupportedNumber:
                "error converting YAML to JSON: \(failure.message)"
            }
        case .wrongItems(let kind): "json: cannot unmarshal \(kind) into Go struct field decodeList.items of type []json.RawMessage"
        case .emptyList: "no objects passed to apply"
        case .notAnObject: "error validating data: invalid object to validate"
        case .missingType(let problems): "error validating data: \(problems.map(\.message).aggregated)"
        case .unrecognized(let object): object.message
        case .unknownVersion(let target), .unknownKind(let target):
            target.prefix + "no kind \(GoQuote.quote(target.kind)) is registered for version \(GoQuote.quote(target.apiVersion)) "
                + "in scheme \"k8s.io/kubernetes/pkg/api/legacyscheme/scheme.go:30\""
        case .retiredVersion(let apiVersion, let served):
            "the API version in the data (\(apiVersion)) does not match the expected API version (\(served))"
        case .field(let problem, let target): target.prefix + problem.message
        case .templateGeneration(let error, let target): target.prefix + error.message
        case .strictDecoding(let errors, let target): target.prefix + "strict decoding error: " + errors.message
        case .namespaceNotFound(let name): "namespaces \(GoQuote.quote(name)) not found"
        }
    }
}

/// What kubectl finds wrong with `apiVersion` or `kind`.
package struct MissingType: Hashable, Sendable {
    /// `apiVersion` or `kind`.
    let field: String
    /// There is a value, but not a string; else there is none.
    let isOtherType: Bool

    fileprivate var message: String { isOtherType ? "\(field) isn't string type" : "\(field) not set" }
}

/// An object whose `apiVersion` or `kind` is not a string: the server reads them before it knows the type.
package struct UnrecognizedObject: Hashable, Sendable {
    /// `apiVersion` or `kind`.
    let field: String
    /// The kind of JSON value that is there instead of a string.
    let valueKind: String
    /// The kind that the request is for.
    let target: String
    /// The first bytes of the request.
    let start: String

    fileprivate var message: String {
        "the object provided is unrecognized (must be of type \(target)): couldn't get version/kind; json parse error: "
            + "json: cannot unmarshal \(valueKind) into Go struct field .\(field) of type string (\(start))"
    }
}

/// A document and the kind that it is decoded into.
package struct DecodeTarget: Hashable, Sendable {
    /// As the document has them.
    let kind: String
    let apiVersion: String
    /// The kind of the object.
    let target: String

    /// What every decoding error begins with.
    fileprivate var prefix: String {
        let version = apiVersion.split(separator: "/").last.map(String.init) ?? apiVersion
        return "\(kind) in version \(GoQuote.quote(version)) cannot be handled as a \(target): "
    }
}

/// An error of strict decoding.
package enum StrictDecodingError: Sendable {
    /// A key that a mapping of YAML has twice.
    case duplicateKey(YAMLDuplicateKey)
    /// An unknown field, or one that JSON has twice.
    case field(DecodeProblem)

    var message: String {
        switch self {
        case .duplicateKey(let duplicate): "line \(duplicate.line): key \(duplicate.name) already set in map"
        case .field(let problem): problem.message
        }
    }
}

extension [StrictDecodingError] {
    /// Duplicate keys of YAML are one error of several lines.
    fileprivate var message: String {
        var lines = ""
        var messages: [String] = []
        for error in self {
            switch error {
            case .duplicateKey: lines += "\n  \(error.message)"
            case .field: messages.append(error.message)
            }
        }
        return ((lines.isEmpty ? [] : ["yaml: unmarshal errors:" + lines]) + messages).joined(separator: ", ")
    }
}

extension [String] {
    /// One message alone, or all in brackets. *Source:* apimachinery `util/errors/errors.go` (aggregate.Error).
    var aggregated: String { count == 1 ? self[0] : "[\(joined(separator: ", "))]" }
}
