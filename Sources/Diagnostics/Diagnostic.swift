/// How much a finding matters. `error` fails a check; `warning` fails it under `--strict`.
package enum Severity: Int, Comparable, CaseIterable, Sendable {
    case info, warning, error

    package static func < (left: Severity, right: Severity) -> Bool { left.rawValue < right.rawValue }

    /// The word that reports print: stable, never translated.
    package var name: String {
        switch self {
        case .info: "info"
        case .warning: "warning"
        case .error: "error"
        }
    }
}

/// The stable name of a rule, in kebab-case, after the problem that it finds: `master-only-toleration`.
package struct RuleID: Hashable, Comparable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
    package let name: String

    package init(_ name: String) { self.name = name }
    package init(stringLiteral value: String) { name = value }

    package var description: String { name }
    package static func < (left: RuleID, right: RuleID) -> Bool { left.name < right.name }
}

/// A span with what it has to do with the finding.
package struct LabelledSpan: Hashable, Sendable {
    package let span: SourceSpan
    /// Shown beside the caret; nil shows the caret alone.
    package let label: Message?

    package init(_ span: SourceSpan, _ label: Message? = nil) {
        self.span = span
        self.label = label
    }
}

/// A change of the source that mends a finding.
package struct Fix: Hashable, Sendable {
    package struct Edit: Hashable, Sendable {
        package let span: SourceSpan
        package let replacement: String

        package init(_ span: SourceSpan, _ replacement: String) {
            self.span = span
            self.replacement = replacement
        }
    }

    package let summary: Message
    /// In the order of the file, not overlapping.
    package let edits: [Edit]

    package init(_ summary: Message, edits: [Edit]) {
        self.summary = summary
        self.edits = edits
    }
}

/// One finding: a value with its place, carried along and put into words at the edge.
package struct Diagnostic: Hashable, Sendable {
    package let rule: RuleID
    package var severity: Severity
    /// Names the thing, its value and what is wrong, in one line without a full stop.
    package let headline: Message
    /// Where; nil only for what has no place in any file.
    package let primary: LabelledSpan?
    package let related: [LabelledSpan]
    /// How to mend it, in a sentence.
    package let help: Message?
    package let fix: Fix?

    package init(
        _ rule: RuleID, _ severity: Severity, _ headline: Message, at span: SourceSpan?, label: Message? = nil,
        related: [LabelledSpan] = [], help: Message? = nil, fix: Fix? = nil
    ) {
        self.rule = rule
        self.severity = severity
        self.headline = headline
        self.primary = span.map { LabelledSpan($0, label) }
        self.related = related
        self.help = help
        self.fix = fix
    }

    /// The order of reports: by place, then rule, then headline; those without a place first.
    package static func inReportOrder(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
        switch (left.primary?.span, right.primary?.span) {
        case (nil, .some): true
        case (.some, nil): false
        case (let a?, let b?) where a != b: a < b
        default: (left.rule.name, left.headline.english) < (right.rule.name, right.headline.english)
        }
    }
}
