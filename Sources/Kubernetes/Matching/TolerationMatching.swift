extension Toleration {
    /// Whether the toleration tolerates a taint.
    ///
    /// Lt and Gt never match: their feature gate is off by default.
    /// *Source:* api core/v1/toleration.go (ToleratesTaint).
    package func tolerates(_ taint: Taint) -> Bool {
        guard effect.isEmpty || effect == taint.effect, key.isEmpty || key == taint.key else { return false }
        switch self.operator {
        case "", TolerationOperator.equal: return value == taint.value
        case TolerationOperator.exists: return true
        default: return false
        }
    }
}

extension Taint {
    /// Whether the effect prevents scheduling: NoSchedule and NoExecute do, PreferNoSchedule does not.
    package var forbidsScheduling: Bool { effect == TaintEffect.noSchedule || effect == TaintEffect.noExecute }
}

extension [Toleration] {
    /// Whether any toleration tolerates the taint.
    package func tolerate(_ taint: Taint) -> Bool { contains { $0.tolerates(taint) } }

    /// The first taint, in the node's order, that prevents scheduling and is not tolerated.
    package func firstUntolerated(in taints: [Taint]) -> Taint? {
        taints.first { $0.forbidsScheduling && !tolerate($0) }
    }

    /// All taints, in the node's order, that prevent scheduling and are not tolerated.
    package func untolerated(in taints: [Taint]) -> [Taint] {
        taints.filter { $0.forbidsScheduling && !tolerate($0) }
    }
}
