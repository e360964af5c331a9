/// A problem that the API server's decoder reports for a field.
package struct DecodeProblem: Sendable {
    /// What is wrong with the field.
    package enum Cause: Hashable, Sendable {
        /// A field that the type does not have.
        case unknownField
        /// A field that is written twice (JSON; duplicate keys of YAML are found by the parser).
        case duplicateField
        /// The first value of the wrong type is reported alone.
        case wrongType(UnmarshalTypeError)
        /// A value of a wrong type, found by a type with its own decoding.
        case unmarshaler(UnmarshalTypeError)
        case quantity(QuantityError)
        case time(GoTime.ParseError)

        /// A type with its own decoding rejects the value: reported alone, before every other problem.
        var isFromUnmarshaler: Bool {
            switch self {
            case .unknownField, .duplicateField, .wrongType: false
            case .unmarshaler, .quantity, .time: true
            }
        }
    }

    /// What is wrong.
    package let cause: Cause
    /// The field as strict decoding names it: `spec.template.spec.containers[0].image`.
    package let path: String
    /// The value, or the key of an unknown field.
    package let node: NodeID
    /// For an unknown field: its name, and the type that does not have it.
    let unknown: (name: String, type: any MappingDecodable.Type)?
    /// Sort key: the indexes on the path, in the order in which the decoder walks the document.
    let order: [Int]

    /// The decoder's text.
    package var message: String {
        switch cause {
        case .unknownField: "unknown field \(GoQuote.quote(path))"
        case .duplicateField: "duplicate field \(GoQuote.quote(path))"
        case .wrongType(let error), .unmarshaler(let error): error.message
        case .quantity(let error): error.message
        case .time(let error): error.message
        }
    }

    /// For an unknown field, the field of the type whose name is most similar, if any is close.
    package var suggestion: String? { unknown.flatMap { MappingReader.fields(of: $0.type).closestMatch(to: $0.name) } }

    static func inDecodingOrder(_ left: DecodeProblem, _ right: DecodeProblem) -> Bool {
        left.order.lexicographicallyPrecedes(right.order)
    }
}

/// Go's error for a value of the wrong type.
///
/// *Source:* `encoding/json/decode.go` (UnmarshalTypeError).
package struct UnmarshalTypeError: Hashable, Sendable {
    /// The kind of the value: `string`, `number 1.5`.
    package let value: String
    /// The Go type of the field: `int32`, `[]v1.EnvVar`.
    package let type: String
    /// The innermost struct, a dot, and the names of all fields on the way to it, without indexes; nil for the document's root.
    package let field: String?

    var message: String {
        field.map { "json: cannot unmarshal \(value) into Go struct field \($0) of type \(type)" }
            ?? "json: cannot unmarshal \(value) into Go value of type \(type)"
    }
}

/// Why a text is not a quantity.
///
/// *Source:* apimachinery `api/resource/quantity.go`.
package enum QuantityError: Error, Hashable, Sendable {
    case format, number, suffix

    /// The text of the package `resource`.
    package var message: String {
        switch self {
        case .format: "quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'"
        case .number: "unable to parse numeric part of quantity"
        case .suffix: "unable to parse quantity's suffix"
        }
    }
}

/// Why a type with its own decoding rejects a value.
package enum UnmarshalerError: Error, Hashable, Sendable {
    /// The kind of the value, and the Go type that the decoder expects.
    case wrongType(value: String, type: String)
    case quantity(QuantityError)
    case time(GoTime.ParseError)
}

/// The problems of reading a document into a type.
package struct DecodeResult: Sendable {
    /// In decoding order.
    package let problems: [DecodeProblem]

    init(_ problems: [DecodeProblem]) { self.problems = problems.sorted(by: DecodeProblem.inDecodingOrder) }

    /// The problem that ends decoding: a rejected value precedes every value of a wrong type, of which the first is reported.
    package var failure: DecodeProblem? {
        problems.first { $0.cause.isFromUnmarshaler }
            ?? problems.first { if case .wrongType = $0.cause { true } else { false } }
    }

    /// Unknown and duplicate fields, which strict decoding lists together: at most a hundred.
    package var strict: [DecodeProblem] { Array(problems.strict.prefix(100)) }
}

extension [DecodeProblem] {
    /// Unknown and duplicate fields, each once.
    package var strict: [DecodeProblem] {
        var seen: (unknown: Set<String>, duplicate: Set<String>) = ([], [])
        return filter { problem in
            switch problem.cause {
            case .unknownField: seen.unknown.insert(problem.path).inserted
            case .duplicateField: seen.duplicate.insert(problem.path).inserted
            case .wrongType, .unmarshaler, .quantity, .time: false
            }
        }
    }
}
