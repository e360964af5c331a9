import Kubernetes

/// Tolerations put together, those left out that another makes needless.
///
/// *Source:* pkg/util/tolerations/tolerations.go (MergeTolerations, isSuperset).
enum MergedTolerations {
    static func of(_ first: [Toleration], _ second: [Toleration]) -> [Toleration] {
        let all = first + second
        var merged: [Toleration] = []
        for (place, toleration) in all.enumerated() {
            // Of equal ones the first stays.
            let isNeedless =
                merged.contains { $0.covers(toleration) } || all[(place + 1)...].contains { $0 != toleration && $0.covers(toleration) }
            if !isNeedless { merged.append(toleration) }
        }
        return merged
    }
}

extension Toleration {
    /// Whether all that the other tolerates is tolerated by this one too, and for no longer.
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
