/// The values of one label that satisfy conditions: a set that may hold the absence of the label.
package struct LabelValues: Hashable, Sendable {
    private enum Texts: Hashable, Sendable {
        case only(Set<String>)
        case allBut(Set<String>)
    }

    /// Whether a node without the label satisfies the conditions.
    private var includesAbsence: Bool
    private var texts: Texts
    /// Exclusive bounds; a value that is no integer is outside of them.
    private var lower: Int64?
    private var upper: Int64?

    package static let all = LabelValues(includesAbsence: true, texts: .allBut([]))

    private init(includesAbsence: Bool, texts: Texts, lower: Int64? = nil, upper: Int64? = nil) {
        self.includesAbsence = includesAbsence
        self.texts = texts
        self.lower = lower
        self.upper = upper
    }

    package init(_ rule: LabelRequirement.Rule) {
        switch rule {
        case .isIn(let values): self.init(includesAbsence: false, texts: .only(Set(values)))
        case .notIn(let values): self.init(includesAbsence: true, texts: .allBut(Set(values)))
        case .exists: self.init(includesAbsence: false, texts: .allBut([]))
        case .doesNotExist: self.init(includesAbsence: true, texts: .only([]))
        case .greaterThan(let bound): self.init(includesAbsence: false, texts: .allBut([]), lower: bound)
        case .lessThan(let bound): self.init(includesAbsence: false, texts: .allBut([]), upper: bound)
        }
    }

    /// Whether no node satisfies the conditions.
    package var isEmpty: Bool {
        guard !includesAbsence else { return false }
        if let lower, let upper, !lower.addingReportingOverflow(1).overflow, lower + 1 >= upper { return true }
        guard case .only(let values) = texts else { return false }
        return !values.contains(where: isWithinBounds)
    }

    /// Whether every node satisfies them.
    package var isEverything: Bool { includesAbsence && texts == .allBut([]) && lower == nil && upper == nil }

    /// Whether it excludes some nodes and requires nothing: the label may be absent.
    package var isExclusion: Bool { includesAbsence && !isEverything }

    package func intersection(_ other: LabelValues) -> LabelValues {
        let both: Texts =
            switch (texts, other.texts) {
            case (.only(let left), .only(let right)): .only(left.intersection(right))
            case (.only(let values), .allBut(let without)), (.allBut(let without), .only(let values)): .only(values.subtracting(without))
            case (.allBut(let left), .allBut(let right)): .allBut(left.union(right))
            }
        return LabelValues(
            includesAbsence: includesAbsence && other.includesAbsence, texts: both,
            lower: [lower, other.lower].compactMap(\.self).max(), upper: [upper, other.upper].compactMap(\.self).min())
    }

    /// The values that satisfy the conditions of either; nil where bounds make that more than this type can express.
    package func union(_ other: LabelValues) -> LabelValues? {
        guard lower == nil, upper == nil, other.lower == nil, other.upper == nil else { return nil }
        let either: Texts =
            switch (texts, other.texts) {
            case (.only(let left), .only(let right)): .only(left.union(right))
            case (.only(let values), .allBut(let without)), (.allBut(let without), .only(let values)): .allBut(without.subtracting(values))
            case (.allBut(let left), .allBut(let right)): .allBut(left.intersection(right))
            }
        return LabelValues(includesAbsence: includesAbsence || other.includesAbsence, texts: either)
    }

    private func isWithinBounds(_ value: String) -> Bool {
        guard lower != nil || upper != nil else { return true }
        guard let number = Int64(value) else { return false }
        return lower.map { number > $0 } ?? true && upper.map { number < $0 } ?? true
    }
}
