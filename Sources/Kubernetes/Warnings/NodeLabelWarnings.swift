/// Labels of nodes that have got new names.
///
/// *Source:* `pkg/api/node/util.go`.
private let deprecatedNodeLabels: [String: String] = [
    "beta.kubernetes.io/arch": "deprecated since v1.14; use \"kubernetes.io/arch\" instead",
    "beta.kubernetes.io/os": "deprecated since v1.14; use \"kubernetes.io/os\" instead",
    "failure-domain.beta.kubernetes.io/region": "deprecated since v1.17; use \"topology.kubernetes.io/region\" instead",
    "failure-domain.beta.kubernetes.io/zone": "deprecated since v1.17; use \"topology.kubernetes.io/zone\" instead",
    "beta.kubernetes.io/instance-type": "deprecated since v1.17; use \"node.kubernetes.io/instance-type\" instead",
    "node-role.kubernetes.io/master": "use \"node-role.kubernetes.io/control-plane\" instead",
]

func nodeLabelWarnings(_ spec: PodSpec, at path: FieldPath) -> [String] {
    var warnings: [String] = []
    for (key, _) in spec.nodeSelector.inKeyOrder {
        if let words = deprecatedNodeLabels[key] { warnings.append("\(path.child("nodeSelector").key(key)): \(words)") }
    }
    if let affinity = spec.affinity?.nodeAffinity {
        warnings += nodeAffinityWarnings(affinity, at: path.child("affinity", "nodeAffinity"))
    }
    for (index, constraint) in spec.topologySpreadConstraints.enumerated() {
        let path = path.child("topologySpreadConstraints").index(index)
        if let words = deprecatedNodeLabels[constraint.topologyKey] {
            warnings.append("\(path.child("topologyKey")): \(constraint.topologyKey) is \(words)")
        }
        if constraint.labelSelector == nil {
            warnings.append("\(path.child("labelSelector")): a null labelSelector results in matching no pod")
        }
    }
    return warnings
}

private func nodeAffinityWarnings(_ affinity: NodeAffinity, at path: FieldPath) -> [String] {
    var warnings: [String] = []
    let required = path.child("requiredDuringSchedulingIgnoredDuringExecution", "nodeSelectorTerms")
    for (index, term) in (affinity.requiredDuringSchedulingIgnoredDuringExecution?.nodeSelectorTerms ?? []).enumerated() {
        warnings += termWarnings(term, checksValues: false, at: required.index(index))
    }
    let preferred = path.child("preferredDuringSchedulingIgnoredDuringExecution")
    for (index, term) in affinity.preferredDuringSchedulingIgnoredDuringExecution.enumerated() {
        warnings += termWarnings(term.preference, checksValues: true, at: preferred.index(index).child("preference"))
    }
    return warnings
}

/// Values that no label can have are refused in required terms, and only warned of in preferred ones.
private func termWarnings(_ term: NodeSelectorTerm, checksValues: Bool, at path: FieldPath) -> [String] {
    var warnings: [String] = []
    for (index, requirement) in term.matchExpressions.enumerated() {
        let path = path.child("matchExpressions").index(index)
        if let words = deprecatedNodeLabels[requirement.key] {
            warnings.append("\(path.child("key")): \(requirement.key) is \(words)")
        }
        guard checksValues else { continue }
        for (index, value) in requirement.values.enumerated() {
            for problem in NameSyntax.labelValue(value) {
                warnings.append("\(path.child("values").index(index)): \(value) is invalid, \(problem)")
            }
        }
    }
    return warnings
}
