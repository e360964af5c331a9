import Kubernetes

/// The kept revisions of a DaemonSet's template.
///
/// Two templates are the same revision when they are equal; their names are the model's own, since Kubernetes' hash changes with each of its releases.
/// *Source:* pkg/controller/daemon/update.go (constructHistory, snapshot, cleanupHistory).
struct RevisionHistory: Sendable {
    struct Revision: Hashable, Sendable {
        let template: PodTemplateSpec
        let hash: String
        /// Rises with each change; going back to an old template gives its revision the highest number.
        var number: Int64
    }

    /// In the order of their numbers; the last is the newest.
    private(set) var revisions: [Revision] = []

    /// The hash of the newest revision.
    var current: String { revisions.last?.hash ?? "" }
    var count: Int { revisions.count }

    /// Makes a template the newest revision.
    mutating func advance(to template: PodTemplateSpec, hash: String) {
        let number = (revisions.last?.number ?? 0) + 1
        if let last = revisions.last, last.template == template { return }
        if let old = revisions.firstIndex(where: { $0.template == template }) {
            var revision = revisions.remove(at: old)
            revision.number = number
            revisions.append(revision)
        } else {
            revisions.append(Revision(template: template, hash: unused(hash), number: number))
        }
    }

    /// Drops the lowest of the old revisions until `limit` are left, but none that a pod still carries.
    mutating func trim(limit: Int, live: Set<String>) {
        var excess = revisions.count - 1 - limit
        guard excess > 0 else { return }
        let newest = revisions.removeLast()
        revisions.removeAll { revision in
            guard excess > 0, !live.contains(revision.hash) else { return false }
            excess -= 1
            return true
        }
        revisions.append(newest)
    }

    /// Two templates with one hash are told apart by a number, as Kubernetes does with its collision count.
    private func unused(_ hash: String) -> String {
        guard revisions.contains(where: { $0.hash == hash }) else { return hash }
        return (1...).lazy.map { "\(hash)-\($0)" }.first { name in !revisions.contains { $0.hash == name } } ?? hash
    }
}
