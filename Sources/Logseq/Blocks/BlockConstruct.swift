/// A construct of whole lines in a block. All other lines are Markdown.
///
/// To add one: a file with it, a line in `all`, a case in `Tests/Cases/inline`.
struct BlockConstruct: Sendable {
    enum Start: Sendable {
        /// A line whose text begins with one of these bytes.
        case line([UInt8])
        case opaque(OpaqueSpan.Kind)
    }

    let name: String
    let start: Start
    /// Parses the construct at a line and returns the next line to read; nil if the line is something else.
    let read: @Sendable (inout BlockReader, BlockLine) -> Int?

    static let all: [BlockConstruct] = [
        .fence, .beginBlock, .displayMath, .environment, .html, .comment, .drawer, .property, .planning, .table, .footnote, .rule,
        .linkComment, .directive, .definitions,
    ]

    /// The constructs that may begin with each byte.
    static let byFirstByte: [[BlockConstruct]] = {
        var table = [[BlockConstruct]](repeating: [], count: 256)
        for construct in all {
            if case .line(let bytes) = construct.start {
                for byte in bytes.isEmpty ? Array(UInt8.min...UInt8.max) : bytes { table[Int(byte)].append(construct) }
            }
        }
        return table
    }()

    static func opaque(_ kind: OpaqueSpan.Kind) -> BlockConstruct? {
        all.first { if case .opaque(kind) = $0.start { true } else { false } }
    }
}

/// A line, as constructs receive it.
struct BlockLine {
    let number: Int
    /// Offset of the line after the indentation of the block.
    let start: Int
    /// From the first byte that is not whitespace to the end of the line, including trailing whitespace.
    let text: Range<Int>
    let opaque: OpaqueSpan?
}
