import Diagnostics
import Kubernetes

extension ExplanationRule {
    /// The pod is bound, and the node's kubelet does not run it.
    static let notStarted = ExplanationRule("node-not-ready") { subject, _ in
        guard let node = subject.node, let pod = subject.row.pods.first, pod.nodeName != nil, !pod.ready, pod.state != "Terminating" else {
            return nil
        }
        guard !node.isReady else { return nil }
        let ready = node.readiness
        return Explanation(
            .scheduler, "node-not-ready", brief: Message("node not ready"), field: nil,
            fact: Message(
                "the pod is bound, but the node's Ready condition is `\(ready)`: the kubelet doesn't start it or report it as ready"))
    }

    /// The pod is being deleted, and its node does not report: nothing confirms the deletion.
    static let deletionUnconfirmed = ExplanationRule("deletion-unconfirmed") { subject, _ in
        guard let node = subject.node, node.isUnreachable, subject.pods.contains(where: { $0.terminating && !$0.isDeletedAtOnce }) else {
            return nil
        }
        return Explanation(
            .controller, "deletion-unconfirmed", brief: Message("node unreachable"), field: nil,
            fact: Message(
                "the pod is being deleted, but the node does not report (Ready is `\(node.readiness)`): it stays Terminating until the node is back, or is deleted, or has the taint `node.kubernetes.io/out-of-service`"
            ))
    }

    /// The rollout goes on by itself: pods are ready, and have not been so for `minReadySeconds`.
    static let waitsForAvailability = ExplanationRule("not-yet-available") { subject, dryRuns in
        let strategy = subject.record.strategy
        guard subject.hasOldPod, strategy.minReadySeconds > 0, dryRuns.rollout(strategy).isEmpty, dryRuns.rolloutContinues(strategy) else {
            return nil
        }
        return Explanation(
            .controller, "not-yet-available", field: FieldPath("spec").child("minReadySeconds"),
            fact: Message("the old pod waits until pods on other nodes have been ready for \(strategy.minReadySeconds) s"))
    }

    /// With the strategy OnDelete, pods keep the old template until they are deleted.
    static let onDelete = ExplanationRule("on-delete") { subject, dryRuns in
        guard subject.hasOldPod, subject.record.strategy.onDelete else { return nil }
        var changed = subject.daemonSet
        changed.spec.updateStrategy = DaemonSetUpdateStrategy()
        changed.spec.updateStrategy.type = UpdateStrategyType.rollingUpdate
        let change = ManifestChange(field: Field.strategyType, action: .set(yaml: UpdateStrategyType.rollingUpdate), result: changed)
        let rolls = dryRuns.replaces(RolloutStrategy(withDefaults(changed).daemonSet.spec), on: subject.slot)
        return Explanation(
            .controller, "on-delete", brief: Message(verbatim: UpdateStrategyType.onDelete), field: Field.strategyType,
            fact: Message("strategy `OnDelete`: the pod keeps the old template until it is deleted"),
            fix: rolls ? Message("delete the pod, or use `RollingUpdate`") : nil,
            change: rolls ? change : nil)
    }

    /// As many nodes are without an available pod as the budget allows: the rollout has stopped.
    static let rolloutBudget = ExplanationRule("rollout-budget") { subject, dryRuns in
        guard subject.hasOldPod, let stopped = dryRuns.stoppedRollout() else { return nil }
        return Explanation(
            .controller, "rollout-budget", brief: stopped.brief, field: stopped.field, fact: stopped.fact, fix: stopped.fix,
            change: stopped.change)
    }
}

extension ExplanationRule {
    static let useMaxUnavailable = Message("use `maxUnavailable` instead of `maxSurge`")
}

extension ManifestChange {
    /// A rollout that deletes the old pod of a node before it creates the new one; nil where the API server rejects it.
    static func withoutSurge(_ daemonSet: DaemonSet) -> ManifestChange? {
        var changed = daemonSet
        var rolling = RollingUpdateDaemonSet()
        rolling.maxUnavailable = .int(1)
        changed.spec.updateStrategy.rollingUpdate = rolling
        guard validateDaemonSet(withDefaults(changed).daemonSet).isEmpty else { return nil }
        return ManifestChange(field: Field.rollingUpdate, action: .set(yaml: "{maxUnavailable: 1}"), result: changed)
    }
}

extension ExplanationSubject {
    fileprivate var hasOldPod: Bool { pods.contains { !$0.terminating && !record.isUpdated($0.podInfo) } }
}
