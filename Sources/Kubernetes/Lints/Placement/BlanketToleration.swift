import Diagnostics

extension LintRule {
    /// `operator: Exists` without a key tolerates every taint with its effect, including those of virtual and Fargate nodes, where the pods
    /// stay Pending, and of nodes that are not ready.
    static let blanketToleration = LintRule(
        "blanket-toleration", .info,
        summary: Message("`operator: Exists` without a key: also tolerates nodes under repair; a warning if the cluster has virtual nodes"),
        source: "kubernetes/kubernetes threads on Fargate and virtual-kubelet nodes; aws-efs-csi-driver#328"
    ) { subject in
        subject.spec.tolerations.enumerated().compactMap { index, toleration in
            guard toleration.isBlanket else { return nil }
            return LintDiagnostic(
                Message("Tolerates every taint of every node"),
                at: LintSubject.specPath.child("tolerations").index(index),
                help: Message(
                    "Right for network and storage agents; exclude virtual nodes for others with a required node affinity, such as type NotIn [virtual-kubelet] and eks.amazonaws.com/compute-type NotIn [fargate]"
                ))
        }
    }
}

extension Toleration {
    /// Whether it tolerates every taint with the effect NoSchedule.
    package var isBlanket: Bool {
        key.isEmpty && self.operator == TolerationOperator.exists && (effect.isEmpty || effect == TaintEffect.noSchedule)
    }
}
