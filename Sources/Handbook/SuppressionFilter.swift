import Diagnostics

/// Applies the suppressions of a note to the findings of an example, and reports problems of the suppressions.
struct SuppressionFilter {
    private let accepted: [(setting: Example.Setting, suppression: Suppression)]
    private let levels: RuleLevels
    private var adjusted: [ReportedDiagnostic] = []
    private var used: Set<String> = []

    init(_ suppressions: [Example.Setting], levels: RuleLevels) {
        accepted = suppressions.map { ($0, Suppression(parsing: $0.text)) }
        self.levels = levels
    }

    /// - Parameter isExpected: whether the note expects the document to be rejected, and it is.
    mutating func add(_ diagnostics: [Diagnostic], isExpected: Bool = false) {
        for found in diagnostics {
            let match = isExpected ? nil : accepted.first { $0.suppression.rules.contains(found.rule.name) }
            if match != nil { used.insert(found.rule.name) }
            guard let diagnostic = levels.adjusted(found) else { continue }
            let reason = isExpected ? Self.expected : match.map { Message(verbatim: $0.suppression.reason) }
            adjusted.append(ReportedDiagnostic(diagnostic, suppressionReason: reason))
        }
    }

    private static let expected = Message("the note expects it to be rejected")

    /// All findings, by span.
    func diagnostics() -> [ReportedDiagnostic] {
        let ofAcceptances = accepted.flatMap { faults(of: $0.suppression, at: $0.setting.span) }.compactMap(levels.adjusted)
        return (adjusted + ofAcceptances.map { ReportedDiagnostic($0) }).sorted { Diagnostic.inReportOrder($0.diagnostic, $1.diagnostic) }
    }

    private func faults(of suppression: Suppression, at span: SourceSpan) -> [Diagnostic] {
        var result: [Diagnostic] = []
        if suppression.reason.isEmpty {
            result.append(
                Diagnostic(
                    "allowance-without-reason", .warning,
                    Message("suppression without a reason"), at: span,
                    help: Message("add the reason after a dash: `rule-id — because …`")))
        }
        for rule in suppression.rules where !used.contains(rule) {
            result.append(
                Diagnostic(
                    "unused-allowance", .warning,
                    Message("unused suppression: no `\(rule)` is reported here"),
                    at: span, help: Message("remove it, or correct the rule id")))
        }
        return result
    }
}
