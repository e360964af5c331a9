import Diagnostics

extension LintRule {
    /// A required anti-affinity to the agent's own labels: it has no effect with one pod per node, but `maxSurge` needs two.
    /// With `matchLabelKeys: [controller-revision-hash]` it only separates pods of the same revision, which works.
    static let surgeSelfAntiAffinity = LintRule(
        "surge-self-antiaffinity", .error,
        summary: Message("`maxSurge` with an anti-affinity to its own labels: accepted, but the rollout never finishes"),
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
            return LintDiagnostic(
                Message("maxSurge can't work: the pod's anti-affinity keeps the new pod off the old pod's node"),
                at: path,
                related: [
                    (FieldPath("spec", "updateStrategy", "rollingUpdate", "maxSurge"), Message("two pods on a node"))
                ],
                help: Message(
                    "Remove the term (a DaemonSet runs one pod per node anyway), or add `matchLabelKeys: [controller-revision-hash]`"
                ))
        }
    }
}
