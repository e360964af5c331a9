/// A label of nodes that has a new name.
///
/// *Source:* `pkg/api/node/util.go`.
package enum DeprecatedNodeLabel: String, Hashable, Sendable {
    case betaArch = "beta.kubernetes.io/arch"
    case betaOS = "beta.kubernetes.io/os"
    case betaRegion = "failure-domain.beta.kubernetes.io/region"
    case betaZone = "failure-domain.beta.kubernetes.io/zone"
    case betaInstanceType = "beta.kubernetes.io/instance-type"
    case master = "node-role.kubernetes.io/master"

    /// The label to use instead.
    var replacement: String {
        switch self {
        case .betaArch: "kubernetes.io/arch"
        case .betaOS: "kubernetes.io/os"
        case .betaRegion: "topology.kubernetes.io/region"
        case .betaZone: "topology.kubernetes.io/zone"
        case .betaInstanceType: "node.kubernetes.io/instance-type"
        case .master: "node-role.kubernetes.io/control-plane"
        }
    }

    var detail: String {
        switch self {
        case .betaArch, .betaOS: "deprecated since v1.14; use \"\(replacement)\" instead"
        case .betaRegion, .betaZone, .betaInstanceType: "deprecated since v1.17; use \"\(replacement)\" instead"
        case .master: "use \"\(replacement)\" instead"
        }
    }
}

func nodeLabelWarnings(_ spec: PodSpec, at path: FieldPath) -> [APIWarning] {
    var warnings: [APIWarning] = []
    for (key, _) in spec.nodeSelector.inKeyOrder {
        if let label = DeprecatedNodeLabel(rawValue: key) {
            warnings.append(APIWarning(path.child("nodeSelector").key(key), .nodeLabel(label)))
        }
    }
    if let affinity = spec.affinity?.nodeAffinity {
        warnings += nodeAffinityWarnings(affinity, at: path.child("affinity", "nodeAffinity"))
    }
    for (index, constraint) in spec.topologySpreadConstraints.enumerated() {
        let path = path.child("topologySpreadConstraints").index(index)
        if let label = DeprecatedNodeLabel(rawValue: constraint.topologyKey) {
            warnings.append(APIWarning(path.child("topologyKey"), .nodeLabelValue(label)))
        }
        if constraint.labelSelector == nil {
            warnings.append(APIWarning(path.child("labelSelector"), .nullLabelSelector))
        }
    }
    return warnings
}

private func nodeAffinityWarnings(_ affinity: NodeAffinity, at path: FieldPath) -> [APIWarning] {
    var warnings: [APIWarning] = []
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

/// Values that no label can have are errors in required terms, and warnings in preferred ones.
private func termWarnings(_ term: NodeSelectorTerm, checksValues: Bool, at path: FieldPath) -> [APIWarning] {
    var warnings: [APIWarning] = []
    for (index, requirement) in term.matchExpressions.enumerated() {
        let path = path.child("matchExpressions").index(index)
        if let label = DeprecatedNodeLabel(rawValue: requirement.key) {
            warnings.append(APIWarning(path.child("key"), .nodeLabelValue(label)))
        }
        guard checksValues else { continue }
        for (index, value) in requirement.values.enumerated() {
            for cause in NameSyntax.labelValue(value) {
                warnings.append(APIWarning(path.child("values").index(index), .labelValue(value, cause)))
            }
        }
    }
    return warnings
}
