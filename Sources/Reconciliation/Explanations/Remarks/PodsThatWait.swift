import Diagnostics
import Kubernetes

extension RemarkRule {
    /// A Pending daemon pod: the node that it is pinned to, and why it does not fit there. The scheduler's message does not name the node.
    static let pendingPods = RemarkRule("pending-pod", .warning, repeatsExplanations: true) { subject in
        let rows = subject.explainedRows { row in row.pods.contains { $0.isPending && $0.nodeName == nil } }
        let remarks = rows.prefix(5).compactMap { row -> Message? in
            guard let explanation = row.explanation, explanation.decider == .scheduler else { return nil }
            return Message(
                "Pod \(subject.outcome.name) is pinned to node \(row.node): \(explanation.fact). The other nodes in the message are irrelevant."
            )
        }
        guard rows.count > remarks.count, !remarks.isEmpty else { return remarks }
        let rest = rows.count - remarks.count
        return remarks + [rest == 1 ? Message("\(rest) more node has a Pending pod.") : Message("\(rest) more nodes have a Pending pod.")]
    }

    /// On a full node, the scheduler evicts only pods of lower priority. Only of nodes where a dry run found that a higher one helps.
    static let equalPriority = RemarkRule("equal-priority", .warning) { subject in
        let ownPriority = { (slot: Int) in
            subject.record.pods[slot].lazy.map { subject.controlPlane.cluster[$0] }.first { $0.node == nil }?.podInfo.priority ?? 0
        }
        let rows = subject.indexes(explainedBy: "insufficient-resource") + subject.indexes(explainedBy: "too-many-pods")
        let stuck = rows.filter { row in
            guard let explanation = subject.outcome.nodes[row].explanation, explanation.offers(Field.priorityClassName) else {
                return false
            }
            let lowest = subject.controlPlane.scheduler.snapshot.nodes[subject.slots[row]].priorities.lowest
            return lowest.map { $0 >= ownPriority(subject.slots[row]) } ?? false
        }
        guard let first = stuck.first else { return [] }
        let nodes = subject.list(stuck.map { subject.outcome.nodes[$0] })
        let priority = ownPriority(subject.slots[first])
        return [
            Message(
                "No pod on \(nodes) has a priority below \(priority), so none is preempted. A `priorityClassName` with a higher priority than the workloads' would free resources."
            )
        ]
    }

    /// The API server rejects further pods; only an event reports it.
    static let podsRejected = RemarkRule("pods-refused", .error) { subject in
        guard let rejection = subject.record.rejection else { return [] }
        let message = rejection.message(in: subject.controlPlane.version)
        return [
            Message(
                "The API server rejects further pods; DESIRED stays \(subject.outcome.status.desired) and CURRENT \(subject.outcome.status.current). Only the event `FailedCreate` reports it: \(message)"
            )
        ]
    }

    /// Pods that have not been ready for `minReadySeconds`.
    static let notYetAvailable = RemarkRule("not-yet-available", .info) { subject in
        let seconds = subject.record.strategy.minReadySeconds
        let waiting = subject.outcome.status.ready - subject.outcome.status.available
        guard seconds > 0, waiting > 0 else { return [] }
        return [
            waiting == 1
                ? Message("\(waiting) ready pod is not available yet: `minReadySeconds` is \(seconds).")
                : Message("\(waiting) ready pods are not available yet: `minReadySeconds` is \(seconds).")
        ]
    }

    /// Volumes that a provisioner makes, which the model takes for granted.
    static let volumesAssumed = RemarkRule("volumes-assumed", .info) { subject in
        guard let podInfo = subject.record.podInfo, !podInfo.claims.isEmpty else { return [] }
        return subject.controlPlane.scheduler.snapshot.volumes.assumedProvisioners(of: podInfo).map { provisioner in
            Message(
                "dsdoc does not model provisioners: the volumes of these pods are taken to be made by `\(provisioner)`, which has made others of this cluster."
            )
        }
    }

    /// Devices that drivers offer: which of them suit a claim is not modelled.
    static let devicesAssumed = RemarkRule("devices-assumed", .info) { subject in
        guard !subject.template.resourceClaims.isEmpty, subject.controlPlane.scheduler.snapshot.devices.hasDevices else { return [] }
        return [
            Message(
                "dsdoc does not evaluate the selectors of resource claims: these pods are taken to get devices on each node for which a ResourceSlice offers some."
            )
        ]
    }

    /// A network agent that is not created on nodes that wait for their network.
    static let networkDeadlock = RemarkRule("network-agent-waits-for-node", .error) { subject in
        guard subject.template.setsUpNetwork else { return [] }
        let rows = subject.rows(explainedBy: "node-not-ready").filter { $0.pods.isEmpty }
        guard !rows.isEmpty else { return [] }
        let nodes = subject.list(rows)
        return [
            Message(
                "This looks like a network agent, but no pod is created on nodes that are not ready (\(nodes)) because their network is missing: tolerate `node.kubernetes.io/not-ready:NoSchedule`."
            )
        ]
    }
}
