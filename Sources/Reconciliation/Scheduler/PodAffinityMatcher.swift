import Kubernetes

/// A term of a pod's affinity or anti-affinity, prepared for many pods.
///
/// *Source:* kubernetes pkg/scheduler/framework/types.go (AffinityTerm.Matches), pkg/registry/core/pod/strategy.go
/// (applyMatchLabelKeysAndMismatchLabelKeys).
package struct PodAffinityMatcher: Hashable, Sendable {
    package let topologyKey: String
    let namespaces: Set<String>
    let namespaceSelector: LabelMatcher
    let selector: LabelMatcher

    /// - Parameters:
    ///   - namespace: of the pod that has the term; used where the term names none.
    ///   - labels: of that pod, for `matchLabelKeys` and `mismatchLabelKeys`.
    init(_ term: PodAffinityTerm, namespace: String, labels: [String: String]) {
        topologyKey = term.topologyKey
        let own = term.namespaces.isEmpty && term.namespaceSelector == nil
        namespaces = own ? [namespace] : Set(term.namespaces)
        namespaceSelector = LabelMatcher(term.namespaceSelector)
        let same = term.matchLabelKeys.compactMap { key in labels[key].map { LabelRequirement(key: key, rule: .isIn([$0])) } }
        let other = term.mismatchLabelKeys.compactMap { key in labels[key].map { LabelRequirement(key: key, rule: .notIn([$0])) } }
        selector = LabelMatcher(term.labelSelector).and(same + other)
    }

    /// Whether the term matches a pod with these labels in this namespace.
    func matches(_ labels: [String: String], in namespace: String, namespaceLabels: [String: [String: String]]) -> Bool {
        guard namespaces.contains(namespace) || namespaceSelector.matches(namespaceLabels[namespace] ?? [:]) else { return false }
        return selector.matches(labels)
    }

    func matches(_ podInfo: PodInfo, namespaceLabels: [String: [String: String]]) -> Bool {
        matches(podInfo.labels, in: podInfo.namespace, namespaceLabels: namespaceLabels)
    }
}
