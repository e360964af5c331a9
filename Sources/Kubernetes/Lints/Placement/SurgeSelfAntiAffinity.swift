import Diagnostics

extension LintRule {
    /// A required anti-affinity to the agent's own labels: it has no effect with one pod per node, but `maxSurge` needs two.
    /// With `matchLabelKeys: [controller-revision-hash]` it only separates pods of the same revision, which works.
    static let surgeSelfAntiAffinity = LintRule(
        "surge-self-antiaffinity", .error,
        summary: Message("`maxSurge` with an anti-affinity to its own labels: accepted, but the rollout never finishes"),
        reason: Message("the rollout never finishes"),
        source: "kubernetes pkg/scheduler/framework/plugins/interpodaffinity/filtering.go"
    ) { subject in
        guard subject.surges else { return nil }
        let labels = subject.daemonSet.spec.template.metadata.labels
        let terms = subject.spec.affinity?.podAntiAffinity?.requiredDuringSchedulingIgnoredDuringExecution ?? []
        let path = LintSubject.specPath.child("affinity", "podAntiAffinity", "requiredDuringSchedulingIgnoredDuringExecution")
        let own = terms.enumerated().filter { _, term in
            let revisions = ["controller-revision-hash", "pod-template-generation"]
            let isOwnNamespace =
                term.namespaces.isEmpty && term.namespaceSelector == nil || term.namespaces.contains(subject.namespace)
                || term.namespaceSelector == LabelSelector()
            return isOwnNamespace && term.labelSelector?.matches(labels) ?? false
                && !term.matchLabelKeys.contains(where: revisions.contains)
        }
        return LintDiagnostic(
            own.map { LintOccurrence($0.element.topologyKey, at: path.index($0.offset)) },
            related: [(FieldPath("spec", "updateStrategy", "rollingUpdate", "maxSurge"), Message("two pods on a node"))],
            help: Message(
                "Remove the term (a DaemonSet runs one pod per node anyway), or add `matchLabelKeys: [controller-revision-hash]`")
        ) { _ in Message("maxSurge can't work: the pod's anti-affinity keeps the new pod off the old pod's node") }
    }
}
