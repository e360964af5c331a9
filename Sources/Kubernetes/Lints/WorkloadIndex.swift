/// An index of workloads by the labels of their pods, to find those that a selector matches without a scan.
package struct WorkloadIndex: Sendable {
    private struct Label: Hashable {
        let key: String
        let value: String
    }

    private var workloads: [LintSubject.Workload] = []
    private var byLabel: [Label: [Int]] = [:]

    /// Indexes the workloads among the documents.
    ///
    /// - Parameter namespace: of all of them, instead of their own; nil keeps those.
    package init(documents: some Sequence<ManifestDocument>, namespace: String? = nil) {
        for document in documents { if let workload = LintSubject.Workload(document, namespace: namespace) { add(workload) } }
    }

    /// The workloads that a selector may match: those with the rarest of its labels, or all if it has expressions only.
    package func candidates(for selector: LabelSelector?) -> [LintSubject.Workload] {
        guard let selector else { return [] }
        let rarest = selector.matchLabels.map { byLabel[Label(key: $0.key, value: $0.value)] ?? [] }.min {
            ($0.count, $0.first ?? 0) < ($1.count, $1.first ?? 0)
        }
        guard let rarest else { return workloads }
        return rarest.map { workloads[$0] }
    }

    private mutating func add(_ workload: LintSubject.Workload) {
        for (key, value) in workload.labels { byLabel[Label(key: key, value: value), default: []].append(workloads.count) }
        workloads.append(workload)
    }
}

extension LintSubject.Workload {
    /// The workload of a document with a pod template, or of a pod; nil for other kinds, and for objects that another object controls, such as
    /// the pods of a DaemonSet.
    ///
    /// - Parameter namespace: in place of its own; nil keeps that.
    package init?(_ document: ManifestDocument, namespace: String? = nil) {
        guard let kind = document.kind, document.location(of: FieldPath("metadata", "ownerReferences"))?.isExact != true else { return nil }
        let path = kind == "Pod" ? FieldPath("metadata", "labels") : FieldPath("spec", "template", "metadata", "labels")
        guard let field = document.location(of: path), field.isExact, let entries = document.yaml.entries(of: field.value) else {
            return nil
        }
        var labels: [String: String] = [:]
        for entry in entries { labels[entry.key] = document.yaml[document.yaml.resolve(entry.value)].value }
        self.init(kind: kind, namespace: namespace ?? document.namespace ?? "", name: document.name ?? "", labels: labels)
    }
}
