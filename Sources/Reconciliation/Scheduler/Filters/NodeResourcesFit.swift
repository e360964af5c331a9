import Kubernetes

extension NodeFilter {
    /// The number of pods, and each resource that the pod asks for, against what the node offers and has given away.
    ///
    /// *Source:* kubernetes pkg/scheduler/framework/plugins/noderesources/fit.go (fitsRequest); pull request 131345 (1.34).
    static let nodeResourcesFit = NodeFilter(
        plugin: .nodeResourcesFit,
        mayReject: { pod, node, slot, snapshot in !fits(pod.shape, on: node, beside: snapshot.nodes[slot].requested) }
    ) { placement, snapshot in
        if fits(placement.shape, on: placement.node, beside: placement.requested) { return nil }
        let asked = placement.shape.requests
        let offered = placement.node.allocatable
        let used = placement.requested
        var reasons: [String] = []
        var facts: [RejectionFact] = []
        var resolvable = true
        // Before 1.34 preemption was tried in vain on a node that could not hold the pod if it were empty.
        let knowsHopeless = snapshot.version.minor >= 34
        if used.pods + 1 > offered.pods {
            reasons.append("Too many pods")
            facts.append(.pods(running: Int(used.pods), allowed: Int(offered.pods)))
        }
        func check(_ name: String, _ asked: Int64, _ offered: Int64, _ used: Int64) {
            let (difference, overflow) = offered.subtractingReportingOverflow(used)
            let free = overflow ? (used < 0 ? Int64.max : Int64.min) : difference
            guard asked > 0, asked > free else { return }
            let short = ShortResource(name: name, asked: asked, free: free, allocatable: offered)
            reasons.append("Insufficient \(name)")
            facts.append(.resource(short))
            if short.exceedsNode, knowsHopeless { resolvable = false }
        }
        check(ResourceName.cpu, asked.milliCPU, offered.milliCPU, used.milliCPU)
        check(ResourceName.memory, asked.memory, offered.memory, used.memory)
        check(ResourceName.ephemeralStorage, asked.ephemeralStorage, offered.ephemeralStorage, used.ephemeralStorage)
        if !asked.scalars.isEmpty {
            for (name, amount) in asked.scalars.sorted(by: { $0.key < $1.key }) {
                check(name, amount, offered.scalars[name] ?? 0, used.scalars[name] ?? 0)
            }
        }
        return reasons.isEmpty ? nil : FilterRejection(reasons, resolvable: resolvable, facts: facts)
    }

    /// Whether enough is left of everything, as mostly it is.
    private static func fits(_ shape: PodInfo, on node: NodeInfo, beside requested: ResourceAmounts) -> Bool {
        requested.pods < node.allocatable.pods && shape.requests.fits(in: node.allocatable, beside: requested)
    }
}
