import Diagnostics
import Kubernetes

extension SentenceRule {
    /// What `misscheduled` counts.
    static let misscheduledPods = SentenceRule("misscheduled-pods", .info) { subject in
        subject.places(explainedBy: "misscheduled").prefix(5).map { place in
            let row = subject.outcome.nodes[place]
            let taints = Message.codes(subject.record.requirement.tolerations.untolerated(in: subject.taints(place)).map(\.shown))
            let isReady = subject.node(place)?.isReady ?? true
            let stays = Message(
                "Node \(row.node) would not get a pod today (taint \(taints)); the one there may stay and counts as `misscheduled`.")
            return isReady ? stays : Message.list([stays, Message("Nothing to do while the node is not ready.")], separator: .space)
        }
    }

    /// A taint that the controller takes for tolerated and the eviction controller does not.
    static let endlessEviction = SentenceRule("noexecute-loop", .error) { subject in
        let rows = subject.rows(explainedBy: "noexecute-loop")
        guard !rows.isEmpty else { return [] }
        let nodes = subject.list(rows)
        return [
            Message(
                "On \(nodes) the pod is made and evicted without end: the controller takes the taint for tolerated, `tolerationSeconds` notwithstanding."
            )
        ]
    }

    /// The numbers are older than the cluster.
    static let staleStatus = SentenceRule("stale-status", .info) { subject in
        guard let now = subject.outcome.statusAfterResync else { return [] }
        return [
            Message(
                "The status is out of date: what changed woke no one. Counted now, DESIRED would be \(now.desired), CURRENT \(now.current), READY \(now.ready), `misscheduled` \(now.misscheduled)."
            )
        ]
    }

    /// Why the affinity in a running pod is not the one that was written.
    static let affinityReplaced = SentenceRule("affinity-replaced", .info) { subject in
        guard subject.template.affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution != nil,
            subject.outcome.nodes.contains(where: { !$0.pods.isEmpty })
        else { return [] }
        return [
            Message(
                "The running pods show another node affinity than the template: the controller pins each to its node, after your terms were applied."
            )
        ]
    }
}
