import Kubernetes

/// An index of all workloads of the notes by the labels of their pods, to find those that a selector matches without a scan.
package struct WorkloadIndex: Sendable {
    private struct Label: Hashable {
        let key: String
        let value: String
    }

    private var workloads: [LintSubject.Workload] = []
    private var byLabel: [Label: [Int]] = [:]

    /// Indexes the workloads of all examples.
    package init(_ examples: some Sequence<Example>) {
        for example in examples { for workload in Self.workloads(of: example) { add(workload) } }
    }

    static func workloads(of example: Example) -> [LintSubject.Workload] { example.documents.compactMap(workload) }

    /// The workloads that a selector may match: those with the rarest of its labels, or all if it has expressions only.
    func candidates(for selector: LabelSelector?) -> [LintSubject.Workload] {
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

    /// The workload of a document with a pod template, or of a pod; nil for other kinds.
    private static func workload(_ document: ManifestDocument) -> LintSubject.Workload? {
        guard let kind = document.kind else { return nil }
        let path = kind == "Pod" ? FieldPath("metadata", "labels") : FieldPath("spec", "template", "metadata", "labels")
        guard let field = document.location(of: path), field.isExact, let entries = document.yaml.entries(of: field.value) else {
            return nil
        }
        var labels: [String: String] = [:]
        for entry in entries { labels[entry.key] = document.yaml[document.yaml.resolve(entry.value)].value }
        return LintSubject.Workload(kind: kind, namespace: document.namespace ?? "", name: document.name ?? "", labels: labels)
    }
}
