import Kubernetes

/// Puts the state of a simulation into an outcome.
extension Simulation {
    mutating func observe(_ outcome: inout StepOutcome) {
        outcome.time = time
        outcome.nodes = slotsByName.compactMap { nodeFacts(slot: $0) }
        let shown = daemonSets.indices.filter { !daemonSets[$0].deleted }
            .sorted { (daemonSets[$0].namespace, daemonSets[$0].name) < (daemonSets[$1].namespace, daemonSets[$1].name) }
        var prepared = preparedTrials
        outcome.daemonSets = shown.map { index in
            var daemonSet = daemonSetOutcome(index)
            // What a quota leaves differs from step to step.
            let isLasting = policies.quotas[daemonSets[index].namespace]?.isEmpty != false
            let trials = explain(&daemonSet, index, refusals: outcome.errors)
            if isLasting { prepared[index] = trials }
            return daemonSet
        }
        preparedTrials = prepared
        outcome.otherPods = otherPods()
        outcome.podVerbs = verbCounts()
        outcome.trace = trace()
    }

    private func otherPods() -> [PodState] {
        var others: [PodState] = []
        for place in pods.indices where !pods[place].gone {
            if case .daemonSet(let index) = pods[place].owner, !daemonSets[index].deleted { continue }
            others.append(podState(PodID(rawValue: Int32(place)), newest: nil))
        }
        return others.sorted { ($0.namespace, $0.name) < ($1.namespace, $1.name) }
    }

    private func nodeFacts(slot: Int) -> NodeFacts? {
        guard let node = slots[slot].traits?.node else { return nil }
        let taints = slots[slot].taints
        return NodeFacts(
            name: slots[slot].name, labels: node.metadata.labels,
            taints: taints.count > 1 ? taints.sorted { ($0.key, $0.value, $0.effect) < ($1.key, $1.value, $1.effect) } : taints,
            derivedTaints: slots[slot].derivedTaints, unschedulable: node.spec.unschedulable, ready: NodeTaints.readiness(of: node),
            zone: node.metadata.labels["topology.kubernetes.io/zone"], allocatable: node.status.allocatable,
            requested: snapshot.nodeIndex[slots[slot].name].map { snapshot.nodes[$0].requested } ?? ResourceAmounts())
    }

    private mutating func daemonSetOutcome(_ index: Int) -> DaemonSetOutcome {
        let nodes = view(of: index)
        let record = daemonSets[index]
        var outcome = DaemonSetOutcome(namespace: record.namespace, name: record.name)
        outcome.generation = record.generation
        outcome.status = record.status
        let recounted = StatusNumbers(nodes, strategy: record.strategy, now: time, observedGeneration: record.generation)
        if recounted != record.status { outcome.statusAfterResync = recounted }
        outcome.events = record.events.map { shownEvent($0, record.name) }
        outcome.revisions = record.history.count
        outcome.nodes = rows(of: index, nodes)
        if !record.strategy.onDelete {
            let desired = nodes.count { $0.exists && $0.verdict.shouldRun }
            let budget = RollingUpdate.budget(desired: desired, strategy: record.strategy)
            outcome.budget = UpdateBudget(
                maxUnavailable: budget.maxUnavailable, maxSurge: budget.maxSurge, minReadySeconds: record.strategy.minReadySeconds)
        }
        if case .success(let shape) = admit(index) {
            outcome.podTolerations = shape.spec.tolerations
            outcome.podAffinity = Self.pinnedAffinity(shape.spec.affinity)
            outcome.podLabels = shape.labels
        } else {
            outcome.podTolerations = record.requirement.tolerations
            outcome.podAffinity = Self.pinnedAffinity(record.object.spec.template.spec.affinity)
            outcome.podLabels = record.object.spec.template.metadata.labels
        }
        return outcome
    }

    func rows(of index: Int, _ nodes: [DaemonNode]) -> [NodeRow] {
        nodes.map { node in
            var row = NodeRow(
                node: slots[node.slot].name, shouldRun: node.verdict.shouldRun, shouldContinue: node.verdict.shouldContinue, pods: [])
            row.nodeExists = node.exists
            row.pods = daemonSets[index].pods[node.slot].map { podState($0, newest: daemonSets[index].history.current) }
            return row
        }
    }

    /// The affinity of a daemon pod: one term that names its node in place of the required ones.
    ///
    /// *Source:* pkg/controller/daemon/util/daemonset_util.go (ReplaceDaemonSetPodNodeNameNodeAffinity).
    static func pinnedAffinity(_ affinity: Affinity?, node: String = "$NODE") -> Affinity {
        var requirement = NodeSelectorRequirement()
        requirement.key = "metadata.name"
        requirement.operator = NodeSelectorOperator.in
        requirement.values = [node]
        var term = NodeSelectorTerm()
        term.matchFields = [requirement]
        var selector = NodeSelector()
        selector.nodeSelectorTerms = [term]
        var affinity = affinity ?? Affinity()
        var nodes = affinity.nodeAffinity ?? NodeAffinity()
        nodes.requiredDuringSchedulingIgnoredDuringExecution = selector
        affinity.nodeAffinity = nodes
        return affinity
    }

