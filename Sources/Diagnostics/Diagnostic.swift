/// How serious a finding is. `error` fails a check; `warning` fails it under `--strict`.
package enum Severity: Int, Comparable, CaseIterable, Sendable {
    case info, warning, error

    /// `info` < `warning` < `error`.
    package static func < (left: Severity, right: Severity) -> Bool { left.rawValue < right.rawValue }

    /// The name in reports: stable and never translated.
    package var name: String {
        switch self {
        case .info: "info"
        case .warning: "warning"
        case .error: "error"
        }
    }
}

/// The stable id of a rule, in kebab-case, named for the problem that the rule finds: `master-only-toleration`.
package struct RuleID: Hashable, Comparable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The id as users write it.
    package let name: String

    /// - Parameter name: the id in kebab-case.
    package init(_ name: String) { self.name = name }
    /// A literal id.
    package init(stringLiteral value: String) { name = value }

    /// The id itself.
    package var description: String { name }
    /// In the order of the names.
    package static func < (left: RuleID, right: RuleID) -> Bool { left.name < right.name }
}

/// A span of a finding, with a label that explains its role.
package struct LabelledSpan: Hashable, Sendable {
    /// In the source file.
    package let span: SourceSpan
    /// Shown beside the caret; nil shows the caret alone.
    package let label: Message?

    /// - Parameter label: shown beside the caret.
    package init(_ span: SourceSpan, _ label: Message? = nil) {
        self.span = span
        self.label = label
    }
}

/// A change of the source that removes the problem.
package struct Fix: Hashable, Sendable {
    /// The replacement of a span by a text. An empty span is an insertion, an empty replacement a deletion.
    package struct Edit: Hashable, Sendable {
        /// The bytes to replace.
        package let span: SourceSpan
        /// The new text.
        package let replacement: String

        /// - Parameter replacement: the new text for the span.
        package init(_ span: SourceSpan, _ replacement: String) {
            self.span = span
            self.replacement = replacement
        }
    }

    /// What the change does, as an imperative: `add …`.
    package let summary: Message
    /// In ascending order, not overlapping.
    package let edits: [Edit]

    /// - Parameter edits: in ascending order, not overlapping.
    package init(_ summary: Message, edits: [Edit]) {
        self.summary = summary
        self.edits = edits
    }
}

/// One finding of a rule. It carries its span and its texts as values; a report prints them.
package struct Diagnostic: Hashable, Sendable {
    /// The rule that found it.
    package let rule: RuleID
    /// As the rule or the configuration says.
    package var severity: Severity
    /// Names the object, its value and the problem, in one line without a full stop.
    package let headline: Message
    /// The span of the problem; nil for a problem of no particular file.
    package let primary: LabelledSpan?
    /// Further spans that explain the problem.
    package let related: [LabelledSpan]
    /// How to solve the problem, in a sentence.
    package let help: Message?
    /// An automatic solution, if the rule has one.
    package let fix: Fix?
    /// The Kubernetes object that the problem is about; nil for a problem of no object.
    package private(set) var object: ObjectName?
    /// What no report shows: secrets.
    package private(set) var concealed: [SourceSpan] = []

    /// - Parameters:
    ///   - span: nil for a problem of no particular file.
    ///   - label: shown beside the caret of the span.
    ///   - help: how to solve the problem, in a sentence.
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

    /// The same finding, about an object.
    package func about(_ object: ObjectName?) -> Diagnostic {
        var named = self
        named.object = object
        return named
    }

    /// The same finding, about secrets in these spans.
    package func concealing(_ spans: [SourceSpan]) -> Diagnostic {
        var copy = self
        copy.concealed = spans
        return copy
    }

    /// The order of reports: findings without a span first, then by span, rule and headline.
    package static func inReportOrder(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
        switch (left.primary?.span, right.primary?.span) {
        case (nil, .some): true
        case (.some, nil): false
        case (let a?, let b?) where a != b: a < b
        default: (left.rule.name, left.headline.english) < (right.rule.name, right.headline.english)
        }
    }
}
