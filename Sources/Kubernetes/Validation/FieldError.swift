/// An error that the API server reports for a field: upstream's `field.Error`, with the cause as a value instead of its text.
///
/// *Source:* apimachinery `util/validation/field/errors.go` (Error).
package struct FieldError: Hashable, Sendable {
    /// Upstream's `ErrorType`: decides `reason` and the start of the message.
    package enum ErrorType: String, Sendable {
        case required = "FieldValueRequired"
        case invalid = "FieldValueInvalid"
        case notSupported = "FieldValueNotSupported"
        case forbidden = "FieldValueForbidden"
        case duplicate = "FieldValueDuplicate"
        case notFound = "FieldValueNotFound"
        case tooLong = "FieldValueTooLong"
        case tooMany = "FieldValueTooMany"

        /// `Invalid value`. *Source:* the same file (ErrorType.String).
        var title: String {
            switch self {
            case .required: "Required value"
            case .invalid: "Invalid value"
            case .notSupported: "Unsupported value"
            case .forbidden: "Forbidden"
            case .duplicate: "Duplicate value"
            case .notFound: "Not found"
            case .tooLong: "Too long"
            case .tooMany: "Too many"
            }
        }
    }

    /// What is wrong in general.
    package let type: ErrorType
    /// As the API server prints it, including its mistakes: `spec.template.labels`.
    package let path: FieldPath
    /// The offending value as the API server prints it; nil where the type prints none.
    package let value: GoValue?
    /// What is wrong exactly.
    package let cause: Cause

    package init(_ type: ErrorType, _ path: FieldPath, _ value: GoValue? = nil, _ cause: Cause = .none) {
        self.type = type
        self.path = path
        self.value = value
        self.cause = cause
    }

    /// The path as text.
    package var field: String { path.description }
    /// The reason of a status cause: `FieldValueInvalid`.
    package var reason: String { type.rawValue }

    /// The text of a status cause: `Invalid value: "x": must be …`.
    package func message(in version: KubernetesVersion) -> String {
        var text = type.title
        if let value { text += ": \(value.description)" }
        let detail = cause.detail(in: version)
        if !detail.isEmpty { text += ": \(detail)" }
        return text
    }
}

extension FieldError {
    static func required(_ path: FieldPath, _ cause: Cause = .none) -> FieldError { FieldError(.required, path, nil, cause) }

    static func forbidden(_ path: FieldPath, _ cause: Cause) -> FieldError { FieldError(.forbidden, path, nil, cause) }

    static func duplicate(_ path: FieldPath, _ value: GoValue, _ cause: Cause = .none) -> FieldError {
        FieldError(.duplicate, path, value, cause)
    }

    static func notFound(_ path: FieldPath, _ value: GoValue, _ cause: Cause = .none) -> FieldError {
        FieldError(.notFound, path, value, cause)
    }

    static func invalid(_ path: FieldPath, _ value: GoValue, _ cause: Cause) -> FieldError { FieldError(.invalid, path, value, cause) }

    /// One error for each problem with the same name.
    static func invalid(_ path: FieldPath, _ value: GoValue, _ causes: [NameCause]) -> [FieldError] {
        causes.map { FieldError(.invalid, path, value, .name($0)) }
    }

    static func notSupported(_ path: FieldPath, _ value: GoValue, _ supported: [String]) -> FieldError {
        FieldError(.notSupported, path, value, .supportedValues(supported))
    }

    static func tooLong(_ path: FieldPath, most bytes: Int) -> FieldError { FieldError(.tooLong, path, nil, .maxBytes(bytes)) }

    static func tooMany(_ path: FieldPath, _ count: Int, most: Int) -> FieldError {
        FieldError(.tooMany, path, .number(count), .maxItems(most))
    }
}
