import Kubernetes

/// The ControllerRevisions of a DaemonSet.
///
/// Two templates are the same revision when they are equal. Their hashes are the model's own, since Kubernetes' change with each of its releases.
/// *Source:* pkg/controller/daemon/update.go (constructHistory, snapshot, cleanupHistory).
struct RevisionHistory: Sendable {
    struct Revision: Hashable, Sendable {
        let template: PodTemplateSpec
        let hash: String
        /// Rises with each change. A rollback gives the old revision the highest number.
        var number: Int64
    }

    /// In the order of their numbers; the last is the newest.
    private(set) var revisions: [Revision] = []

    /// The hash of the newest revision.
    var current: String { revisions.last?.hash ?? "" }
    var count: Int { revisions.count }

    /// Takes over the revisions of a cluster, in the order of their numbers.
    mutating func restore(_ revisions: [Revision]) { self.revisions = revisions }

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

    /// Deletes the lowest of the old revisions until `limit` are left, but none that a pod is of.
    mutating func cleanup(limit: Int, live: Set<String>) {
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

    /// Two templates with one hash get a number after it, as Kubernetes does with its collision count.
    private func unused(_ hash: String) -> String {
        guard revisions.contains(where: { $0.hash == hash }) else { return hash }
        return (1...).lazy.map { "\(hash)-\($0)" }.first { name in !revisions.contains { $0.hash == name } } ?? hash
    }
}

/// The hashes of templates: equal templates have equal hashes, of whichever DaemonSet they are.
struct RevisionHashes: Sendable {
    /// Hashes few of a template's fields, since comparing two templates with the same images is cheaper than hashing all of one.
    private struct TemplateKey: Hashable, Sendable {
        let template: PodTemplateSpec

        func hash(into hasher: inout Hasher) {
            for container in template.spec.containers { hasher.combine(container.image) }
            for volume in template.spec.volumes { hasher.combine(volume.persistentVolumeClaim?.claimName ?? volume.name) }
            hasher.combine(template.spec.priorityClassName)
            hasher.combine(template.metadata.labels)
            hasher.combine(template.metadata.annotations)
        }
    }

    private var hashes: [TemplateKey: String] = [:]

    mutating func hash(of template: PodTemplateSpec) -> String {
        let key = TemplateKey(template: template)
        if let known = hashes[key] { return known }
        let hash = "template-\(hashes.count + 1)"
        hashes[key] = hash
        return hash
    }
}
