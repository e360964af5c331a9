/// One condition on a set of labels, made ready for many matches.
///
/// *Source:* apimachinery pkg/labels/selector.go (NewRequirement, Requirement.Matches).
package struct LabelRequirement: Hashable, Sendable {
    package enum Rule: Hashable, Sendable {
        case isIn([String])
        case notIn([String])
        case exists
        case doesNotExist
        case greaterThan(Int64)
        case lessThan(Int64)
    }

    package let key: String
    package let rule: Rule

    package init(key: String, rule: Rule) {
        self.key = key
        self.rule = rule
    }

    /// nil for what Kubernetes cannot parse: an unknown operator, a wrong number of values, a bound that is no 64-bit integer, a key or a
    /// value that no label can have.
    package init?(key: String, operator name: String, values: [String]) {
        guard NameSyntax.qualifiedName(key).isEmpty, values.allSatisfy({ NameSyntax.labelValue($0).isEmpty }) else { return nil }
        self.key = key
        switch name {
        case NodeSelectorOperator.in where !values.isEmpty: rule = .isIn(values)
        case NodeSelectorOperator.notIn where !values.isEmpty: rule = .notIn(values)
        case NodeSelectorOperator.exists where values.isEmpty: rule = .exists
        case NodeSelectorOperator.doesNotExist where values.isEmpty: rule = .doesNotExist
        case NodeSelectorOperator.gt where values.count == 1:
            guard let bound = Int64(values[0]) else { return nil }
            rule = .greaterThan(bound)
        case NodeSelectorOperator.lt where values.count == 1:
            guard let bound = Int64(values[0]) else { return nil }
            rule = .lessThan(bound)
        default: return nil
        }
    }

    package func matches(_ labels: [String: String]) -> Bool { matches(value: labels[key]) }

    /// Whether a label with this value (nil: no such label) satisfies the rule.
    package func matches(value: String?) -> Bool {
        switch rule {
        case .isIn(let values): value.map(values.contains) ?? false
        case .notIn(let values): value.map { !values.contains($0) } ?? true
        case .exists: value != nil
        case .doesNotExist: value == nil
        case .greaterThan(let bound): value.flatMap { Int64($0) }.map { $0 > bound } ?? false
        case .lessThan(let bound): value.flatMap { Int64($0) }.map { $0 < bound } ?? false
        }
    }
}

/// A label selector made ready for many matches.
///
/// *Source:* apimachinery pkg/apis/meta/v1/helpers.go (LabelSelectorAsSelector).
package struct LabelMatcher: Hashable, Sendable {
    /// All must hold; nil matches nothing.
    package let requirements: [LabelRequirement]?

    package static let nothing = LabelMatcher(requirements: nil)
    package static let everything = LabelMatcher(requirements: [])

    package init(requirements: [LabelRequirement]?) { self.requirements = requirements }

    /// No selector matches nothing, the empty one everything, and one that cannot be parsed nothing.
    package init(_ selector: LabelSelector?) {
        guard let selector else {
            self = .nothing
            return
        }
        var requirements: [LabelRequirement] = []
        for (key, value) in selector.matchLabels.sorted(by: { $0.key < $1.key }) {
            requirements.append(LabelRequirement(key: key, rule: .isIn([value])))
        }
        for expression in selector.matchExpressions {
            let known = expression.operator != NodeSelectorOperator.gt && expression.operator != NodeSelectorOperator.lt
            let requirement = LabelRequirement(key: expression.key, operator: expression.operator, values: expression.values)
            guard known, let requirement else {
                self = .nothing
                return
            }
            requirements.append(requirement)
        }
        self.init(requirements: requirements)
    }

    /// The selector, and these conditions besides; what matches nothing goes on matching nothing.
    package func and(_ more: [LabelRequirement]) -> LabelMatcher { LabelMatcher(requirements: requirements.map { $0 + more }) }

    /// Whether it asks for nothing at all and so matches everything.
    package var isEmpty: Bool { requirements?.isEmpty ?? false }

    package func matches(_ labels: [String: String]) -> Bool {
        guard let requirements else { return false }
        return requirements.allSatisfy { $0.matches(labels) }
    }
}

extension LabelSelector {
    /// Whether the selector picks an object with these labels. For many objects make a `LabelMatcher` once.
    package func matches(_ labels: [String: String]) -> Bool { LabelMatcher(self).matches(labels) }
}
