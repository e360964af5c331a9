import Kubernetes

/// The controller's two results for a node: whether it creates a pod where there is none, and whether it keeps one that is there.
package struct NodeVerdict: Hashable, Sendable {
    package let shouldRun: Bool
    package let shouldContinue: Bool

    package static let yes = NodeVerdict(shouldRun: true, shouldContinue: true)
    package static let onlyKeep = NodeVerdict(shouldRun: false, shouldContinue: true)
    package static let no = NodeVerdict(shouldRun: false, shouldContinue: false)
}

/// What the controller requires of a node for one DaemonSet, prepared for many nodes.
///
/// It reads the name, the labels and the taints of a node and nothing else: not readiness, resources, ports, volumes or other pods.
/// *Source:* pkg/controller/daemon/daemon_controller.go (NodeShouldRunDaemonPod, predicates).
package struct NodeRequirement: Sendable {
    package let nodeName: String
    package let matcher: NodeMatcher
    /// The template's tolerations, then those that the controller adds.
    package let tolerations: [Toleration]

    package init(template: PodSpec) {
        nodeName = template.nodeName
        matcher = NodeMatcher(template)
        tolerations = DaemonTolerations.ofPods(from: template)
    }

    func verdict(of node: NodeInfo) -> NodeVerdict {
        // Fast path: many DaemonSets select no nodes, and most nodes have no taints.
        if nodeName.isEmpty, matcher.isEmpty { return node.taints.isEmpty ? .yes : verdict(taints: node.taints) }
        return verdict(node: node.name, labels: node.labels, taints: node.taints)
    }

    package func verdict(node name: String, labels: [String: String], taints: [Taint]) -> NodeVerdict {
        guard nodeName.isEmpty || nodeName == name else { return .no }
        guard matcher.isEmpty || matcher.matches(name: name, labels: labels) else { return .no }
        return verdict(taints: taints)
    }

    private func verdict(taints: [Taint]) -> NodeVerdict {
        var verdict = NodeVerdict.yes
        for taint in taints where taint.forbidsScheduling && !tolerations.tolerate(taint) {
            if taint.effect == TaintEffect.noExecute { return .no }
            verdict = .onlyKeep
        }
        return verdict
    }
}
