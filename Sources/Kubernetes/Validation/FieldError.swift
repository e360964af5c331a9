/// One thing that the API server holds against a field.
///
/// *Source:* apimachinery `util/validation/field/errors.go`.
package struct FieldError: Hashable, Sendable {
    /// The sort of problem; decides `reason` and the first words of `message`.
    package enum Kind: String, Sendable {
        case required = "FieldValueRequired"
        case invalid = "FieldValueInvalid"
        case notSupported = "FieldValueNotSupported"
        case forbidden = "FieldValueForbidden"
        case duplicate = "FieldValueDuplicate"
        case notFound = "FieldValueNotFound"
        case tooLong = "FieldValueTooLong"
        case tooMany = "FieldValueTooMany"

        var words: String {
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

    package let kind: Kind
    /// As the API server writes it, its slips included: `spec.template.labels`.
    package let path: FieldPath
    /// The offending value as the API server prints it; nil where the kind shows none.
    package let value: GoValue?
    package let detail: String

    package init(_ kind: Kind, _ path: FieldPath, _ value: GoValue? = nil, _ detail: String = "") {
        self.kind = kind
        self.path = path
        self.value = value
        self.detail = detail
    }

    package var field: String { path.description }
    package var reason: String { kind.rawValue }

    /// The text of a cause: `Invalid value: "x": must be …`.
    package var message: String {
        var text = kind.words
        if let value { text += ": \(value.description)" }
        if !detail.isEmpty { text += ": \(detail)" }
        return text
    }
}

extension FieldError {
    static func required(_ path: FieldPath, _ detail: String = "") -> FieldError { FieldError(.required, path, nil, detail) }
    static func forbidden(_ path: FieldPath, _ detail: String) -> FieldError { FieldError(.forbidden, path, nil, detail) }
    static func duplicate(_ path: FieldPath, _ value: GoValue) -> FieldError { FieldError(.duplicate, path, value) }
    static func notFound(_ path: FieldPath, _ value: GoValue, _ detail: String = "") -> FieldError {
        FieldError(.notFound, path, value, detail)
    }
    static func invalid(_ path: FieldPath, _ value: GoValue, _ detail: String) -> FieldError { FieldError(.invalid, path, value, detail) }

    /// One error for each message about the same value.
    static func invalid(_ path: FieldPath, _ value: GoValue, _ details: [String]) -> [FieldError] {
        details.map { FieldError(.invalid, path, value, $0) }
    }

    static func notSupported(_ path: FieldPath, _ value: GoValue, _ supported: [String]) -> FieldError {
        let list = supported.map(GoValue.quoted).joined(separator: ", ")
        return FieldError(.notSupported, path, value, list.isEmpty ? "" : "supported values: \(list)")
    }

    static func tooLong(_ path: FieldPath, most bytes: Int) -> FieldError {
        FieldError(.tooLong, path, nil, "may not be more than \(bytes) bytes")
    }

    static func tooMany(_ path: FieldPath, _ count: Int, most: Int) -> FieldError {
        FieldError(.tooMany, path, .number(count), "must have at most \(most) items")
    }
}
