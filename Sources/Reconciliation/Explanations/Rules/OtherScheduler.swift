import Diagnostics
import Kubernetes

extension ExplanationRule {
    /// The scheduler of the cluster rejected the pod, and the model finds no reason for that.
    static let rejectedInCluster = ExplanationRule("scheduler-rejected") { subject, _ in
        guard let pod = subject.pending, pod.podScheduled?.reason == "Unschedulable", let failure = pod.failure,
            failure.rejections.isEmpty, failure.preFilter == nil
        else { return nil }
        return Explanation(
            .scheduler, "scheduler-rejected", field: nil,
            fact: Message("the scheduler of the cluster rejects the pod for a reason that dsdoc does not model"))
    }

    /// Another scheduler must bind the pod; the model does not run it.
    static let otherScheduler = ExplanationRule("other-scheduler") { subject, dryRuns in
        guard let pod = subject.pending, pod.podScheduled == nil, pod.failure == nil, let scheduler = pod.podInfo.otherScheduler else {
            return nil
        }
        let field = Field.podSpec.child("schedulerName")
        let change = ManifestChange(subject.daemonSet, field: field, action: .remove) { $0.schedulerName = "" }
        let works = dryRuns.first(of: [change], on: subject.slot)?.answer.isPlaced ?? false
        return Explanation(
            .scheduler, "other-scheduler", brief: Message("scheduler \(scheduler)"), field: field,
            fact: Message("the pod waits for a scheduler named `\(scheduler)`"),
            fix: works ? Message("remove `schedulerName`") : nil, change: works ? change : nil)
    }
}
