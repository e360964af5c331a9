/// A scheduler filter, by the name of its plugin.
package enum SchedulerFilter: String, CaseIterable, Sendable {
    case nodeUnschedulable = "NodeUnschedulable"
    case nodeName = "NodeName"
    case taintToleration = "TaintToleration"
    case nodeAffinity = "NodeAffinity"
    case nodePorts = "NodePorts"
    case nodeResourcesFit = "NodeResourcesFit"
    case volumeBinding = "VolumeBinding"
    case podTopologySpread = "PodTopologySpread"
    case interPodAffinity = "InterPodAffinity"
}

/// Why one node was refused.
package struct NodeRejection: Hashable, Sendable {
    package let node: String
    package let filter: SchedulerFilter
    /// In Kubernetes' own words, as they are counted in the message; more than one where several resources are short.
    package let reasons: [String]
    /// Whether evicting pods might help (`Unschedulable`), or cannot (`UnschedulableAndUnresolvable`).
    package let resolvable: Bool
    /// The values behind the reasons, in the same order.
    package let facts: [RejectionFact]

    package init(node: String, filter: SchedulerFilter, reasons: [String], resolvable: Bool, facts: [RejectionFact] = []) {
        self.node = node
        self.filter = filter
        self.reasons = reasons
        self.resolvable = resolvable
        self.facts = facts
    }

    init(node: String, plugin: SchedulerFilter, _ rejection: FilterRejection) {
        self.init(
            node: node, filter: plugin, reasons: rejection.reasons, resolvable: rejection.resolvable, facts: rejection.facts)
    }
}

/// Why a pod stays Pending.
package struct SchedulingFailure: Hashable, Sendable {
    /// The `PodScheduled` condition's message, to the byte.
    package let message: String
    /// The nodes that were looked at and refused, in the order of the cache. A pinned pod has one at most.
    package let rejections: [NodeRejection]
    /// The filter that refused before any node was looked at (a claim that does not exist); nil otherwise.
    package let preFilter: SchedulerFilter?
    /// What that filter found missing.
    package let facts: [RejectionFact]

    package init(message: String, rejections: [NodeRejection], preFilter: SchedulerFilter? = nil, facts: [RejectionFact] = []) {
        self.message = message
        self.rejections = rejections
        self.preFilter = preFilter
        self.facts = facts
    }
}

/// The scheduler's answer for one pod.
package enum SchedulingDecision: Hashable, Sendable {
    case bind(node: String)
    /// PodScheduled False, reason `Unschedulable`, with an event `FailedScheduling`.
    case unschedulable(SchedulingFailure)
    /// The victims are deleted, the node is nominated, and the pod is asked about again once they are gone. The failure's message is what the
    /// condition says until then.
    case nominated(node: String, victims: [PodID], SchedulingFailure)
    /// PodScheduled False, reason `SchedulingGated`, set by the API server, without an event.
    case gated(message: String)
    /// Another scheduler's pod: it stays Pending without a PodScheduled condition.
    case ignored(scheduler: String)
}
