/// What the findings of rules count as, where somebody decides otherwise than the rules themselves.
package struct RuleLevels: Hashable, Sendable {
    private var levels: [RuleID: Severity?] = [:]

    package init() {}

    /// Gives a rule a level; nil switches it off.
    package mutating func set(_ rule: RuleID, to level: Severity?) { levels[rule] = .some(level) }

    /// Whether a rule runs. One that is off by default runs where it is given a level.
    package func isOn(_ rule: RuleID, byDefault: Bool) -> Bool { levels[rule].map { $0 != nil } ?? byDefault }

    /// A finding as these levels count it; nil where its rule is switched off.
    package func adjusted(_ diagnostic: Diagnostic) -> Diagnostic? {
        guard let level = levels[diagnostic.rule] else { return diagnostic }
        guard let level else { return nil }
        var adjusted = diagnostic
        adjusted.severity = level
        return adjusted
    }
}
