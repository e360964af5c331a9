import Diagnostics

/// A problem that the decoder of the API server finds, with its message.
package struct DecodeProblem: Sendable {
    /// What is wrong, which also decides what else is reported.
    package enum Kind: Hashable, Sendable {
        /// A custom `UnmarshalJSON` rejected the value: reported alone, before every other problem.
        case refused
        /// A value of the wrong type: only the first is reported.
        case mismatch
        /// A field that the type does not have.
        case unknownField
        /// A duplicate field of JSON. Duplicate keys of YAML are found when it is parsed.
        case duplicateField
    }

    /// Decides whether the problem ends decoding.
    package let kind: Kind
    /// As the API server prints it.
    package let message: String
    /// The path of the field as strict decoding prints it: `spec.template.spec.containers[0].image`.
    package let path: String
    /// The value, or the key of an unknown field.
    package let node: NodeID
    /// For a value of the wrong type, the Go type of the field: `int32`, `[]v1.EnvVar`.
    package let expectedType: String?
    /// For an unknown field: its name, and the type without it.
    let unknown: (name: String, type: any MappingDecodable.Type)?
    /// Sort key: the indexes on the path, in the order in which the decoder walks the document.
    let order: [Int]

    /// For an unknown field, the field of the type with the most similar spelling, if one is close.
    package var suggestion: String? { unknown.flatMap { MappingReader.fields(of: $0.type).closestMatch(to: $0.name) } }

    static func inDecodingOrder(_ left: DecodeProblem, _ right: DecodeProblem) -> Bool {
        left.order.lexicographicallyPrecedes(right.order)
    }
}

/// Why a custom `UnmarshalJSON` rejects a value.
package enum DecodeRefusal: Error, Hashable, Sendable {
    /// Go's `UnmarshalTypeError`: the kind of the value and the Go type; the message includes the path of the field.
    case mismatch(value: String, type: String)
    case message(String)
}

/// The problems of decoding a document into a type.
package struct DecodeResult: Sendable {
    /// In decoding order.
    package let problems: [DecodeProblem]

    init(_ problems: [DecodeProblem]) { self.problems = problems.sorted(by: DecodeProblem.inDecodingOrder) }

    /// The problem that ends decoding: a rejection takes precedence over every mismatch, the first mismatch over all later problems.
    package var failure: DecodeProblem? { problems.first { $0.kind == .refused } ?? problems.first { $0.kind == .mismatch } }

    /// Unknown and duplicate fields, which strict decoding reports together: each message once, at most a hundred.
    package var strict: [DecodeProblem] {
        var seen: Set<String> = []
        let fields = problems.filter { $0.kind == .unknownField || $0.kind == .duplicateField }
        return Array(fields.filter { seen.insert($0.message).inserted }.prefix(100))
    }
}
