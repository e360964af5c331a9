import Diagnostics

/// A construct of the inline syntax of Logseq that Markdown does not have: found before cmark reads the text, inserted afterwards.
///
/// To add one: see `Inline`.
struct InlineSyntax: Sendable {
    let name: String
    /// The bytes at which the construct may begin (or, for addresses, be recognised).
    let triggers: [UInt8]
    /// The construct at an index of the scanner's text; nil if there is none.
    let match: @Sendable (inout InlineScanner, Int) -> InlineMatch?

    /// The constructs that may begin at each byte.
    static let byTrigger: [[InlineSyntax]] = {
        var table = [[InlineSyntax]](repeating: [], count: 256)
        for syntax in all {
            for trigger in syntax.triggers { table[Int(trigger)].append(syntax) }
        }
        return table
    }()
}

/// A matched range of text, and what replaces it.
struct InlineMatch {
    enum Output {
        /// cmark reads the range unchanged.
        case keep
        /// cmark reads these bytes instead.
        case replace([UInt8])
        /// cmark reads a placeholder, which this atom replaces afterwards.
        case atom(Atom)
    }

    /// May precede the trigger, but not the end of the last match.
    let start: Int
    let end: Int
    /// For atoms: start of the replaced range; cmark reads what precedes it.
    let atomStart: Int
    let output: Output

    init(_ range: Range<Int>, _ output: Output, atomStart: Int? = nil) {
        start = range.lowerBound
        end = range.upperBound
        self.atomStart = atomStart ?? range.lowerBound
        self.output = output
    }

    static func inline(_ range: Range<Int>, _ inline: Inline) -> InlineMatch { InlineMatch(range, .atom(.inlines([inline]))) }
}

/// The result of a construct, before delimiters and tags are paired.
enum Atom {
    case inlines([Inline])
    /// The expansion of a macro: delimiters are not paired yet.
    case sequence([Atom])
    /// Shown between paragraphs if it is in one, otherwise as `otherwise`.
    case block(BlockContent, otherwise: [Inline])
    case delimiter(Delimiter, canOpen: Bool, canClose: Bool)
    /// The destination of a link that Markdown cannot parse or that is no web address. Text if cmark makes no link of it.
    case destination(LinkDestination)
    case htmlOpen(HTMLTag, at: SourceSpan)
    case htmlClose(name: String)
}

/// A delimiter of two equal bytes before and after a text, and the style of the text.
struct Delimiter: Equatable, Sendable {
    let byte: UInt8
    let style: InlineStyle

    /// As written in a note.
    var source: String { String(decoding: [byte, byte], as: UTF8.self) }
}

/// The text between the parentheses of `[label](…)`.
enum LinkDestination {
    case page(written: String)
    case block(BlockID)
    case path(String)
}
