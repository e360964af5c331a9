import Kubernetes

/// DaemonSets that a scenario applies.
extension ControlPlane {
    mutating func apply(_ object: DaemonSet, in namespace: String) -> RejectedObject? {
        if let index = daemonSetController.daemonSet(named: object.metadata.name, in: namespace) {
            return update(index, object, in: namespace)
        }
        if !object.metadata.isStored, let rejection = quotaRejection(of: object, in: namespace) { return rejection }
        var object = withDefaults(object).daemonSet
        object.metadata.namespace = namespace
        // An object of an existing cluster has its own generation; a new one has the first.
        let isFromCluster = !object.metadata.uid.isEmpty
        var record = DaemonSetRecord(
            object, generation: isFromCluster ? max(1, object.metadata.generation) : 1,
            templateGeneration: Self.templateGeneration(of: object))
        record.storedStatus = Self.storedStatus(of: object)
        enableTopologyLabels(if: record.selector.asksForTopologyLabels)
        let index = daemonSetController.daemonSets.count
        daemonSetController.daemonSets.append(record)
        daemonSetController.daemonSets[index].grow(to: cluster.nodes.count)
        takeExistingPods(index)
        recognizeRevision(of: index)
        restoreAvailability(of: index)
        daemonSetController.updateHistory(of: index, cluster)
        daemonSetController.queue.add(index)
        return nil
    }

    /// The API server's answer where a quota of the namespace allows no further DaemonSet.
    private func quotaRejection(of object: DaemonSet, in namespace: String) -> RejectedObject? {
        guard let quotas = cluster.policies.quotas[namespace], !quotas.isEmpty else { return nil }
        let existing = daemonSetController.daemonSets.count { !$0.deleted && $0.namespace == namespace }
        guard let cause = AdmissionPlugin.exceededCount(ofDaemonSets: existing, quotas) else { return nil }
        let rejection = AdmissionRejection("daemonsets.apps", object.metadata.name, cause)
        return RejectedObject(
            object: KubernetesObject.daemonSet(object).reference, code: rejection.code, message: rejection.message(in: version))
    }

    /// Updates an existing DaemonSet.
    ///
    /// - Returns: the API server's answer where it rejects the update.
    mutating func update(_ index: Int, _ object: DaemonSet, in namespace: String, hasTemplateLabels: Bool = true) -> RejectedObject? {
        let old = daemonSetController.daemonSets[index]
        let verdict = reviewUpdate(old.object, object, hasTemplateLabels: hasTemplateLabels, version: version)
        if let message = verdict.message {
            let reference = KubernetesObject.daemonSet(object).reference
            return RejectedObject(object: reference, code: 422, message: message, errors: verdict.errors)
        }
        var object = withDefaults(object).daemonSet
        object.metadata.namespace = namespace
        object.spec.template.keepRestart(of: old.object)
        let generation = old.generation + (old.object.spec == object.spec ? 0 : 1)
        let templateGeneration = old.templateGeneration + (old.object.spec.template == object.spec.template ? 0 : 1)
        daemonSetController.daemonSets[index].replace(with: object, generation: generation, templateGeneration: templateGeneration)
        explained[index] = nil
        daemonSetController.updateHistory(of: index, cluster)
        recordUpdate(of: index, from: old.object)
        daemonSetController.queue.add(index)
        return nil
    }

    private static func templateGeneration(of object: DaemonSet) -> Int64 {
        object.metadata.annotations["deprecated.daemonset.template.generation"].flatMap { Int64($0) } ?? 1
    }

    /// Pods that existed before their DaemonSet: those that name it as their owner, and those without a controller.
    private mutating func takeExistingPods(_ index: Int) {
        let selector = daemonSetController.daemonSets[index].selector
        let metadata = daemonSetController.daemonSets[index].object.metadata
        var last: PodID?
        for id in cluster.unowned.candidates(for: metadata.name, in: metadata.namespace) where !cluster[id].gone && id != last {
            last = id
            switch cluster[id].owner {
            case .noController where selector.matches(cluster[id].podInfo.labels):
                daemonSetController.daemonSets[index].orphans.append(id)
            case .other("DaemonSet", metadata.name, let uid) where Self.isSame(uid, metadata.uid):
                cluster[id].owner = .daemonSet(index)
                count(id, of: index)
            default: break
            }
        }
    }
}

extension PodTemplateSpec {
    /// Of a live DaemonSet, `kubectl apply` keeps an annotation that it has not set itself.
    fileprivate mutating func keepRestart(of live: DaemonSet) {
        guard !live.metadata.uid.isEmpty, metadata.annotations[Self.restartedAt] == nil else { return }
        metadata.annotations[Self.restartedAt] = live.spec.template.metadata.annotations[Self.restartedAt]
    }
}
