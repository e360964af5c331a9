import Diagnostics

/// A construct of Logseq's inline syntax that Markdown does not know: found before cmark reads the text, put back after.
///
/// To add one: see `Inline`.
struct InlineSyntax: Sendable {
    let name: String
    /// The bytes at which it may begin (or, for addresses, be recognised).
    let triggers: [UInt8]
    /// The construct at an index of the scanner's text; nil if there is none.
    let match: @Sendable (inout InlineScanner, Int) -> InlineMatch?

    /// For every byte, the constructs that it may begin.
    static let byTrigger: [[InlineSyntax]] = {
        var table = [[InlineSyntax]](repeating: [], count: 256)
        for syntax in all {
            for trigger in syntax.triggers { table[Int(trigger)].append(syntax) }
        }
        return table
    }()
}

/// A stretch of text and what becomes of it.
struct InlineMatch {
    enum Output {
        /// cmark reads it as it stands.
        case keep
        /// cmark reads this instead.
        case replace([UInt8])
        /// cmark sees one letter, and this takes its place afterwards.
        case atom(Atom)
    }

    /// May lie before the trigger, but not before the end of the last match.
    let start: Int
    let end: Int
    /// For atoms: what lies before it stays for cmark.
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

/// What stands behind a placeholder.
enum Atom {
    case inlines([Inline])
    /// What a macro gives: not yet paired off.
    case several([Atom])
    /// Shown between paragraphs where it stands in one; elsewhere as the inlines.
    case block(BlockContent, otherwise: [Inline])
    case delimiter(Delimiter, canOpen: Bool, canClose: Bool)
    /// Where a link leads that Markdown could not read or that is no web address; other text where no link comes of it.
    case destination(LinkDestination)
    case htmlOpen(HTMLTag, at: SourceSpan)
    case htmlClose(name: String)
}

/// A byte that is written twice in front of a run of text and twice behind it, and the style that it gives the run.
struct Delimiter: Equatable, Sendable {
    let byte: UInt8
    let style: InlineStyle

    /// As written in a note.
    var source: String { String(decoding: [byte, byte], as: UTF8.self) }
}

/// What stands between the parentheses of `[label](…)`.
enum LinkDestination {
    case page(written: String)
    case block(BlockID)
    case path(String)
}
