import Diagnostics

extension LintRule {
    /// `operator: Exists` without a key tolerates every taint of its effect: also those of virtual and Fargate nodes, where the pods stay
    /// Pending, and of nodes that are not ready.
    static let blanketToleration = LintRule(
        "blanket-toleration", .info,
        summary: Prose(
            "Tolerates every taint, also those of virtual nodes and of nodes that are not ready",
            zh: "容忍所有的污點，包括虛擬節點與尚未就緒的節點"),
        source: "kubernetes/kubernetes threads on Fargate and virtual-kubelet nodes; aws-efs-csi-driver#328"
    ) { subject in
        subject.spec.tolerations.enumerated().compactMap { index, toleration in
            guard toleration.isBlanket else { return nil }
            return LintFinding(
                Prose("Tolerates every taint of every node", zh: "容忍任何節點上的任何污點"),
                at: LintSubject.specPath.child("tolerations").index(index),
                help: Prose(
                    "Right for network and storage agents; keep others off virtual nodes with a required node affinity, such as type NotIn [virtual-kubelet] and eks.amazonaws.com/compute-type NotIn [fargate]",
                    zh:
                        "適合網路與儲存類的代理程式；其他代理程式請用 必要的節點親和性避開虛擬節點，例如 type NotIn [virtual-kubelet] 與 eks.amazonaws.com/compute-type NotIn [fargate]"
                ))
        }
    }
}

extension Toleration {
    /// Tolerates every taint that keeps pods from being placed by NoSchedule.
    package var isBlanket: Bool {
        key.isEmpty && self.operator == TolerationOperator.exists && (effect.isEmpty || effect == TaintEffect.noSchedule)
    }
}
