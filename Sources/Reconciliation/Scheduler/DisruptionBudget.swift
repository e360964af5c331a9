import Kubernetes

/// How many pods of a kind may go at present, as the status of a PodDisruptionBudget says.
package struct DisruptionBudget: Sendable {
    package let namespace: String
    package let selector: LabelMatcher
    package let disruptionsAllowed: Int
    /// Pods whose eviction is under way already, by name.
    package let disruptedPods: Set<String>

    package init(namespace: String, selector: LabelSelector?, disruptionsAllowed: Int, disruptedPods: Set<String> = []) {
        self.namespace = namespace
        self.selector = LabelMatcher(selector)
        self.disruptionsAllowed = disruptionsAllowed
        self.disruptedPods = disruptedPods
    }

    /// Whether the budget speaks of a pod; one with an empty selector speaks of none.
    func covers(_ pod: SchedulingSnapshot.PlacedPod) -> Bool {
        guard pod.shape.namespace == namespace, !pod.shape.labels.isEmpty, !selector.isEmpty else { return false }
        return selector.matches(pod.shape.labels) && !disruptedPods.contains { pod.name == "\(namespace)/\($0)" }
    }
}
