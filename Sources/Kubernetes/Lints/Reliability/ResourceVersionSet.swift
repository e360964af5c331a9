import Diagnostics

extension LintRule {
    /// `metadata.resourceVersion` in a manifest, left over from an object that was copied from a cluster. A dry run accepts it.
    static let resourceVersionSet = LintRule(
        "resource-version-set", .error,
        summary: Message("`metadata.resourceVersion` is set: the object cannot be created"),
        reason: Message("nothing is created"),
        source: "kubernetes staging/src/k8s.io/apiserver/pkg/storage/etcd3/store.go (Create)"
    ) { subject in
        // The items of a list are what `kubectl get -o yaml` prints: objects that exist.
        guard !subject.daemonSet.metadata.resourceVersion.isEmpty, subject.text.document.item == nil else { return nil }
        return LintDiagnostic(
            Message("An object with `resourceVersion` cannot be created, and updates only the object that has this version"),
            at: FieldPath("metadata", "resourceVersion"),
            help: Message("Remove what the API server sets: `resourceVersion`, `uid`, `creationTimestamp`, `generation` and `status`"))
    }
}
