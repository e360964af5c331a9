/// A parsed condition on one label, for repeated matching.
///
/// *Source:* apimachinery pkg/labels/selector.go (NewRequirement, Requirement.Matches).
package struct LabelRequirement: Hashable, Sendable {
    /// The operator with its values.
    package enum Rule: Hashable, Sendable {
        case isIn([String])
        case notIn([String])
        case exists
        case doesNotExist
        case greaterThan(Int64)
        case lessThan(Int64)
    }

    /// The label's key.
    package let key: String
    /// The condition on its value.
    package let rule: Rule

    /// A condition that is known to be valid.
    package init(key: String, rule: Rule) {
        self.key = key
        self.rule = rule
    }

    /// nil if Kubernetes can't parse it: an unknown operator, a wrong number of values, a bound that is not a 64-bit integer, or an invalid
    /// label key or value.
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

    /// Whether the labels satisfy the condition.
    package func matches(_ labels: [String: String]) -> Bool { matches(value: labels[key]) }

    /// Whether a label with this value (nil: no such label) satisfies the condition.
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

/// A parsed label selector, for repeated matching.
///
/// *Source:* apimachinery pkg/apis/meta/v1/helpers.go (LabelSelectorAsSelector).
package struct LabelMatcher: Hashable, Sendable {
    /// Conditions that must all match; nil matches nothing.
    package let requirements: [LabelRequirement]?

    /// Matches no object.
    package static let nothing = LabelMatcher(requirements: nil)
    /// Matches every object.
    package static let everything = LabelMatcher(requirements: [])

    /// - Parameter requirements: nil matches nothing.
    package init(requirements: [LabelRequirement]?) { self.requirements = requirements }

    /// A missing or invalid selector matches nothing, an empty one everything.
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

    /// Returns the selector AND-ed with `more`; `.nothing` stays `.nothing`.
    package func and(_ more: [LabelRequirement]) -> LabelMatcher { LabelMatcher(requirements: requirements.map { $0 + more }) }

    /// Whether it has no conditions and so matches everything.
    package var isEmpty: Bool { requirements?.isEmpty ?? false }

    /// Whether the labels satisfy all conditions.
    package func matches(_ labels: [String: String]) -> Bool {
        guard let requirements else { return false }
        return requirements.allSatisfy { $0.matches(labels) }
    }
}

extension LabelSelector {
    /// Whether the selector matches the labels. For many objects, create a `LabelMatcher` once.
    package func matches(_ labels: [String: String]) -> Bool { LabelMatcher(self).matches(labels) }
}
