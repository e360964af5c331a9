import Diagnostics
import Kubernetes

extension RemarkRule {
    /// Pods that count as `misscheduled`.
    static let misscheduledPods = RemarkRule("misscheduled-pods", .info, repeatsExplanations: true) { subject in
        subject.indexes(explainedBy: "misscheduled").prefix(5).map { index in
            let row = subject.outcome.nodes[index]
            let taints = Message.codes(subject.record.requirement.tolerations.untolerated(in: subject.taints(index)).map(\.shown))
            let isReady = subject.node(index)?.isReady ?? true
            let stays = Message(
                "The controller would not create a pod on node \(row.node) now (taint \(taints)); the existing pod can stay and counts as `misscheduled`."
            )
            return isReady ? stays : Message.list([stays, Message("Nothing to do while the node is not ready.")], separator: .space)
        }
    }

    /// A taint that counts as tolerated for the DaemonSet controller and evicts the pod after `tolerationSeconds`.
    static let endlessEviction = RemarkRule("noexecute-loop", .error) { subject in
        let rows = subject.rows(explainedBy: "noexecute-loop")
        guard !rows.isEmpty else { return [] }
        let nodes = subject.list(rows)
        return [
            Message(
                "On \(nodes) the pod is created and evicted in an endless loop: the controller treats the taint as tolerated and ignores `tolerationSeconds`."
            )
        ]
    }

    /// The status was counted before the last change of the cluster.
    static let staleStatus = RemarkRule("stale-status", .info) { subject in
        guard let now = subject.outcome.statusAfterResync else { return [] }
        return [
            Message(
                "The status is out of date: the change did not trigger a sync. After one, DESIRED would be \(now.desired), CURRENT \(now.current), READY \(now.ready), `misscheduled` \(now.misscheduled)."
            )
        ]
    }

    /// Why the node affinity of a running pod is not that of the template.
    static let affinityReplaced = RemarkRule("affinity-replaced", .info) { subject in
        guard subject.template.affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution != nil,
            subject.outcome.nodes.contains(where: { !$0.pods.isEmpty })
        else { return [] }
        return [
            Message(
                "The running pods have a different node affinity from the template's: the controller applies your terms, then pins each pod to its node."
            )
        ]
    }
}
