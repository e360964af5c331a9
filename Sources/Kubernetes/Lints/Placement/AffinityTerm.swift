/// A term of a required node affinity, as the rules about contradictions and alternatives read it.
struct AffinityTerm {
    /// A condition on a label, or on the node's name.
    struct Condition: Hashable {
        let isField: Bool
        let key: String
        let values: LabelValues
    }

    /// The index in the list of terms.
    let index: Int
    /// In the order of the manifest, expressions before fields.
    let conditions: [Condition]
    let path: FieldPath
    /// The number of conditions on labels.
    private let labels: Int

    static let list = LintSubject.specPath.child(
        "affinity", "nodeAffinity", "requiredDuringSchedulingIgnoredDuringExecution", "nodeSelectorTerms")

    /// The terms that can match a node as far as each condition alone is concerned: other rules report empty and invalid ones.
    static func all(of subject: LintSubject) -> [AffinityTerm] {
        let terms = subject.spec.affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution?.nodeSelectorTerms ?? []
        return terms.enumerated().compactMap { AffinityTerm($1, at: $0) }
    }

    private init?(_ term: NodeSelectorTerm, at index: Int) {
        let labels = term.matchExpressions.map { condition($0, isField: false) }
        let fields = term.matchFields.map { condition($0, isField: true) }
        let known = (labels + fields).compactMap(\.self)
        guard !known.isEmpty, known.count == labels.count + fields.count else { return nil }
        self.index = index
        conditions = known
        self.labels = labels.count
        path = Self.list.index(index)
    }

    /// The values that the conditions leave of each label: those that all of them accept.
    func values(of key: String, isField: Bool) -> LabelValues {
        conditions.reduce(.all) { $1.key == key && $1.isField == isField ? $0.intersection($1.values) : $0 }
    }

    /// The path of a condition.
    func path(of condition: Int) -> FieldPath {
        condition < labels ? path.child("matchExpressions").index(condition) : path.child("matchFields").index(condition - labels)
    }
}

/// Nil where Kubernetes can't parse the requirement.
private func condition(_ requirement: NodeSelectorRequirement, isField: Bool) -> AffinityTerm.Condition? {
    LabelRequirement(key: requirement.key, operator: requirement.operator, values: requirement.values).map {
        AffinityTerm.Condition(isField: isField, key: requirement.key, values: LabelValues($0.rule))
    }
}
