import Diagnostics
import Kubernetes

extension SchedulerPlugin {
    /// Node selector and required node affinity; for a pinned pod the node selector only, since the controller replaced the affinity.
    ///
    /// *Source:* kubernetes pkg/scheduler/framework/plugins/nodeaffinity/node_affinity.go.
    static let nodeAffinity = SchedulerPlugin(
        name: "NodeAffinity",
        preFilter: PreFilter { pod, snapshot in
            if let slot = pod.pinnedSlot { return .node(slot) }
            guard let names = nodeNames(in: pod.podInfo.spec) else { return .allNodes }
            guard !names.isEmpty else { return .rejected(FilterRejection("pod affinity terms conflict")) }
            return .nodes(names.compactMap { snapshot.slotOf[$0] })
        },
        filter: NodeFilter(mayReject: { pod, _, slot, _ in pod.pinnedSlot != slot || !pod.podInfo.nodesWhenPinned.isEmpty }) { context, _ in
            let pinned = context.pod.pinnedSlot
            let matcher = pinned == nil ? context.podInfo.nodes : context.podInfo.nodesWhenPinned
            let reason = "node(s) didn't match Pod's node affinity/selector"
            if let pinned, pinned != context.slot { return FilterRejection(reason) }
            if matcher.matches(name: context.node.name, labels: context.node.labels) { return nil }
            let mismatch = matcher.mismatch(name: context.node.name, labels: context.node.labels)
            return FilterRejection(reason, mismatch.map(NodeAffinityFact.init))
        },
        isSchedulableAfterChange: { pod, events, _ in pod.pinnedSlot == nil && events.hasNodeEvents },
        explanations: [.runtimeClassSelector])

    /// The nodes that the terms of the required affinity name, sorted; nil where a term names none.
    private static func nodeNames(in spec: PodSpec) -> [String]? {
        guard let terms = spec.affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution?.nodeSelectorTerms, !terms.isEmpty
        else { return nil }
        var names: Set<String> = []
        for term in terms {
            let fields = term.matchFields.filter { $0.key == "metadata.name" && $0.operator == NodeSelectorOperator.in }
            guard let first = fields.first else { return nil }
            names.formUnion(fields.dropFirst().reduce(Set(first.values)) { $0.intersection($1.values) })
        }
        return names.sorted()
    }
}

/// What of the node selector or the required affinity a node does not match.
package struct NodeAffinityFact: PluginFact {
    package let mismatch: NodeMismatch

    package init(_ mismatch: NodeMismatch) { self.mismatch = mismatch }
}

extension ExplanationRule {
    /// A runtime class adds a node selector that the controller does not evaluate: it creates pods that only nodes of the class can run.
    fileprivate static let runtimeClassSelector = ExplanationRule("runtime-class-selector") { subject, dryRuns in
        let selectors = subject.facts(NodeAffinityFact.self).compactMap { fact -> (key: String, value: String)? in
            if case .selector(let key, let value, _) = fact.mismatch { (key, value) } else { nil }
        }
        guard let (key, value) = selectors.first else { return nil }
        let field = Field.nodeSelector.key(key)
        let change = ManifestChange(subject.daemonSet, field: field, action: .set(yaml: FlowYAML.text(value))) {
            $0.nodeSelector[key] = value
        }
        let works = dryRuns.answer(to: change, on: subject.slot) == .absent
        let name = subject.template.runtimeClassName ?? ""
        return Explanation(
            .scheduler, "runtime-class-selector", brief: Message(verbatim: "RuntimeClass \(name)"), field: Field.runtimeClassName,
            fact: Message(
                "RuntimeClass `\(name)` requires nodes with `\(key)=\(value)`; this node has no such label, and the controller does not check it"
            ),
            fix: works
                ? Message("also add `\(key)=\(value)` to `nodeSelector`: then no pod is created here")
                : nil, change: works ? change : nil)
    }
}
