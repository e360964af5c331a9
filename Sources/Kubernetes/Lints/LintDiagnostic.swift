import Diagnostics

/// What a rule finds in a DaemonSet, before it has the rule's id and spans. A rule reports a DaemonSet once: the first field with the
/// problem is the primary one, and the others are related.
package struct LintDiagnostic: Sendable {
    package let headline: Message
    /// The nearest field that exists is shown if this one does not.
    package let field: FieldPath
    /// Overrides the rule's severity; nil keeps it.
    package let severity: Severity?
    package let label: Message?
    /// Other fields that have to do with it.
    package let related: [(field: FieldPath, label: Message?)]
    package let help: Message?
    package let fix: Fix?

    package init(
        _ headline: Message, at field: FieldPath, severity: Severity? = nil, label: Message? = nil,
        related: [(field: FieldPath, label: Message?)] = [], help: Message? = nil, fix: Fix? = nil
    ) {
        self.headline = headline
        self.field = field
        self.severity = severity
        self.label = label
        self.related = related
        self.help = help
        self.fix = fix
    }

    /// All occurrences of a problem; nil if there are none.
    ///
    /// - Parameters:
    ///   - related: fields without the problem that have to do with it, after those with it.
    ///   - fix: the summary of the edits of all occurrences. There is no fix if an occurrence has no edit: the problem would remain.
    ///   - headline: of the names of the occurrences.
    package init?(
        _ occurrences: [LintOccurrence], severity: Severity? = nil, related: [(field: FieldPath, label: Message?)] = [],
        help: Message? = nil, fix: Message? = nil, headline: (_ names: Message) -> Message
    ) {
        guard let first = occurrences.first else { return nil }
        let edits = occurrences.compactMap(\.edit).sorted { $0.span < $1.span }
        self.init(
            headline(LintOccurrence.names(occurrences)), at: first.field, severity: severity, label: first.label,
            related: occurrences.dropFirst().map { ($0.field, $0.label) } + related, help: help,
            fix: edits.count == occurrences.count ? fix.map { Fix($0, edits: edits) } : nil)
    }

    /// One for several problems: the first of the most severe ones, to which the others are related; nil if there are none.
    package init?(_ all: [LintDiagnostic]) {
        let worst = all.compactMap(\.severity).max()
        guard let index = all.firstIndex(where: { $0.severity == worst }) else { return nil }
        let first = all[index]
        let others = all.indices.filter { $0 != index }.map { (field: all[$0].field, label: Optional(all[$0].headline)) }
        self.init(
            first.headline, at: first.field, severity: first.severity, label: first.label, related: first.related + others,
            help: first.help, fix: first.fix)
    }

    /// The diagnostic with the rule's id and, unless overridden, its severity.
    package func diagnostic(_ rule: RuleID, _ severity: Severity, in subject: LintSubject) -> Diagnostic {
        let primary = subject.span(field)
        let others = related.compactMap { field, label in subject.span(field).map { LabelledSpan($0, label) } }
        return Diagnostic(
            rule, self.severity ?? severity, headline, at: primary, label: label,
            related: others.filter { $0.span != primary || $0.label != nil }, help: help, fix: fix)
    }
}

/// A field with the problem of a rule.
package struct LintOccurrence: Sendable {
    /// In the headline: of the container, the path, the image.
    package let name: String
    package let field: FieldPath
    /// What is special about this one.
    package let label: Message?
    /// Solves the problem here.
    package let edit: Fix.Edit?

    package init(_ name: String, at field: FieldPath, label: Message? = nil, edit: Fix.Edit? = nil) {
        self.name = name
        self.field = field
        self.label = label
        self.edit = edit
    }

    /// The names, each once: `a, b, c, d, e and 2 more`.
    fileprivate static func names(_ occurrences: [LintOccurrence]) -> Message {
        var seen: Set<String> = []
        return .names(occurrences.map(\.name).filter { seen.insert($0).inserted }, atMost: 5)
    }
}
