/// A construct that takes whole lines of a block. What none takes is Markdown.
///
/// To add one: a file that holds it, a line in `all`, a case in `Tests/Cases/inline`.
struct BlockConstruct: Sendable {
    enum Start: Sendable {
        /// A line whose text begins with one of these bytes.
        case line([UInt8])
        case opaque(OpaqueSpan.Kind)
    }

    let name: String
    let start: Start
    /// Reads from a line on and gives the next line to read; nil where it is something else.
    let read: @Sendable (inout BlockReader, BlockLine) -> Int?

    static let all: [BlockConstruct] = [
        .fence, .beginBlock, .displayMath, .environment, .html, .comment, .drawer, .property, .planning, .table, .footnote, .rule,
        .linkComment, .directive, .definitions,
    ]

    /// For every byte, the constructs that a line beginning with it may be.
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

/// A line as a construct sees it.
struct BlockLine {
    let number: Int
    /// Where the line begins when the block's indent is taken away.
    let start: Int
    /// From its first byte that is not blank to its end, which may have blanks.
    let text: Range<Int>
    let opaque: OpaqueSpan?
}
