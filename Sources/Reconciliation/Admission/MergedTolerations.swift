import Kubernetes

/// Merges tolerations and removes those that another covers.
///
/// *Source:* pkg/util/tolerations/tolerations.go (MergeTolerations, isSuperset).
enum MergedTolerations {
    static func of(_ first: [Toleration], _ second: [Toleration]) -> [Toleration] {
        let all = first + second
        var merged: [Toleration] = []
        for (index, toleration) in all.enumerated() {
            // Of equal tolerations the first is kept.
            let isCovered =
                merged.contains { $0.covers(toleration) } || all[(index + 1)...].contains { $0 != toleration && $0.covers(toleration) }
            if !isCovered { merged.append(toleration) }
        }
        return merged
    }
}

extension Toleration {
    /// Whether this toleration tolerates every taint that the other tolerates, for at least as long.
    fileprivate func covers(_ other: Toleration) -> Bool {
        if self == other { return true }
        let hasEveryKey = key.isEmpty && self.operator == TolerationOperator.exists
        guard key == other.key || hasEveryKey, effect == other.effect || effect.isEmpty else { return false }
        if effect == TaintEffect.noExecute, let seconds = tolerationSeconds {
            guard let others = other.tolerationSeconds, others <= seconds else { return false }
        }
        switch self.operator {
        case TolerationOperator.exists: return true
        case TolerationOperator.equal, "": return other.operator == TolerationOperator.equal && other.value == value
        default: return false
        }
    }
}
