/// What a scalar means to Kubernetes: the JSON value that the API server makes of it.
package enum ResolvedScalar: Hashable, Sendable {
    case null
    case bool(Bool)
    /// A number as JSON prints it: `493` for `0755`, `1000` for `1e3`, `1.5`.
    case number(String)
    case string(String)
}

/// A value as a type with its own JSON decoding gets to see it.
package enum JSONValue: Hashable, Sendable {
    case scalar(ResolvedScalar)
    case array
    case object

    /// The word for the value in Go's decoding errors.
    package var kindName: String {
        switch self {
        case .scalar(.null): "null"
        case .scalar(.bool): "bool"
        case .scalar(.number): "number"
        case .scalar(.string): "string"
        case .array: "array"
        case .object: "object"
        }
    }
}
