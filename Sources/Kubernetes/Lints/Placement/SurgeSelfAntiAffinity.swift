import Diagnostics

extension LintRule {
    /// A required anti-affinity against the agent's own labels: harmless with one pod to a node, but a surge wants two.
    /// `matchLabelKeys: [controller-revision-hash]` keeps revisions apart and is fine.
    static let surgeSelfAntiAffinity = LintRule(
        "surge-self-antiaffinity", .error,
        summary: Prose(
            "`maxSurge` together with an anti-affinity against itself: the new pod may not join the old one",
            zh: "`maxSurge` 與對自身的 anti-affinity 並用：新 pod 不得與舊 pod 同在一個節點"),
        source: "kubernetes pkg/scheduler/framework/plugins/interpodaffinity/filtering.go"
    ) { subject in
        guard subject.surges else { return [] }
        let labels = subject.daemonSet.spec.template.metadata.labels
        let terms = subject.spec.affinity?.podAntiAffinity?.requiredDuringSchedulingIgnoredDuringExecution ?? []
        return terms.enumerated().compactMap { index, term in
            let revisions = ["controller-revision-hash", "pod-template-generation"]
            let own =
                term.namespaces.isEmpty && term.namespaceSelector == nil || term.namespaces.contains(subject.namespace)
                || term.namespaceSelector == LabelSelector()
            guard own, term.labelSelector?.matches(labels) ?? false, !term.matchLabelKeys.contains(where: revisions.contains) else {
                return nil
            }
            let path = LintSubject.specPath.child("affinity", "podAntiAffinity", "requiredDuringSchedulingIgnoredDuringExecution").index(
                index)
            return LintFinding(
                Prose(
                    "A surge cannot work: the pod's anti-affinity keeps the new pod off the node of the old one",
                    zh: "surge 無法運作：pod 的 anti-affinity 不讓新 pod 與舊 pod 同在一個節點"),
                at: path,
                related: [
                    (FieldPath("spec", "updateStrategy", "rollingUpdate", "maxSurge"), Prose("two pods on a node", zh: "同一節點上兩個 pod"))
                ],
                help: Prose(
                    "Leave the term out, since a DaemonSet runs one pod on a node anyway, or add `matchLabelKeys: [controller-revision-hash]`",
                    zh: "移除這個 term，DaemonSet 本來就是每個節點一個 pod；或加上 `matchLabelKeys: [controller-revision-hash]`"))
        }
    }
}
