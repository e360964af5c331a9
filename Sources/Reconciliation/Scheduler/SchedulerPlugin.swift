import Kubernetes

/// A plugin of the default scheduler that can reject a pod: its decisions, the events after which a rejected pod is tried again, and the
/// explanation of a rejection with its fix. One file in `Plugins`, one line in `all`, one case.
///
/// *Source:* kubernetes staging/src/k8s.io/kube-scheduler/framework/interface.go (PreEnqueuePlugin, PreFilterPlugin, FilterPlugin,
/// EnqueueExtensions).
package struct SchedulerPlugin: Sendable {
    typealias Filter = @Sendable (FilterContext, SchedulingSnapshot) -> FilterRejection?
    /// Its name upstream: `NodePorts`.
    package let name: String
    /// The message of a pod that must not enter the scheduling queue; nil for a pod that may.
    let preEnqueue: PreEnqueue?
    /// Evaluated once per scheduling attempt, before any node is filtered.
    let preFilter: PreFilter?
    /// Evaluated per node; nil for a plugin that filters no nodes.
    let filter: NodeFilter?
    /// Whether a change may make a pod schedulable that this plugin rejected.
    ///
    /// *Source:* EventsToRegister and the queueing hints of each plugin.
    let isSchedulableAfterChange: @Sendable (_ pod: PodToSchedule, _ events: ClusterEvents, SchedulingSnapshot) -> Bool
    /// Of the changes of other pods, only a deletion on the rejected node itself can make the pod schedulable.
    let isLocal: Bool
    /// The explanations of its rejections, the most specific first.
    let explanations: [ExplanationRule]

    // A struct for each function: a function that is itself an element or optional is called through a conversion that copies its arguments.

    struct PreEnqueue: Sendable {
        let message: @Sendable (PodInfo) -> String?
    }

    struct PreFilter: Sendable {
        let run: @Sendable (PodToSchedule, SchedulingSnapshot) -> PreFilterResult
    }

    /// A filter with a pre-check.
    struct NodeFilter: Sendable {
        /// Cheap pre-check; false if `reject` cannot reject the pod on the node in this slot.
        let mayReject: @Sendable (PodToSchedule, NodeInfo, _ slot: Int, SchedulingSnapshot) -> Bool
        /// Nil where the pod fits.
        let reject: Filter
    }

    init(
        name: String, preEnqueue: PreEnqueue? = nil, preFilter: PreFilter? = nil, filter: NodeFilter? = nil,
        isLocal: Bool = false,
        isSchedulableAfterChange: @escaping @Sendable (PodToSchedule, ClusterEvents, SchedulingSnapshot) -> Bool,
        explanations: [ExplanationRule] = []
    ) {
        self.name = name
        self.preEnqueue = preEnqueue
        self.preFilter = preFilter
        self.filter = filter
        self.isLocal = isLocal
        self.isSchedulableAfterChange = isSchedulableAfterChange
        self.explanations = explanations
    }

    /// In the default order; the first rejection of a pod or node is the one that is reported.
    ///
    /// *Source:* kubernetes pkg/scheduler/apis/config/v1/default_plugins.go.
    package static let all: [SchedulerPlugin] = [
        .schedulingGates, .nodeUnschedulable, .nodeName, .taintToleration, .nodeAffinity, .nodePorts, .nodeResourcesFit,
        .volumeRestrictions, .volumeBinding, .volumeZone, .podTopologySpread, .interPodAffinity, .dynamicResources,
    ]

    static func named(_ name: String) -> SchedulerPlugin? { all.first { $0.name == name } }
}

// MARK: - Running the plugins

extension SchedulerPlugin {
    /// The parts of all plugins that run per pod or per node, gathered so that the loops skip plugins without such a part.
    private static let preEnqueues = all.compactMap(\.preEnqueue)
    private static let preFilters = all.compactMap { plugin in plugin.preFilter.map { (name: plugin.name, preFilter: $0) } }
    private static let filters = all.compactMap { plugin in plugin.filter.map { (name: plugin.name, filter: $0) } }

    /// The message of the first plugin that keeps a pod out of the scheduling queue.
    static func gate(_ pod: PodInfo) -> String? {
        for gate in preEnqueues { if let message = gate.message(pod) { return message } }
        return nil
    }

    /// The nodes that are left to be filtered, or the first rejection with the name of its plugin.
    static func runPreFilters(_ pod: PodToSchedule, in snapshot: SchedulingSnapshot) -> (result: PreFilterResult, plugin: String?) {
        var result = PreFilterResult.allNodes
        for plugin in preFilters {
            switch plugin.preFilter.run(pod, snapshot) {
            case .allNodes: continue
            case .rejected(let rejection): return (.rejected(rejection), plugin.name)
            case let nodes: result = result.merged(with: nodes)
            }
        }
        return (result, nil)
    }

    /// Whether no filter can reject the pod on the node in a slot, by the pre-checks alone.
    static func passesFastPath(_ pod: PodToSchedule, at slot: Int, in snapshot: SchedulingSnapshot) -> Bool {
        guard let node = snapshot.nodes[slot].nodeInfo else { return false }
        return !filters.contains { $0.filter.mayReject(pod, node, slot, snapshot) }
    }

    /// The first rejection, or nil where the pod fits on the node.
    static func runFilters(
        _ context: FilterContext, in snapshot: SchedulingSnapshot
    ) -> (plugin: String, rejection: FilterRejection)? {
        for plugin in filters {
            if let rejection = plugin.filter.reject(context, snapshot) { return (plugin.name, rejection) }
        }
        return nil
    }
}
