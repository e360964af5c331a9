import Kubernetes

/// What is done to the cluster from outside.
extension Simulation {
    /// - Returns: what the API server said when it did not take the change.
    mutating func carryOut(_ change: Scenario.Change) -> RejectedObject? {
        switch change {
        case .apply(.node(let node)): apply(node)
        case .apply(let object): return apply(object)
        case .delete(let target, let propagation): delete(target, propagation)
        case .patchPodStatus(let target, let status): if let id = pod(named: target) { patch(id, status) }
        case .refused(let refusal): return refusal
        case .replace(let object, let hasTemplateLabels, let refusal):
            let namespace = object.metadata.namespace.isEmpty ? "default" : object.metadata.namespace
            guard let index = daemonSet(named: object.metadata.name, in: namespace) else { return refusal }
            return update(index, object, in: namespace, hasTemplateLabels: hasTemplateLabels)
        }
        return nil
    }

    private mutating func apply(_ object: KubernetesObject) -> RejectedObject? {
        if let namespace = object.namespace { makeNamespace(namespace) }
        let namespace = object.namespace ?? ""
        switch object {
        case .node(let node): apply(node)
        case .pod(let pod): return apply(pod, in: namespace)
        case .daemonSet(let daemonSet): return apply(daemonSet, in: namespace)
        case .namespace(let object):
            namespaces[object.metadata.name] = object
            setNamespaceLabels(of: object)
            policiesChanged()
        case .priorityClass(let object):
            policies.priorityClasses[object.metadata.name] = object
            policiesChanged()
        case .runtimeClass(let object):
            policies.runtimeClasses[object.metadata.name] = object
            policiesChanged()
        case .limitRange(let object):
            policies.limitRanges[namespace, default: []].removeAll { $0.metadata.name == object.metadata.name }
            policies.limitRanges[namespace, default: []].append(object)
            policiesChanged()
        case .resourceQuota(let object):
            policies.quotas[namespace, default: []].removeAll { $0.metadata.name == object.metadata.name }
            policies.quotas[namespace, default: []].append(object)
            recountQuotas()
            policiesChanged()
        case .service(let object): services["\(namespace)/\(object.metadata.name)"] = object
        case .podDisruptionBudget(let object):
            forgetBudget(object.metadata.name, in: namespace)
            snapshot.budgets.append(DisruptionBudget(object, namespace: namespace))
        case .persistentVolumeClaim(let object):
            snapshot.claims["\(namespace)/\(object.metadata.name)"] = ClaimState(object)
            clusterEvents.claimAdded = true
        }
        return nil
    }

    /// A namespace that nobody made is made when something is put into it.
    private mutating func makeNamespace(_ name: String) {
        guard namespaces[name] == nil else { return }
        var object = Namespace()
        object.metadata.name = name
        namespaces[name] = object
        setNamespaceLabels(of: object)
    }

    private mutating func setNamespaceLabels(of namespace: Namespace) {
        var labels = namespace.metadata.labels
        labels["kubernetes.io/metadata.name"] = namespace.metadata.name
        snapshot.namespaceLabels[namespace.metadata.name] = labels
    }

    /// What pods are adjusted by has changed: templates are admitted anew, and whoever was refused tries again.
    private mutating func policiesChanged() {
        explained = [:]
        for index in daemonSets.indices {
            daemonSets[index].podInfo = nil
            if daemonSets[index].rejection != nil { queuedSyncs.insert(index) }
        }
    }

    // MARK: Deletion

    private mutating func delete(_ target: Scenario.Target, _ propagation: Scenario.Propagation) {
        switch target.kind {
        case "Node": deleteNode(target.name)
        case "Pod": if let id = pod(named: target) { terminate(id) }
        case "DaemonSet": if let index = daemonSet(named: target.name, in: target.namespace) { deleteDaemonSet(index, propagation) }
        case "Namespace": deleteNamespace(target.name)
        case "PriorityClass": policies.priorityClasses[target.name] = nil
        case "RuntimeClass": policies.runtimeClasses[target.name] = nil
        case "LimitRange": policies.limitRanges[target.namespace]?.removeAll { $0.metadata.name == target.name }
        case "ResourceQuota":
            policies.quotas[target.namespace]?.removeAll { $0.metadata.name == target.name }
            recountQuotas()
        case "PodDisruptionBudget": forgetBudget(target.name, in: target.namespace)
        case "Service": services["\(target.namespace)/\(target.name)"] = nil
        case "PersistentVolumeClaim": snapshot.claims["\(target.namespace)/\(target.name)"] = nil
        default: break
        }
        if target.kind != "Node" && target.kind != "Pod" && target.kind != "DaemonSet" { policiesChanged() }
    }

    private mutating func forgetBudget(_ name: String, in namespace: String) {
        snapshot.budgets.removeAll { $0.namespace == namespace && $0.name == name }
    }

    private mutating func deleteDaemonSet(_ index: Int, _ propagation: Scenario.Propagation) {
        daemonSets[index].deleted = true
        for id in daemonSets[index].pods.flatMap(\.self) + daemonSets[index].elsewhere {
            switch propagation {
            case .deletePods: terminate(id)
            case .orphanPods: release(id, from: index)
            }
        }
    }

    private mutating func deleteNamespace(_ name: String) {
        for index in daemonSets.indices where daemonSets[index].namespace == name && !daemonSets[index].deleted {
            deleteDaemonSet(index, .deletePods)
        }
        for pod in pods where pod.namespace == name && !pod.gone { terminate(pod.id) }
        namespaces[name] = nil
        services = services.filter { !$0.key.hasPrefix("\(name)/") }
        snapshot.budgets.removeAll { $0.namespace == name }
        snapshot.namespaceLabels[name] = nil
        policies.limitRanges[name] = nil
        policies.quotas[name] = nil
        quotaUsage[name] = nil
    }

    // MARK: Names

    func daemonSet(named name: String, in namespace: String) -> Int? {
        daemonSets.lastIndex { !$0.deleted && $0.name == name && $0.namespace == namespace }
    }

    /// A pod by its own name, or the first that a DaemonSet has on a node.
    func pod(named target: Scenario.Target) -> PodID? {
        if let id = podNamed["\(target.namespace)/\(target.name)"] { return id }
        guard let at = target.name.lastIndex(of: "@"), let slot = snapshot.slotOf[String(target.name[target.name.index(after: at)...])],
            let index = daemonSet(named: String(target.name[..<at]), in: target.namespace), slot < daemonSets[index].pods.count
        else { return nil }
        return daemonSets[index].pods[slot].first { !self[$0].terminating }
    }
}
