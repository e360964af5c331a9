/// The value of a scalar after the conversion of YAML to JSON in the API server.
package enum ResolvedScalar: Hashable, Sendable {
    case null
    case bool(Bool)
    /// The number in JSON: `493` for `0755`, `1000` for `1e3`, `1.5`.
    case number(String)
    case string(String)
}

/// A JSON value as a custom `UnmarshalJSON` receives it.
package enum JSONValue: Hashable, Sendable {
    case scalar(ResolvedScalar)
    case array
    case object

    /// The name of the kind in decoding errors of Go.
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
