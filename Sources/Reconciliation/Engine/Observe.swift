import Kubernetes

/// Puts the state of a simulation into an outcome.
extension Simulation {
    mutating func observe(_ outcome: inout StepOutcome) {
        outcome.time = time
        outcome.nodes = slotsByName.compactMap { nodeFacts(slot: $0) }
        let shown = daemonSets.indices.filter { !daemonSets[$0].deleted }
            .sorted { (daemonSets[$0].namespace, daemonSets[$0].name) < (daemonSets[$1].namespace, daemonSets[$1].name) }
        var explained = explained
        let services = ClusterServices(services)
        outcome.daemonSets = shown.map { index in
            var (daemonSet, slots, odd) = daemonSetOutcome(index)
            // What a quota leaves differs from step to step.
            let isLasting = !policies.hasQuota(in: daemonSets[index].namespace)
            let found = explain(
                &daemonSet, index, slots: slots, rowsNeedingExplanation: odd, rejections: outcome.errors)
            if isLasting { explained[index] = found }
            if !services.isEmpty { daemonSet.services = services.reaching(daemonSet, daemonSets[index].object.spec.template.spec) }
            return daemonSet
        }
        self.explained = explained
        outcome.otherPods = otherPods()
        outcome.podVerbs = verbCounts()
        let owners = daemonSets.map { StepTrace.Owner(namespace: $0.namespace, name: $0.name) }
        outcome.whatHappened = StepTrace(happenings, owners: owners, actor: actor)
    }

    private func otherPods() -> [PodState] {
        var others: [PodState] = []
        for place in pods.indices where !pods[place].gone {
            if case .daemonSet(let index) = pods[place].owner, !daemonSets[index].deleted { continue }
            let label = label(of: pods[place].id)
            let kin = PodState.Kin(name: label.name, namespace: pods[place].namespace, controller: controller(of: pods[place]))
            let node = pods[place].targetNode.map { slots[$0].name }
            others.append(PodState(pods[place], kin, node: node, isNamedAfterNode: label.node != nil, updated: nil))
        }
        return others.sorted { ($0.namespace, $0.name) < ($1.namespace, $1.name) }
    }

    private func nodeFacts(slot: Int) -> NodeFacts? {
        slots[slot].nodeInfo.map { NodeFacts($0, requested: snapshot.nodes[slot].requested) }
    }

    /// - Returns: the outcome, its rows not yet explained, the slots of the rows, and the places of those that need an explanation.
    private mutating func daemonSetOutcome(_ index: Int) -> (DaemonSetOutcome, slots: [Int], odd: [Int]) {
        let recounted = recount(index)
        let record = daemonSets[index]
        var outcome = DaemonSetOutcome(namespace: record.namespace, name: record.name)
        outcome.generation = record.generation
        outcome.status = record.status
        if recounted != record.status { outcome.statusAfterResync = recounted }
        outcome.eventLog = record.events
        outcome.revisions = record.history.count
        let shown = slotsByName.filter { slots[$0].exists || !record.pods[$0].isEmpty }
        let odd: [Int]
        (outcome.nodes, odd) = rows(of: index, shown)
        if !record.strategy.onDelete {
            let budget = RollingUpdate.budget(desired: recounted.desired, strategy: record.strategy)
            outcome.budget = UpdateBudget(
                maxUnavailable: budget.maxUnavailable, maxSurge: budget.maxSurge, minReadySeconds: record.strategy.minReadySeconds)
        }
        if case .success(let podInfo) = admit(index) {
            outcome.podTolerations = podInfo.spec.tolerations
            outcome.podAffinity = Self.pinnedAffinity(podInfo.spec.affinity)
            outcome.podLabels = podInfo.labels
        } else {
            outcome.podTolerations = record.requirement.tolerations
            outcome.podAffinity = Self.pinnedAffinity(record.object.spec.template.spec.affinity)
            outcome.podLabels = record.object.spec.template.metadata.labels
        }
        return (outcome, shown, odd)
    }

