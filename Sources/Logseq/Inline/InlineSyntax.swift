import Diagnostics

/// A construct of Logseq's inline syntax that Markdown does not know: found before cmark reads the text, put back after.
///
/// To add one: a file that holds it, a line in `all`, a case in `Tests/Cases/inline`.
struct InlineSyntax: Sendable {
    let name: String
    /// The bytes at which it may begin (or, for addresses, be recognised).
    let triggers: [UInt8]
    /// What stands at an index of the scanner's text; nil where it is something else.
    let match: @Sendable (inout InlineScanner, Int) -> InlineMatch?

    /// Those with the same trigger are tried in this order.
    static let all: [InlineSyntax] = [
        .mathBrackets, .backslashEscape, .codeSpan, .pageReference, .footnoteReference, .hiccup, .linkDestination, .blockReference, .macro,
        .tag, .math,
        .bareAddress, .image, .timestamp, .htmlTag, .exportSnippet, .script, .strike, .highlight, .emphasisFlank,
    ]

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
    case delimiter(DelimiterKind, canOpen: Bool, canClose: Bool)
    /// Where a link leads that Markdown could not read or that is no web address; other text where no link comes of it.
    case destination(LinkDestination)
    case htmlOpen(HTMLTag, at: SourceSpan)
    case htmlClose(name: String)
}

enum DelimiterKind: Int, Sendable {
    case strike, equals, carets

    var source: String {
        switch self {
        case .strike: "~~"
        case .equals: "=="
        case .carets: "^^"
        }
    }

    func wrap(_ content: [Inline]) -> Inline { self == .strike ? .strike(content) : .highlight(content) }
}

/// What stands between the parentheses of `[label](…)`.
enum LinkDestination {
    case page(written: String)
    case block(BlockID)
    case path(String)
}
