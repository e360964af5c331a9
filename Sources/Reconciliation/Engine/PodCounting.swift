import Kubernetes

/// Which pods a DaemonSet counts for which node, and how pods change hands.
extension Simulation {
    /// Puts a pod in its DaemonSet's list of the node that it counts for.
    mutating func count(_ id: PodID, for index: Int) {
        if !daemonSets[index].selects(self[id].podInfo) { daemonSets[index].ownedButNotSelected.append(id) }
        if let slot = self[id].targetNode {
            daemonSets[index].grow(to: slots.count)
            daemonSets[index].pods[slot].append(id)
            daemonSets[index].book.touch(slot)
        } else {
            daemonSets[index].elsewhere.append(id)
        }
    }

    mutating func uncount(_ id: PodID, for index: Int) {
        if let slot = self[id].targetNode, slot < daemonSets[index].pods.count {
            daemonSets[index].pods[slot].remove(id)
            daemonSets[index].book.touch(slot)
        }
        if !daemonSets[index].elsewhere.isEmpty { daemonSets[index].elsewhere.removeAll { $0 == id } }
    }

    /// After a pod was bound elsewhere than it was counted.
    mutating func recount(_ id: PodID, for index: Int) {
        daemonSets[index].elsewhere.removeAll { $0 == id }
        if let target = self[id].target, target < daemonSets[index].pods.count {
            daemonSets[index].pods[target].remove(id)
            daemonSets[index].book.touch(target)
        }
        count(id, for: index)
    }

    /// A pod without a controller wakes every DaemonSet whose selector matches it.
    mutating func offerOrphan(_ id: PodID) {
        for index in daemonSets.indices {
            guard !daemonSets[index].deleted, daemonSets[index].namespace == self[id].namespace,
                daemonSets[index].selector.matches(self[id].podInfo.labels)
            else { continue }
            if !daemonSets[index].orphans.contains(id) { daemonSets[index].orphans.append(id) }
            queuedSyncs.insert(index)
        }
    }

    /// Takes the orphans that the selector matches and lets go of pods that it no longer matches.
    ///
    /// *Source:* pkg/controller/controller_ref_manager.go (ClaimPods).
    mutating func claimPods(_ index: Int) {
        let ownedButNotSelected = daemonSets[index].ownedButNotSelected
        daemonSets[index].ownedButNotSelected = []
        for id in ownedButNotSelected where !self[id].gone && self[id].owner == .daemonSet(index) {
            release(id, from: index)
            // Perhaps again and again, where the selector refuses a label that pods get from their nodes.
            if let slot = self[id].targetNode { countLoss(of: index, on: slot) }
        }
        let orphans = daemonSets[index].orphans
        daemonSets[index].orphans = []
        for id in orphans where !self[id].gone && !self[id].terminating && self[id].owner == .nobody {
            self[id].owner = .daemonSet(index)
            count(id, for: index)
            happened(.adopted, id)
            queuedSyncs.insert(index)
        }
    }

    /// Takes a pod from its DaemonSet. It stays, belonging to nobody.
    mutating func release(_ id: PodID, from index: Int) {
        uncount(id, for: index)
        self[id].owner = .nobody
        happened(.orphaned, id)
        queuedSyncs.insert(index)
        offerOrphan(id)
    }
}

extension DaemonSetRecord {
    /// Makes room for nodes that came since.
    mutating func grow(to count: Int) {
        guard pods.count < count else { return }
        pods += Array(repeating: PodList(), count: count - pods.count)
        verdicts += Array(repeating: nil, count: count - verdicts.count)
        book.grow(to: count)
    }

    /// What was found out about a node holds no longer.
    mutating func nodeChanged(_ slot: Int) {
        verdicts[slot] = nil
        book.touch(slot)
    }
}
