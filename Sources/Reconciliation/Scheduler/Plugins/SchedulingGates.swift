import Diagnostics
import Kubernetes

extension SchedulerPlugin {
    /// A pod with scheduling gates is not queued until its last gate is removed.
    ///
    /// *Source:* kubernetes pkg/scheduler/framework/plugins/schedulinggates/scheduling_gates.go.
    static let schedulingGates = SchedulerPlugin(
        name: "SchedulingGates",
        preEnqueue: PreEnqueue { $0.spec.schedulingGates.isEmpty ? nil : "Scheduling is blocked due to non-empty scheduling gates" },
        isSchedulableAfterChange: { _, _, _ in false }, explanations: [.schedulingGates])
}

extension ExplanationRule {
    /// The pod waits until its scheduling gates are removed.
    fileprivate static let schedulingGates = ExplanationRule("scheduling-gates") { subject, dryRuns in
        guard let pod = subject.pending, !pod.podInfo.spec.schedulingGates.isEmpty else { return nil }
        let field = Field.podSpec.child("schedulingGates")
        let change = ManifestChange(subject.daemonSet, field: field, action: .remove) { $0.schedulingGates = [] }
        let works = dryRuns.first(of: [change], on: subject.slot)?.answer.isPlaced ?? false
        let names = Message.codes(pod.podInfo.spec.schedulingGates.map(\.name))
        return Explanation(
            .scheduler, "scheduling-gates", brief: Message("scheduling gates"), field: field,
            fact: Message("the pod has the scheduling gates \(names)"),
            fix: works ? Message("remove `schedulingGates`") : nil, change: works ? change : nil)
    }
}
