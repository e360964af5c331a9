import Kubernetes

/// Finds out which of the pods that exist before their DaemonSet is applied are of its template.
///
/// Their labels name a hash that only the release of Kubernetes that made it can compute. So the template is looked up among the
/// ControllerRevisions of the input, and the pods are compared with it where there are none.
/// *Source:* pkg/controller/daemon/update.go (constructHistory), pkg/controller/daemon/util/daemonset_util.go (IsPodUpdated).
extension ControlPlane {
    /// Gives a new DaemonSet the revisions of the input.
    mutating func recognizeRevision(of index: Int) {
        let object = daemonSetController.daemonSets[index].object
        let groups = podsByRevision(of: index)
        let revisions = revisions(of: object)
        guard !groups.isEmpty || !revisions.isEmpty else { return }
        let isLive = object.metadata.annotations["deprecated.daemonset.template.generation"] != nil
        let comparison = comparison(with: object)
        var generation = daemonSetController.daemonSets[index].templateGeneration
        let current = currentRevision(object, among: revisions, groups, generation: isLive ? generation : nil, comparison)
        if !isLive, existsInCluster(object, groups) { generation = Self.generation(of: current, groups) }
        daemonSetController.daemonSets[index].restore(
            revisions.filter { $0.hash != current }, current: current, templateGeneration: generation)
        daemonSetController.daemonSets[index].outdated = groups.compactMap { group in
            guard group.hash != current, group.generation != generation else { return nil }
            let samples = revisionSamples[group.hash, object.metadata.namespace]
            return OutdatedPods(
                basis: isLive || !revisions.isEmpty ? .revision : .comparison, count: group.pods.count, nodes: nodeNames(group.pods),
                difference: samples.lazy.compactMap { comparison.difference(from: $0) }.first)
        }
    }

    /// Whether pods name a DaemonSet as their owner by its uid: the cluster has it, and the input may have only its manifest.
    private func existsInCluster(_ object: DaemonSet, _ groups: [PodGroup]) -> Bool {
        guard object.metadata.uid.isEmpty else { return true }
        let references = groups.lazy.flatMap { self.revisionSamples[$0.hash, object.metadata.namespace] }.flatMap(
            \.metadata.ownerReferences)
        return references.contains { $0.kind == "DaemonSet" && $0.name == object.metadata.name && !["", "auto"].contains($0.uid) }
    }

    /// Records that an update changes the template of a DaemonSet that exists in the input.
    mutating func recordUpdate(of index: Int, from old: DaemonSet) {
        let object = daemonSetController.daemonSets[index].object
        guard !old.metadata.uid.isEmpty, old.spec.template != object.spec.template else { return }
        let current = daemonSetController.daemonSets[index].history.current
        let pods = daemonSetController.daemonSets[index].allPods.filter {
            cluster[$0].podInfo.revision != current && !cluster[$0].terminating
        }
        guard !pods.isEmpty else { return }
        var before = Pod()
        before.metadata = old.spec.template.metadata
        before.spec = old.spec.template.spec
        before.spec.applyPodDefaults()
        let difference =
            comparison(with: object).difference(from: before)
            ?? TemplateDifference(field: FieldPath("spec", "template"), template: nil, pods: nil)
        daemonSetController.daemonSets[index].outdated = [
            OutdatedPods(basis: .update, count: pods.count, nodes: nodeNames(pods), difference: difference)
        ]
    }

    private func comparison(with object: DaemonSet) -> TemplateComparison {
        let admission = unmodelledAdmission(of: object)
        return TemplateComparison(object.spec.template, policies: cluster.policies, isMutated: admission.changesPods)
    }

    /// The webhooks and policies of the input that see a DaemonSet or its pods.
    func unmodelledAdmission(of object: DaemonSet) -> UnmodelledAdmission {
        let namespace = object.metadata.namespace
        let labels = contents.kinds.contains("Namespace") ? scheduler.snapshot.namespaceLabels[namespace] : nil
        return UnmodelledAdmission(
            contents: contents, namespace: namespace, labels: object.spec.template.metadata.labels, namespaceLabels: labels)
    }

