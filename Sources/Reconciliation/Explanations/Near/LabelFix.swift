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
        !NodeLabels.isSetByKubernetes(key) && (subject.use.selectsNodes || subject.overview.hasNode(with: key, value))
    }
}

enum NodeLabels {
    /// Whether the kubelet or the cloud provider sets the label: nodes are not labelled with it by hand.
    ///
    /// *Source:* api core/v1/well_known_labels.go.
    static func isSetByKubernetes(_ key: String) -> Bool { known.contains(key) }

    private static let known: Set<String> = [
        "kubernetes.io/os", "kubernetes.io/arch", "kubernetes.io/hostname", "beta.kubernetes.io/os", "beta.kubernetes.io/arch",
        "node.kubernetes.io/instance-type", "beta.kubernetes.io/instance-type", "topology.kubernetes.io/zone",
        "topology.kubernetes.io/region",
        "failure-domain.beta.kubernetes.io/zone", "failure-domain.beta.kubernetes.io/region", "node.kubernetes.io/windows-build",
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
