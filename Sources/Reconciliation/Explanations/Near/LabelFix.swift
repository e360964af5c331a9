import Diagnostics
import Kubernetes

/// A label that the DaemonSet's selection requires and the node lacks, with the label of the node that is spelled like it.
struct NearLabel: Sendable {
    /// What the manifest requires.
    let key: String
    let value: String
    /// The node's label that is spelled like it.
    let actual: (key: String, value: String)

    /// - Parameter values: those that the manifest accepts; empty where it accepts any.
    init?(_ key: String, _ values: [String], on subject: ExplanationSubject) {
        let fits = { (actual: String) in values.isEmpty || values.contains(actual) ? actual : nil }
        if let actual = subject.labels[key] {
            guard let meant = values.first(where: { Spelling.isNear($0, actual) }) else { return nil }
            (self.key, value, self.actual) = (key, meant, (key, actual))
            return
        }
        for near in subject.overview.labelKeys(near: key) {
            guard let actual = subject.labels[near] else { continue }
            guard let meant = fits(actual) ?? values.first(where: { Spelling.isNear($0, actual) }) else { continue }
            (self.key, value, self.actual) = (key, meant, (near, actual))
            return
        }
        return nil
    }

    /// Whether the node has it wrong and not the manifest: the selection matches other nodes, or another node has the label.
    func isNodesMistake(_ subject: ExplanationSubject) -> Bool {
        !NodeLabels.isSetByComponent(key) && (subject.use.selectsNodes || subject.overview.hasNode(with: key, value))
    }
}

enum NodeLabels {
    /// Whether a component sets the label: the kubelet, the cloud provider, a device plugin. Nodes are not labelled with it by hand.
    ///
    /// *Source:* api core/v1/well_known_labels.go; the labels of GKE, EKS, AKS, Karpenter, Node Feature Discovery and GPU operators.
    static func isSetByComponent(_ key: String) -> Bool {
        let prefix = key.utf8.firstIndex(of: UInt8(ascii: "/")).map { String(key[..<$0]) } ?? ""
        return prefixes.contains(prefix) || prefix.hasSuffix(".beta.kubernetes.io")
    }

    private static let prefixes: Set<String> = [
        "kubernetes.io", "beta.kubernetes.io", "node.kubernetes.io", "topology.kubernetes.io", "cloud.google.com", "eks.amazonaws.com",
        "kubernetes.azure.com", "karpenter.sh", "karpenter.k8s.aws", "feature.node.kubernetes.io", "nvidia.com", "amd.com",
    ]

    /// `kubectl label node n1 --overwrite a=b`, if the controller then creates a pod on the node; nil where it does not.
    static func fix(_ labels: [(key: String, value: String)], _ subject: ExplanationSubject) -> (@Sendable (String) -> Message)? {
        let changed = subject.labels.merging(labels.map { ($0.key, $0.value) }) { _, new in new }
        let verdict = subject.record.requirement.verdict(node: subject.nodeName, labels: changed, taints: subject.taints)
        guard verdict.shouldRun else { return nil }
        return { command(labels, node: $0) }
    }

    static func command(_ labels: [(key: String, value: String)], node: String) -> Message {
        let list = labels.map { "\($0.key)=\($0.value)" }.joined(separator: " ")
        return Message("label the node: `kubectl label node \(node) --overwrite \(list)`")
    }
}
