/// The severities that a configuration gives to rules, in place of their own.
package struct RuleLevels: Hashable, Sendable {
    private var levels: [RuleID: Severity?] = [:]

    /// No changes: every rule keeps its own severity.
    package init() {}

    /// Sets the severity of a rule; nil turns the rule off.
    package mutating func set(_ rule: RuleID, to level: Severity?) { levels[rule] = .some(level) }

    /// Whether a rule runs. A rule that is off by default runs if it has a level.
    package func isOn(_ rule: RuleID, byDefault: Bool) -> Bool { levels[rule].map { $0 != nil } ?? byDefault }

    /// The finding with the configured severity; nil if its rule is turned off.
    package func adjusted(_ diagnostic: Diagnostic) -> Diagnostic? {
        guard let level = levels[diagnostic.rule] else { return diagnostic }
        guard let level else { return nil }
        var adjusted = diagnostic
        adjusted.severity = level
        return adjusted
    }
}