    /// The rows of all nodes, and of those that are gone while a pod is left.
    mutating func rows(of index: Int) -> [NodeRow] {
        daemonSets[index].grow(to: slots.count)
        return rows(of: index, slotsByName.filter { slots[$0].exists || !daemonSets[index].pods[$0].isEmpty }).rows
    }

    /// - Returns: the rows, and the places of those that need an explanation: all but a ready pod of the newest revision on a node that wants it.
    private mutating func rows(of index: Int, _ shown: [Int]) -> (rows: [NodeRow], odd: [Int]) {
        let name = daemonSets[index].name
        let kin = PodState.Kin(name: name, namespace: daemonSets[index].namespace, controller: "DaemonSet/\(name)")
        let newest = daemonSets[index].history.current
        var odd: [Int] = []
        var rows: [NodeRow] = []
        rows.reserveCapacity(shown.count)
        for slot in shown {
            let verdict = verdict(index, slot: slot)
            var row = NodeRow(
                node: slots[slot].name, shouldRun: verdict.shouldRun, shouldContinue: verdict.shouldContinue, pods: [])
            row.nodeExists = slots[slot].exists
            var isPlain = row.shouldRun && row.nodeExists && daemonSets[index].pods[slot].count == 1
            for place in daemonSets[index].pods[slot].indices {
                let pod = Int(daemonSets[index].pods[slot][place].rawValue)
                let isNewest = pods[pod].podInfo.revision == newest
                if !(isNewest && pods[pod].ready && pods[pod].phase == .running && !pods[pod].terminating) { isPlain = false }
                row.pods.append(PodState(pods[pod], kin, node: slots[slot].name, isNamedAfterNode: true, updated: isNewest))
            }
            if !isPlain { odd.append(rows.count) }
            rows.append(row)
        }
        return (rows, odd)
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

    private func controller(of pod: PodRecord) -> String? {
        switch pod.owner {
        case .nobody: nil
        case .daemonSet(let index): "DaemonSet/\(daemonSets[index].name)"
        case .other(let kind, let name, _): "\(kind)/\(name)"
        }
    }

    // MARK: Names

    /// The pod as it is called now.
    func shownName(_ id: PodID) -> String { label(of: id).description }

    private func label(of id: PodID) -> PodLabel {
        let owner = daemonSet(of: id)
        if let owner, let slot = self[id].targetNode { return PodLabel(name: daemonSets[owner].name, node: slots[slot].name) }
        return actor(id).label(ofDaemonSet: owner.map { daemonSets[$0].name })
    }

    private func actor(_ id: PodID) -> StepTrace.Actor {
        StepTrace.Actor(name: self[id].name, node: self[id].targetNode.map { slots[$0].name }, revision: self[id].podInfo.revision)
    }

    private func owner(_ happening: StepTrace.Happening) -> String {
        if let index = happening.daemonSet { return "DaemonSet/\(daemonSets[index].name)" }
        if case .other(let kind, let name, _) = self[happening.pod].owner { return "\(kind)/\(name)" }
        return "Pod/\(actor(happening.pod).label(ofDaemonSet: nil))"
    }

    // MARK: What happened

    private func verbCounts() -> [VerbCounts] {
        var counts: [String: [PodVerb: Int]] = [:]
        var begin = happenings.startIndex
        while begin < happenings.endIndex {
            // What happens to the pods of a DaemonSet happens to many of them in a row.
            let first = happenings[begin]
            let isEquivalent = { (other: StepTrace.Happening) in
                first.daemonSet != nil && other.daemonSet == first.daemonSet && other.verb == first.verb
            }
            let end = happenings[(begin + 1)...].firstIndex { !isEquivalent($0) } ?? happenings.endIndex
            counts[owner(first), default: [:]][first.verb, default: 0] += end - begin
            begin = end
        }
        return counts.sorted { $0.key < $1.key }.map { VerbCounts(owner: $0.key, counts: $0.value) }
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
