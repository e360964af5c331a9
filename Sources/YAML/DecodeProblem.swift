/// Something that the API server's decoder finds wrong, in its own words.
package struct DecodeProblem: Sendable {
    package enum Kind: Hashable, Sendable {
        /// A type with its own decoding refused the value: reported alone, before everything else.
        case refused
        /// A value of the wrong type: the first of them is reported alone.
        case mismatch
        /// A field that the type does not have.
        case unknownField
        /// A field that is there twice (JSON; YAML tells duplicates when it is parsed).
        case duplicateField
    }

    package let kind: Kind
    package let message: String
    /// The field as strict decoding names it: `spec.template.spec.containers[0].image`.
    package let path: String
    /// The value, or the key of an unknown field.
    package let node: NodeID
    /// For a value of the wrong type, the Go type that its field has: `int32`, `[]v1.EnvVar`.
    package let expectedType: String?
    /// For an unknown field: its name, and the type that does not have it.
    let unknown: (name: String, type: any MappingDecodable.Type)?
    /// Position in the order in which the decoder walks the document.
    let order: [Int]

    /// For an unknown field, the field of the type that is spelt most like it, if any is close.
    package var suggestion: String? { unknown.flatMap { MappingReader.fields(of: $0.type).spelt(like: $0.name) } }

    static func inDecodingOrder(_ left: DecodeProblem, _ right: DecodeProblem) -> Bool {
        left.order.lexicographicallyPrecedes(right.order)
    }
}

/// Why a type with its own decoding refuses a value.
package enum DecodeRefusal: Error, Hashable, Sendable {
    /// Go's `UnmarshalTypeError`, which is told with the field: the kind of the value, and the Go type.
    case mismatch(value: String, type: String)
    case message(String)
}

/// What came of reading a document into a type.
package struct DecodeResult: Sendable {
    /// In the decoder's order.
    package let problems: [DecodeProblem]

    init(_ problems: [DecodeProblem]) { self.problems = problems.sorted(by: DecodeProblem.inDecodingOrder) }

    /// What ends decoding: a refusal hides every mismatch, the first mismatch all that follow.
    package var failure: DecodeProblem? { problems.first { $0.kind == .refused } ?? problems.first { $0.kind == .mismatch } }

    /// Unknown and duplicate fields, which strict decoding lists together: each once, and no more than a hundred.
    package var strict: [DecodeProblem] {
        var seen: Set<String> = []
        let fields = problems.filter { $0.kind == .unknownField || $0.kind == .duplicateField }
        return Array(fields.filter { seen.insert($0.message).inserted }.prefix(100))
    }
}
