import Kubernetes

/// What a scenario does to the cluster.
extension ControlPlane {
    /// - Returns: the API server's answer where it rejects the change.
    mutating func apply(_ change: Scenario.Change) -> RejectedObject? {
        switch change {
        case .apply(.node(let node)): apply(node)
        case .apply(let object): return apply(object)
        case .delete(let target, let propagation): delete(target, propagation)
        case .patchPodStatus(let target, let status): if let id = pod(named: target) { patch(id, status) }
        case .rejected(let rejection): return rejection
        case .replace(let object, let hasTemplateLabels, let rejection):
            let namespace = object.metadata.namespace.isEmpty ? "default" : object.metadata.namespace
            guard let index = daemonSetController.daemonSet(named: object.metadata.name, in: namespace) else { return rejection }
            return update(index, object, in: namespace, hasTemplateLabels: hasTemplateLabels)
        }
        return nil
    }

    private mutating func apply(_ object: KubernetesObject) -> RejectedObject? {
        if let namespace = object.namespace { createNamespaceIfMissing(namespace) }
        let namespace = object.namespace ?? ""
        switch object {
        case .node(let node): apply(node)
        case .pod(let pod): return apply(pod, in: namespace)
        case .daemonSet(let daemonSet): return apply(daemonSet, in: namespace)
        case .namespace(let object):
            cluster.namespaces[object.metadata.name] = object
            setNamespaceLabels(of: object)
            policiesChanged()
        case .priorityClass(let object):
            cluster.policies.priorityClasses[object.metadata.name] = object
            policiesChanged()
        case .runtimeClass(let object):
            cluster.policies.runtimeClasses[object.metadata.name] = object
            policiesChanged()
        case .limitRange(let object):
            cluster.policies.limitRanges[namespace, default: []].removeAll { $0.metadata.name == object.metadata.name }
            cluster.policies.limitRanges[namespace, default: []].append(object)
            policiesChanged()
        case .resourceQuota(let object):
            cluster.policies.quotas[namespace, default: []].removeAll { $0.metadata.name == object.metadata.name }
            cluster.policies.quotas[namespace, default: []].append(object)
            cluster.recountQuotas()
            policiesChanged()
        case .service(let object): cluster.services["\(namespace)/\(object.metadata.name)"] = object
        case .podDisruptionBudget(let object):
            deleteBudget(object.metadata.name, in: namespace)
            scheduler.snapshot.budgets.append(DisruptionBudget(object, namespace: namespace))
        case .persistentVolumeClaim(let object):
            scheduler.snapshot.volumes.apply(object, in: namespace)
            volumesChanged()
        case .supply(let object):
            scheduler.apply(object, in: namespace)
            volumesChanged()
        }
        return nil
    }

    /// A namespace that a scenario does not create is created with the first object in it.
    private mutating func createNamespaceIfMissing(_ name: String) {
        guard cluster.namespaces[name] == nil else { return }
        var object = Namespace()
        object.metadata.name = name
        cluster.namespaces[name] = object
        setNamespaceLabels(of: object)
    }

    private mutating func setNamespaceLabels(of namespace: Namespace) {
        var labels = namespace.metadata.labels
        labels["kubernetes.io/metadata.name"] = namespace.metadata.name
        scheduler.snapshot.namespaceLabels[namespace.metadata.name] = labels
    }

    /// Claims, volumes or devices have changed: pods that wait for them are scheduled again.
    private mutating func volumesChanged() {
        scheduler.queue.events.volumesChanged = true
        let waiting = awaiting.filter { cluster[$0].isUnscheduled }
        awaiting = []
        for id in waiting { scheduler.queue.add(id) }
    }

    /// What decides on the admission of pods has changed: templates are admitted again, and DaemonSets whose pod was rejected are synced.
    private mutating func policiesChanged() {
        explained = [:]
        for index in daemonSetController.daemonSets.indices {
            daemonSetController.daemonSets[index].podInfo = nil
            if daemonSetController.daemonSets[index].rejection != nil { daemonSetController.queue.add(index) }
        }
    }

    // MARK: Deletion

    private mutating func delete(_ target: Scenario.Target, _ propagation: Scenario.Propagation) {
        switch target.kind {
        case "Node": deleteNode(target.name)
        case "Pod": if let id = pod(named: target) { delete(id) }
        case "DaemonSet":
            if let index = daemonSetController.daemonSet(named: target.name, in: target.namespace) { deleteDaemonSet(index, propagation) }
        case "Namespace": deleteNamespace(target.name)
        case "PriorityClass": cluster.policies.priorityClasses[target.name] = nil
        case "RuntimeClass": cluster.policies.runtimeClasses[target.name] = nil
        case "LimitRange": cluster.policies.limitRanges[target.namespace]?.removeAll { $0.metadata.name == target.name }
        case "ResourceQuota":
            cluster.policies.quotas[target.namespace]?.removeAll { $0.metadata.name == target.name }
            cluster.recountQuotas()
        case "PodDisruptionBudget": deleteBudget(target.name, in: target.namespace)
        case "Service": cluster.services["\(target.namespace)/\(target.name)"] = nil
        case "PersistentVolumeClaim", "PersistentVolume", "StorageClass", "ResourceClaim", "ResourceClaimTemplate", "ResourceSlice",
            "DeviceClass":
            scheduler.deleteSupply(target.kind, target.name, in: target.namespace)
            volumesChanged()
        default: break
        }
        if target.kind != "Node" && target.kind != "Pod" && target.kind != "DaemonSet" { policiesChanged() }
    }

    private mutating func deleteBudget(_ name: String, in namespace: String) {
        scheduler.snapshot.budgets.removeAll { $0.namespace == namespace && $0.name == name }
    }

    private mutating func deleteDaemonSet(_ index: Int, _ propagation: Scenario.Propagation) {
        daemonSetController.daemonSets[index].deleted = true
        for id in daemonSetController.daemonSets[index].allPods {
            switch propagation {
            case .deletePods: delete(id)
            case .orphanPods: release(id, from: index)
            }
        }
    }

    private mutating func deleteNamespace(_ name: String) {
        for index in daemonSetController.daemonSets.indices
        where daemonSetController.daemonSets[index].namespace == name && !daemonSetController.daemonSets[index].deleted {
            deleteDaemonSet(index, .deletePods)
        }
        for pod in cluster.pods where pod.namespace == name && !pod.gone { delete(pod.id) }
        cluster.namespaces[name] = nil
        cluster.services = cluster.services.filter { !$0.key.hasPrefix("\(name)/") }
        cluster.policies.limitRanges[name] = nil
        cluster.deleteQuotas(in: name)
        scheduler.snapshot.budgets.removeAll { $0.namespace == name }
        scheduler.snapshot.volumes.deleteClaims(in: name)
        scheduler.snapshot.namespaceLabels[name] = nil
    }

    /// A pod by its own name, or the first that a DaemonSet has on a node.
    private func pod(named target: Scenario.Target) -> PodID? {
        if let id = cluster.pod(named: target.name, in: target.namespace) { return id }
        guard let at = target.name.lastIndex(of: "@"),
            let slot = scheduler.snapshot.slotOf[String(target.name[target.name.index(after: at)...])],
            let index = daemonSetController.daemonSet(named: String(target.name[..<at]), in: target.namespace),
            slot < daemonSetController.daemonSets[index].pods.count
        else { return nil }
        return daemonSetController.daemonSets[index].pods[slot].first { !cluster[$0].terminating }
    }
}
