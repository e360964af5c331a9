import Diagnostics
import Kubernetes

/// Nodes that are no machines but services that run pods: daemon pods cannot work there.
enum VirtualNode {
    /// *Source:* virtual-kubelet (taint `virtual-kubelet.io/provider`), Amazon EKS (Fargate).
    static let taintKeys: Set<String> = ["virtual-kubelet.io/provider", "eks.amazonaws.com/compute-type"]

    static func contains(labels: [String: String], taints: [Taint]) -> Bool {
        labels["type"] == "virtual-kubelet" || labels["eks.amazonaws.com/compute-type"] == "fargate"
            || taints.contains { taintKeys.contains($0.key) }
    }
}

/// Taints that another component sets while a node starts or shuts down, and removes: few pods have a reason to tolerate them.
enum PassingTaint {
    /// When the taint is removed; nil for a taint that stays.
    ///
    /// *Source:* k8s.io/cloud-provider api/well_known_taints.go, api core/v1/well_known_taints.go, cluster-autoscaler utils/taints,
    /// karpenter pkg/apis/v1/taints.go, cilium and the CSI drivers of AWS (`…/agent-not-ready`).
    static func end(of taint: Taint) -> Message? {
        switch taint.key {
        case "node.cloudprovider.kubernetes.io/uninitialized": Message("when the cloud controller manager has initialized the node")
        case "node.cloudprovider.kubernetes.io/shutdown": Message("when the node starts again")
        case let key where NodeTaints.keysOfNotReady.contains(key): Message("when the node is ready")
        case "node.kubernetes.io/out-of-service": Message("by hand, when the node is back")
        case "node.kubernetes.io/network-unavailable": Message("when the network of the node is set up")
        case "ToBeDeletedByClusterAutoscaler", "karpenter.sh/disrupted", "karpenter.sh/disruption":
            Message("with the node, which the autoscaler is removing")
        case "karpenter.sh/unregistered": Message("when Karpenter has registered the node")
        case let key where key.hasSuffix("/agent-not-ready"): Message("when the agent of that name is ready")
        default: nil
        }
    }
}

/// Nodes on which nothing has to be changed.
enum NodeAdvice {
    /// The advice for a node whose taints a daemon pod had better not tolerate; nil for other nodes.
    static func nothing(_ taints: [Taint], _ subject: ExplanationSubject) -> Message? {
        if VirtualNode.contains(labels: subject.labels, taints: taints) {
            return Message("nothing: the node is virtual, and daemon pods can't run on it")
        }
        if isForeign(subject) { return Message("nothing: the node runs Windows, which needs an agent of its own") }
        let ends = taints.compactMap(PassingTaint.end)
        guard let first = ends.first, ends.count == taints.count else { return nil }
        return Message("nothing: the taint is removed \(first). Only what has to run before that should tolerate it")
    }

    /// Whether the node runs Windows, and the manifest does not choose that.
    private static func isForeign(_ subject: ExplanationSubject) -> Bool {
        let key = "kubernetes.io/os"
        let isWindows = subject.labels[key] == "windows"
        return isWindows && subject.template.os?.name != "windows" && !subject.record.requirement.matcher.labelKeys.contains(key)
    }
}
