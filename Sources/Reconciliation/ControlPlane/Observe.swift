import Kubernetes

/// Describes the state of the cluster at the end of a step.
extension ControlPlane {
    mutating func observe(_ outcome: inout StepOutcome) {
        outcome.time = clock.now
        outcome.nodes = cluster.nodes.order.slots.compactMap { nodeFacts(slot: $0) }
        var explained = explained
        let services = ClusterServices(cluster.services)
        let overview = ClusterOverview(cluster.nodes, cluster.policies.priorityClasses)
        let dryRuns = SharedDryRuns(limit: dryRunLimit)
        outcome.daemonSets = existingDaemonSets.map { index in
            var (daemonSet, slots, rowsNeedingExplanation) = daemonSetOutcome(index)
            // The usage of a quota differs from step to step.
            let isLasting = !cluster.policies.hasQuota(in: daemonSet.namespace)
            let found = explain(
                &daemonSet, index, slots: slots, rowsNeedingExplanation: rowsNeedingExplanation, rejections: outcome.errors,
                overview: overview, shared: dryRuns)
            if isLasting { explained[index] = found }
            if !services.isEmpty {
                let template = daemonSetController.daemonSets[index].object.spec.template
                daemonSet.services = services.reaching(daemonSet, template.spec)
            }
            return daemonSet
        }
        self.explained = explained
        outcome.otherPods = otherPods()
        outcome.podVerbs = recorder.verbCounts(owner: owner)
        let owners = daemonSetController.daemonSets.map { StepTrace.Owner(namespace: $0.namespace, name: $0.name) }
        outcome.stepTrace = StepTrace(recorder.events, owners: owners, pod: tracedPod)
    }

    /// By namespace and name.
    private var existingDaemonSets: [Int] {
        let daemonSets = daemonSetController.daemonSets
        return daemonSets.indices.filter { !daemonSets[$0].deleted }
            .sorted { (daemonSets[$0].namespace, daemonSets[$0].name) < (daemonSets[$1].namespace, daemonSets[$1].name) }
    }

    private func otherPods() -> [PodState] {
        var others: [PodState] = []
        for index in cluster.pods.indices where !cluster.pods[index].gone {
            let id = cluster.pods[index].id
            if let owner = cluster.daemonSet(of: id), !daemonSetController.daemonSets[owner].deleted { continue }
            let label = label(of: id)
            let owner = PodState.Owner(name: label.name, namespace: cluster[id].namespace, controller: controller(of: id))
            let node = cluster[id].targetNode.map { cluster.nodes[$0].name }
            others.append(PodState(cluster[id], owner, node: node, isNamedAfterNode: label.node != nil, updated: nil))
        }
        // Names are moved in less time than pods.
        let names = others.indices.map { (namespace: others[$0].namespace, name: others[$0].name, position: $0) }
        return names.sorted { ($0.namespace, $0.name) < ($1.namespace, $1.name) }.map { others[$0.position] }
    }

    private func nodeFacts(slot: Int) -> NodeFacts? {
        cluster.nodes[slot].nodeInfo.map { NodeFacts($0, requested: scheduler.snapshot.nodes[slot].requested) }
    }

    /// - Returns: the outcome without explanations, the slots of its rows, and the indices of the rows that need an explanation.
    private mutating func daemonSetOutcome(_ index: Int) -> (DaemonSetOutcome, slots: [Int], rowsNeedingExplanation: [Int]) {
        let status = daemonSetController.statusAfterResync(of: index, cluster, now: clock.now)
        let record = daemonSetController.daemonSets[index]
        var outcome = DaemonSetOutcome(namespace: record.namespace, name: record.name)
        outcome.labels = record.object.metadata.labels
        outcome.nodeSelector = record.object.spec.template.spec.nodeSelector
        outcome.generation = record.generation
        outcome.status = record.status
        if status != record.status { outcome.statusAfterResync = status }
        outcome.eventLog = record.events.all
        outcome.revisions = record.history.count
        let slots = shownSlots(of: index)
        let rowsNeedingExplanation: [Int]
        (outcome.nodes, rowsNeedingExplanation) = rows(of: index, slots)
        if !record.strategy.onDelete {
            let budget = RollingUpdate.budget(desired: status.desired, strategy: record.strategy)
            outcome.budget = UpdateBudget(
                maxUnavailable: budget.maxUnavailable, maxSurge: budget.maxSurge, minReadySeconds: record.strategy.minReadySeconds)
        }
        outcome.selection = NodeSelection(record.object.spec.template.spec)
        describePods(of: index, record, in: &outcome)
        return (outcome, slots, rowsNeedingExplanation)
    }

