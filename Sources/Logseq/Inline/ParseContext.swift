import Diagnostics

/// Bounds that keep every input finite.
enum ParseLimits {
    /// How deep quotes, lists and emphasis nest; what is deeper is shown at this depth.
    static let nesting = 48
    /// How often a text that a construct gives (a label, a macro) is read again.
    static let rereading = 6
    /// Bytes that the macros of one page may expand to.
    static let macroBytes = 1 << 20
    /// Cells up to which the short rows of a table are filled.
    static let cells = 200_000
    /// Constructs in one text; further ones stay as written.
    static let atoms = 60_000
}

/// What the reading of one file gathers on its way.
final class ParseContext {
    let file: FileID
    let config: GraphConfig
    var references: [Reference] = []
    var diagnostics: [Diagnostic] = []
    /// Index of the block being read; nil for the page's own properties.
    var block: Int?
    /// What a reference found now is.
    var kind = Reference.Kind.link
    /// How many readings are under way within one another.
    var depth = 0
    var macroBytes = 0
    /// How many footnotes the page has so far.
    var footnotes = 0

    init(file: FileID, config: GraphConfig) {
        self.file = file
        self.config = config
    }

    /// Notes a mention of a page and gives its name.
    @discardableResult
    func mention(page written: String, kind: Reference.Kind? = nil, at span: SourceSpan) -> PageName {
        let name = config.pageName(written)
        add(.page(name, written: written), kind ?? self.kind, span)
        return name
    }

    func add(_ target: Reference.Target, _ kind: Reference.Kind, _ span: SourceSpan) {
        references.append(Reference(target: target, kind: kind, block: block, span: span))
    }
}
