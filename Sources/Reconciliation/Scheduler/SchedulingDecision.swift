/// Why one node was rejected.
package struct NodeRejection: Hashable, Sendable {
    package let node: String
    /// The name of the plugin that rejected it.
    package let plugin: String
    /// The messages of Kubernetes, as they are counted in the condition; more than one where several resources are insufficient.
    package let reasons: [String]
    /// Whether evicting pods might help (`Unschedulable`), or cannot (`UnschedulableAndUnresolvable`).
    package let resolvable: Bool
    /// The values behind the reasons, in the same order.
    package let facts: [RejectionFact]

    init(node: String, plugin: String, _ rejection: FilterRejection) {
        self.node = node
        self.plugin = plugin
        reasons = rejection.reasons
        resolvable = rejection.resolvable
        facts = rejection.facts
    }
}

/// Why a pod stays Pending.
package struct SchedulingFailure: Hashable, Sendable {
    /// The `PodScheduled` condition's message, to the byte.
    package let message: String
    /// The nodes that were filtered and rejected, in the order of the snapshot. A pinned pod has one at most.
    package let rejections: [NodeRejection]
    /// The plugin that rejected the pod before any node was filtered (a claim that does not exist); nil otherwise.
    package let preFilter: String?
    /// The facts of that rejection.
    package let facts: [RejectionFact]
    /// The names of the plugins that rejected the pod or a node, each once.
    let unschedulablePlugins: [String]

    package init(message: String, rejections: [NodeRejection], preFilter: String? = nil, facts: [RejectionFact] = []) {
        self.message = message
        self.rejections = rejections
        self.preFilter = preFilter
        self.facts = facts
        var plugins = preFilter.map { [$0] } ?? []
        for rejection in rejections where !plugins.contains(rejection.plugin) { plugins.append(rejection.plugin) }
        unschedulablePlugins = plugins
    }
}

/// The scheduler's answer for one pod.
package enum SchedulingDecision: Hashable, Sendable {
    case bind(node: String)
    /// PodScheduled False, reason `Unschedulable`, with an event `FailedScheduling`.
    case unschedulable(SchedulingFailure)
    /// The victims are deleted, the node is nominated, and the pod is scheduled again once they are gone. The failure's message is that of
    /// the condition until then.
    case nominated(node: String, victims: [PodID], SchedulingFailure)
    /// PodScheduled False, reason `SchedulingGated`, set by the API server, without an event.
    case gated(message: String)
    /// It is not queued until an object exists: it stays Pending without a PodScheduled condition.
    case awaits(AwaitedObject)
    /// Another scheduler's pod: it stays Pending without a PodScheduled condition.
    case ignored(scheduler: String)
}

/// What a pod waits for that the scheduler does not make.
package enum AwaitedObject: Hashable, Sendable {
    /// The volume of a claim, which a provisioner makes for the node that was chosen.
    case volume(claim: String, provisioner: String)
    /// A ResourceClaim, or the ResourceClaimTemplate of one.
    case resourceClaim(kind: String, name: String)
}
