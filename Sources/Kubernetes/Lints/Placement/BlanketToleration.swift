import Diagnostics

extension LintRule {
    /// `operator: Exists` without a key tolerates every taint with its effect, including those of virtual and Fargate nodes, where the pods
    /// stay Pending, and of nodes that are not ready.
    static let blanketToleration = LintRule(
        "blanket-toleration", .info,
        summary: Message("`operator: Exists` without a key: also tolerates nodes under repair; a warning if the cluster has virtual nodes"),
        reason: Message("network and storage agents need it on every node"),
        source: "kubernetes/kubernetes threads on Fargate and virtual-kubelet nodes; aws-efs-csi-driver#328"
    ) { subject in
        LintDiagnostic(
            subject.blanketTolerations,
            help: Message(
                "Right for network and storage agents; exclude virtual nodes for others with a required node affinity, such as type NotIn [virtual-kubelet] and eks.amazonaws.com/compute-type NotIn [fargate]"
            )
        ) { _ in Message("Tolerates every taint of every node") }
    }
}

extension LintSubject {
    /// The tolerations without a key that tolerate every taint with the effect NoSchedule.
    package var blanketTolerations: [LintOccurrence] {
        spec.tolerations.enumerated().filter(\.element.isBlanket).map {
            LintOccurrence($0.element.effect, at: Self.specPath.child("tolerations").index($0.offset))
        }
    }
}

extension Toleration {
    /// Whether it tolerates every taint with the effect NoSchedule.
    fileprivate var isBlanket: Bool {
        key.isEmpty && self.operator == TolerationOperator.exists && (effect.isEmpty || effect == TaintEffect.noSchedule)
    }
}