    private mutating func describePods(of index: Int, _ record: DaemonSetRecord, in outcome: inout DaemonSetOutcome) {
        if case .success(let podInfo) = admitPod(of: index) {
            outcome.podTolerations = podInfo.spec.tolerations
            outcome.podAffinity = PinnedAffinity.replacing(podInfo.spec.affinity)
            outcome.podLabels = podInfo.labels
        } else {
            outcome.podTolerations = record.requirement.tolerations
            outcome.podAffinity = PinnedAffinity.replacing(record.object.spec.template.spec.affinity)
            outcome.podLabels = record.object.spec.template.metadata.labels
        }
    }

    // MARK: Rows

    /// The rows of all nodes, and of deleted ones while a pod is left.
    mutating func rows(of index: Int) -> [NodeRow] {
        daemonSetController.daemonSets[index].grow(to: cluster.nodes.count)
        return rows(of: index, shownSlots(of: index)).rows
    }

    private func shownSlots(of index: Int) -> [Int] {
        cluster.nodes.order.slots.filter { cluster.nodes[$0].exists || !daemonSetController.daemonSets[index].pods[$0].isEmpty }
    }

    private mutating func rows(of index: Int, _ slots: [Int]) -> (rows: [NodeRow], needingExplanation: [Int]) {
        let verdicts = slots.map { daemonSetController.nodeShouldRunDaemonPod(index, slot: $0, cluster.nodes[$0].nodeInfo) }
        return rows(of: index, slots, verdicts)
    }

    // Not mutating, so that pods are read where they are stored.
    /// - Returns: the rows, and the indices of those that need an explanation: all but a ready pod of the newest revision on a node that wants it.
    private func rows(of index: Int, _ slots: [Int], _ verdicts: [NodeVerdict]) -> (rows: [NodeRow], needingExplanation: [Int]) {
        let name = daemonSetController.daemonSets[index].name
        let owner = PodState.Owner(
            name: name, namespace: daemonSetController.daemonSets[index].namespace, controller: "DaemonSet/\(name)")
        let newest = daemonSetController.daemonSets[index].history.current
        var needingExplanation: [Int] = []
        var rows: [NodeRow] = []
        rows.reserveCapacity(slots.count)
        for (slot, verdict) in zip(slots, verdicts) {
            let node = cluster.nodes[slot].name
            var isPlain =
                verdict.shouldRun && cluster.nodes[slot].exists && daemonSetController.daemonSets[index].pods[slot].count == 1
            var pods = TinyArray<PodState>()
            for position in daemonSetController.daemonSets[index].pods[slot].indices {
                let pod = Int(daemonSetController.daemonSets[index].pods[slot][position].rawValue)
                let isNewest = cluster.pods[pod].podInfo.revision == newest
                if !(isNewest && cluster.pods[pod].isRunningAndReady) { isPlain = false }
                pods.append(PodState(cluster.pods[pod], owner, node: node, isNamedAfterNode: true, updated: isNewest))
            }
            if !isPlain { needingExplanation.append(rows.count) }
            rows.append(
                NodeRow(
                    node: node, nodeExists: cluster.nodes[slot].exists, shouldRun: verdict.shouldRun,
                    shouldContinue: verdict.shouldContinue, pods: pods))
        }
        return (rows, needingExplanation)
    }
}

extension ResourceAmounts {
    /// As written in a manifest; zero amounts are left out.
    var quantities: [String: Quantity] {
        var result = scalars.filter { $0.value != 0 }.mapValues { Quantity(value: $0) }
        if milliCPU != 0 { result[ResourceName.cpu] = Quantity(milliValue: milliCPU) }
        if memory != 0 { result[ResourceName.memory] = Quantity(value: memory, format: .binarySI) }
        if ephemeralStorage != 0 { result[ResourceName.ephemeralStorage] = Quantity(value: ephemeralStorage, format: .binarySI) }
        if pods != 0 { result[ResourceName.pods] = Quantity(value: pods) }
        return result
    }
}