    /// - Parameter newest: the hash of the newest revision of the DaemonSet that owns the pod.
    private func podState(_ id: PodID, newest: String?) -> PodState {
        let pod = self[id]
        let state = pod.terminating ? "Terminating" : pod.phase.rawValue
        var shown = PodState(
            name: shownName(id), namespace: pod.namespace, state: state, nodeName: pod.node.map { slots[$0].name }, ready: pod.ready)
        shown.updated = newest.map { pod.hashLabel == $0 }
        shown.podScheduled = pod.podScheduled
        shown.events = pod.events
        switch pod.owner {
        case .nobody: break
        case .daemonSet(let index): shown.controller = "DaemonSet/\(daemonSets[index].name)"
        case .other(let kind, let name, _): shown.controller = "\(kind)/\(name)"
        }
        return shown
    }

    private func shownEvent(_ event: DaemonSetEvent, _ name: String) -> Event {
        switch event {
        case .created(let slot): Event(type: "Normal", reason: "SuccessfulCreate", message: "Created pod: \(name)@\(slots[slot].name)")
        case .deleted(let slot): Event(type: "Normal", reason: "SuccessfulDelete", message: "Deleted pod: \(name)@\(slots[slot].name)")
        case .other(let event): event
        }
    }

    // MARK: Names

    /// `daemonset@node` for the pods of a DaemonSet; `name-<rand>@node` for one that lost its DaemonSet; else the pod's own name.
    func shownName(_ id: PodID) -> String { shownName(id, daemonSet: daemonSet(of: id)) }

    private func shownName(_ id: PodID, daemonSet: Int?) -> String {
        let node = self[id].countedNode
        if let daemonSet { return node.map { "\(daemonSets[daemonSet].name)@\(slots[$0].name)" } ?? self[id].tieName }
        let place = node.map { "@\(slots[$0].name)" } ?? ""
        return switch self[id].name {
        case .given(let name): name
        case .generated(let from): "\(from)-<rand>\(place)"
        }
    }

    private func owner(_ happening: Happening) -> String {
        if let index = happening.daemonSet { return "DaemonSet/\(daemonSets[index].name)" }
        if case .other(let kind, let name, _) = self[happening.pod].owner { return "\(kind)/\(name)" }
        return "Pod/\(shownName(happening.pod, daemonSet: nil))"
    }

    // MARK: What happened

    private func verbCounts() -> [VerbCounts] {
        var counts: [String: [PodVerb: Int]] = [:]
        var begin = happenings.startIndex
        while begin < happenings.endIndex {
            // What happens to the pods of a DaemonSet happens to many of them in a row.
            let first = happenings[begin]
            let isAlike = { (other: Happening) in first.daemonSet != nil && other.daemonSet == first.daemonSet && other.verb == first.verb }
            let end = happenings[(begin + 1)...].firstIndex { !isAlike($0) } ?? happenings.endIndex
            counts[owner(first), default: [:]][first.verb, default: 0] += end - begin
            begin = end
        }
        return counts.sorted { $0.key < $1.key }.map { VerbCounts(owner: $0.key, counts: $0.value) }
    }

    private func trace() -> [TraceEntry] {
        let keys = daemonSets.map(\.key)
        // Most happens to pods that still are whose they were then: their names are put together once.
        var names: [String?] = Array(repeating: nil, count: pods.count)
        return happenings.map { happening in
            let place = Int(happening.pod.rawValue)
            let isOwnersStill = happening.daemonSet == daemonSet(of: happening.pod)
            let name = (isOwnersStill ? names[place] : nil) ?? shownName(happening.pod, daemonSet: happening.daemonSet)
            if isOwnersStill { names[place] = name }
            return TraceEntry(
                time: happening.time, verb: happening.verb, pod: name, daemonSet: happening.daemonSet.map { keys[$0] },
                node: pods[place].countedNode.map { slots[$0].name }, revision: pods[place].hashLabel)
        }
    }
}

extension ResourceAmounts {
    /// As they are written in a manifest; those that are zero are left out.
    var quantities: [String: Quantity] {
        var result = scalars.filter { $0.value != 0 }.mapValues { Quantity(value: $0) }
        if milliCPU != 0 { result[ResourceName.cpu] = Quantity(milliValue: milliCPU) }
        if memory != 0 { result[ResourceName.memory] = Quantity(value: memory, format: .binarySI) }
        if ephemeralStorage != 0 { result[ResourceName.ephemeralStorage] = Quantity(value: ephemeralStorage, format: .binarySI) }
        if pods != 0 { result[ResourceName.pods] = Quantity(value: pods) }
        return result
    }
}
