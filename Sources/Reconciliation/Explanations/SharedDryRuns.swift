import Kubernetes

/// What the scheduler's answer for a pod on a given node depends on, where that is not the pods of other nodes, volumes or devices: pods of different
/// DaemonSets with the same demand get the same answer.
struct NodeDemand: Hashable {
    private let requests: ResourceAmounts
    private let hostPorts: [HostPort]
    private let priority: Int32
    private let preemptionPolicy: String?
    private let tolerations: [Toleration]
    private let nodeSelector: [String: String]
    private let schedulerName: String
    private let gates: [String]

    /// Nil for a pod that depends on more than its own node.
    init?(_ podInfo: PodInfo) {
        let spec = podInfo.spec
        guard !podInfo.looksAtOtherPods, !podInfo.hasNodeAffinity, spec.volumes.allSatisfy(\.isLocal), spec.resourceClaims.isEmpty else {
            return nil
        }
        requests = podInfo.requests
        hostPorts = podInfo.hostPorts
        priority = podInfo.priority
        preemptionPolicy = spec.preemptionPolicy
        tolerations = spec.tolerations
        nodeSelector = spec.nodeSelector
        schedulerName = spec.schedulerName
        gates = spec.schedulingGates.map(\.name)
    }
}

extension Volume {
    /// Whether its files come from the node or the API server, so that no scheduler plugin reads it.
    fileprivate var isLocal: Bool {
        hostPath != nil || emptyDir != nil || configMap != nil || secret != nil || projected != nil || downwardAPI != nil
    }
}

/// The dry runs of all DaemonSets of one step: answers that they share, and a limit on the work.
///
/// A dry run that fails without preemption tries the pods of the node as victims. With thousands of Pending pods that would take minutes; the limit is
/// far above what real clusters need.
final class SharedDryRuns {
    /// How many pods of nodes dry runs may consider as victims in one step.
    static let limit = 2_000_000

    private struct Key: Hashable {
        let demand: NodeDemand
        let slot: Int
    }

    private var answers: [Key: DryRuns.Answer] = [:]
    private var workLeft: Int

    init(limit: Int = SharedDryRuns.limit) { workLeft = limit }

    func answer(to demand: NodeDemand, on slot: Int) -> DryRuns.Answer? { answers[Key(demand: demand, slot: slot)] }

    /// Remembers an answer for other DaemonSets.
    func remember(_ answer: DryRuns.Answer, to demand: NodeDemand, on slot: Int) { answers[Key(demand: demand, slot: slot)] = answer }

    /// - Parameter pods: the number of pods on the node.
    /// - Returns: false where the limit is reached.
    func takeWork(_ pods: Int) -> Bool {
        guard workLeft > 0 else { return false }
        workLeft -= pods + 1
        return true
    }
}