    private func nodeNames(_ pods: [PodID]) -> [String] {
        Set(pods.compactMap { cluster[$0].targetNode }).map { cluster.nodes[$0].name }.sorted()
    }

    // MARK: Revisions

    private struct PodGroup {
        let hash: String
        /// The highest of its pods.
        var generation: Int64?
        var pods: [PodID]
    }

    /// The pods that have the labels of a revision, the newest revision first.
    private func podsByRevision(of index: Int) -> [PodGroup] {
        var groups: [String: PodGroup] = [:]
        for id in daemonSetController.daemonSets[index].allPods + daemonSetController.daemonSets[index].orphans
        where !cluster[id].terminating {
            guard let hash = cluster[id].podInfo.revision else { continue }
            var group = groups.removeValue(forKey: hash) ?? PodGroup(hash: hash, pods: [])
            group.pods.append(id)
            if let generation = cluster[id].podInfo.templateGeneration {
                group.generation = max(generation, group.generation ?? generation)
            }
            groups[hash] = group
        }
        return groups.values.sorted { ($1.generation ?? 0, $0.hash) < ($0.generation ?? 0, $1.hash) }
    }

    /// The ControllerRevisions of a DaemonSet, the oldest first.
    private func revisions(of object: DaemonSet) -> [RevisionHistory.Revision] {
        let own = contents.revisions.filter { revision in
            guard let owner = revision.owner else { return false }
            return owner.name == object.metadata.name && Self.isSame(owner.uid, object.metadata.uid)
                && (revision.metadata.namespace.isEmpty ? "default" : revision.metadata.namespace) == object.metadata.namespace
        }
        return own.sorted { $0.revision < $1.revision }.map { revision in
            var changed = object
            changed.spec.template = revision.data.spec.template
            let hash = revision.metadata.labels[RevisionLabel.hash] ?? revision.metadata.name
            return RevisionHistory.Revision(template: withDefaults(changed).daemonSet.spec.template, hash: hash, number: revision.revision)
        }
    }

    /// The hash of the template; nil where the template is new.
    private func currentRevision(
        _ object: DaemonSet, among revisions: [RevisionHistory.Revision], _ groups: [PodGroup], generation: Int64?,
        _ comparison: TemplateComparison
    ) -> String? {
        let template = object.spec.template
        if let same = revisions.last(where: { $0.template.isSame(as: template) }) { return same.hash }
        if let generation { return groups.first { $0.generation == generation }?.hash }
        guard revisions.isEmpty else { return nil }
        return groups.first { group in
            revisionSamples[group.hash, object.metadata.namespace].contains { comparison.difference(from: $0) == nil }
        }?.hash
    }

    /// The generation of a template whose DaemonSet is not in the input: that of its pods, or a later one than all pods have.
    private static func generation(of current: String?, _ groups: [PodGroup]) -> Int64 {
        if let same = groups.first(where: { $0.hash == current })?.generation { return same }
        let last = groups.compactMap(\.generation).max() ?? 0
        return last == .max ? last : last + 1
    }
}

extension PodTemplateSpec {
    /// Whether two templates are the same apart from a requested restart.
    fileprivate func isSame(as other: PodTemplateSpec) -> Bool {
        var annotations = metadata.annotations
        if other.metadata.annotations[Self.restartedAt] == nil { annotations[Self.restartedAt] = nil }
        return spec == other.spec && metadata.labels == other.metadata.labels && annotations == other.metadata.annotations
    }

    /// The annotation of `kubectl rollout restart`. A later `kubectl apply` of a manifest without it leaves it as it is.
    static let restartedAt = "kubectl.kubernetes.io/restartedAt"
}
