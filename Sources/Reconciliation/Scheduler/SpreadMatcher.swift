import Kubernetes

/// A topology spread constraint that can reject a node (`DoNotSchedule`), prepared for many nodes.
///
/// *Source:* kubernetes pkg/scheduler/framework/plugins/podtopologyspread/common.go.
package struct SpreadMatcher: Sendable {
    /// Its index in `topologySpreadConstraints`.
    package let index: Int
    package let topologyKey: String
    package let maxSkew: Int
    let minDomains: Int
    let selector: LabelMatcher
    /// Nodes that the pod's node selector or affinity excludes do not count.
    let honorsNodeAffinity: Bool
    /// Nodes with a taint that the pod does not tolerate do not count.
    let honorsNodeTaints: Bool

    static func all(of spec: PodSpec, labels: [String: String]) -> [SpreadMatcher] {
        spec.topologySpreadConstraints.enumerated().filter { $0.element.whenUnsatisfiable == "DoNotSchedule" }.map { index, constraint in
            let same = constraint.matchLabelKeys.compactMap { key in labels[key].map { LabelRequirement(key: key, rule: .isIn([$0])) } }
            return SpreadMatcher(
                index: index, topologyKey: constraint.topologyKey, maxSkew: Int(constraint.maxSkew),
                minDomains: Int(constraint.minDomains ?? 1), selector: LabelMatcher(constraint.labelSelector).and(same),
                honorsNodeAffinity: constraint.nodeAffinityPolicy != "Ignore", honorsNodeTaints: constraint.nodeTaintsPolicy == "Honor")
        }
    }

    /// Whether a placed pod counts: terminating ones do not, and an empty selector counts no pods, as upstream.
    func counts(_ pod: SchedulingSnapshot.PlacedPod, in namespace: String) -> Bool {
        !pod.terminating && pod.podInfo.namespace == namespace && !selector.isEmpty && selector.matches(pod.podInfo.labels)
    }
}
