import Diagnostics
import Kubernetes

extension RemarkRule {
    /// Unavailable pods use up the budget of the rollout.
    static let rolloutStuck = RemarkRule("rollout-stuck", .warning) { subject in
        let rows = subject.rows(explainedBy: "rollout-budget")
        guard !rows.isEmpty else { return [] }
        let status = subject.outcome.status
        let budget = RollingUpdate.budget(desired: status.desired, strategy: subject.record.strategy)
        let name = budget.maxSurge > 0 ? "maxSurge \(budget.maxSurge)" : "maxUnavailable \(budget.maxUnavailable)"
        let without = Message.nodes(subject.record.nodeCache.nodesWithoutAvailablePod)
        return [
            rows.count == 1
                ? Message(
                    "The rollout is stuck: \(without) without an available pod, \(name); \(rows.count) node keeps the old pod until that changes."
                )
                : Message(
                    "The rollout is stuck: \(without) without an available pod, \(name); \(rows.count) nodes keep the old pod until that changes."
                )
        ]
    }

    /// Pods that stay Terminating on nodes that do not report.
    static let deadNodes = RemarkRule("deletion-unconfirmed", .warning) { subject in
        let rows = subject.rows(explainedBy: "deletion-unconfirmed")
        guard !rows.isEmpty else { return [] }
        let nodes = subject.list(rows)
        let stay = Message(
            "Nothing confirms the deletion of pods on \(nodes): the nodes do not report, so the pods stay Terminating until the nodes are back or are deleted."
        )
        guard !subject.rows(explainedBy: "rollout-budget").isEmpty else { return [stay] }
        return [.list([stay, Message("Until then they use up the budget of the rollout.")], separator: .space)]
    }

    /// A surge with a host port, which cannot finish.
    static let surgeStuck = RemarkRule("surge-host-port", .error) { subject in
        let rows = subject.rows(explainedBy: "surge-host-port")
        guard !rows.isEmpty else { return [] }
        let nodes = subject.list(rows)
        return [
            Message(
                "`maxSurge` can't work with a host port: on \(nodes) the old and the new pod need the same port. The API server accepts it, and the rollout is stuck."
            )
        ]
    }

    /// Pods of an old template with the strategy OnDelete.
    static let onDeletePods = RemarkRule("on-delete", .info) { subject in
        let rows = subject.rows(explainedBy: "on-delete")
        guard !rows.isEmpty else { return [] }
        return [
            rows.count == 1
                ? Message(
                    "\(rows.count) node keeps a pod of an old template: with `OnDelete` pods are replaced only when someone deletes them.")
                : Message(
                    "\(rows.count) nodes keep a pod of an old template: with `OnDelete` pods are replaced only when someone deletes them.")
        ]
    }

    /// An update of the selector was rejected.
    static let selectorImmutable = RemarkRule("selector-immutable", .error) { subject in
        let reference = KubernetesObject.daemonSet(subject.record.object).reference
        guard
            subject.rejections.contains(where: { rejection in
                rejection.object == reference && rejection.errors.contains { $0.cause == .daemonSet(.immutableSelector) }
            })
        else { return [] }
        let left = subject.outcome.nodes.reduce(0) { $0 + $1.pods.count }
        return [
            Message(
                "The selector is immutable. Delete the DaemonSet with `--cascade=orphan` and create it again: pods that match the new selector are adopted; of the \(left) pods here, those that don't match are orphaned."
            )
        ]
    }
}
