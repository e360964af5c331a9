import Kubernetes

/// A PodDisruptionBudget, prepared for many pods.
package struct DisruptionBudget: Sendable {
    let namespace: String
    let name: String
    let selector: LabelMatcher
    /// Of its status; the disruption controller is not modelled.
    let allowed: Int32
    let disrupted: Set<String>

    package init(_ budget: PodDisruptionBudget, namespace: String) {
        self.namespace = namespace
        name = budget.metadata.name
        selector = LabelMatcher(budget.spec.selector)
        allowed = budget.status.disruptionsAllowed
        disrupted = Set(budget.status.disruptedPods.keys)
    }

    /// Whether it covers a pod; a budget without a selector, or with an empty one, covers none.
    fileprivate func covers(_ pod: SchedulingSnapshot.PlacedPod) -> Bool {
        guard pod.podInfo.namespace == namespace, !pod.podInfo.labels.isEmpty, !selector.isEmpty else { return false }
        if case .given(let name) = pod.name, disrupted.contains(name) { return false }
        return selector.matches(pod.podInfo.labels)
    }
}

extension [DisruptionBudget] {
    /// Of pods that are evicted in this order, those whose eviction violates a budget.
    ///
    /// *Source:* kubernetes pkg/scheduler/framework/plugins/defaultpreemption/default_preemption.go (filterPodsWithPDBViolation).
    func violated(by pods: [SchedulingSnapshot.PlacedPod]) -> Set<PodID> {
        guard !isEmpty else { return [] }
        var left = map(\.allowed)
        var violating: Set<PodID> = []
        for pod in pods {
            for index in indices where self[index].covers(pod) {
                left[index] -= 1
                if left[index] < 0 { violating.insert(pod.id) }
            }
        }
        return violating
    }
}
