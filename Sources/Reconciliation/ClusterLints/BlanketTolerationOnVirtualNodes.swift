import Diagnostics
import Kubernetes

extension ClusterLintRule {
    /// A toleration without a key brings the agent onto virtual nodes, where its pods stay Pending or cannot work.
    static let blanketTolerationOnVirtualNodes = ClusterLintRule(
        "blanket-toleration", .warning,
        source: "aws-efs-csi-driver#328, aws-ebs-csi-driver#488, amazon-vpc-cni-k8s#755"
    ) { subject in
        let virtual = subject.wantedNodes.filter(\.isVirtual).map(\.name)
        guard !virtual.isEmpty else { return nil }
        let names = Message.names(virtual)
        return LintDiagnostic(
            subject.manifest.blanketTolerations,
            help: Message(
                "Exclude them with a required node affinity: type NotIn [virtual-kubelet], eks.amazonaws.com/compute-type NotIn [fargate]"
            )
        ) { _ in Message("Tolerating every taint places the pods on virtual nodes: \(names)") }
    }
}

extension NodeFacts {
    fileprivate var isVirtual: Bool { VirtualNode.contains(labels: labels, taints: taints) }
}
