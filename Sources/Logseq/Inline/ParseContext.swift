import Diagnostics

/// Bounds on the work and the output for any input.
enum ParseLimits {
    /// Nesting of quotes, lists and emphasis; deeper content is shown at this depth.
    static let nesting = 48
    /// Nesting of parsing: a label or a macro inside the result of another.
    static let rereading = 6
    /// Bytes of all macro expansions on one page.
    static let macroBytes = 1 << 20
    /// Cells of a table up to which short rows are filled.
    static let cells = 200_000
    /// Constructs in one text; further ones stay text.
    static let atoms = 60_000
}

/// The state of parsing one file: references, findings and counters.
final class ParseContext {
    let file: FileID
    let config: GraphConfig
    var references: [Reference] = []
    var diagnostics: [Diagnostic] = []
    /// The queries that can be evaluated.
    var queries: [QueryPlan] = []
    /// Index of the current block; nil for the properties of the page.
    var block: Int?
    /// The kind of the references that are found now.
    var kind = Reference.Kind.link
    /// Nesting of calls of the parser.
    var depth = 0
    var macroBytes = 0
    /// The number of footnotes so far.
    var footnotes = 0

    init(file: FileID, config: GraphConfig) {
        self.file = file
        self.config = config
    }

    /// Records a mention of a page and returns its name.
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
