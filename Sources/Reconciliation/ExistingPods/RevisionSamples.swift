import Kubernetes

/// Some of the pods of each revision that an input has: pods of one revision have one template.
struct RevisionSamples: Sendable {
    private struct Key: Hashable, Sendable {
        let namespace: String
        let revision: String
    }

    /// Admission can treat two pods of a revision differently; more than a few add nothing.
    private static let limit = 3

    private var pods: [Key: [Pod]] = [:]

    /// Keeps a pod that a DaemonSet can have created.
    mutating func add(_ pod: Pod, in namespace: String) {
        guard let revision = pod.metadata.labels[RevisionLabel.hash] else { return }
        let key = Key(namespace: namespace, revision: revision)
        if pods[key]?.count ?? 0 < Self.limit { pods[key, default: []].append(pod) }
    }

    subscript(revision: String, namespace: String) -> [Pod] { pods[Key(namespace: namespace, revision: revision)] ?? [] }
}
