import Kubernetes

extension Scenario {
    /// The scenario with the objects that name no namespace in one, as `kubectl apply --namespace` creates them.
    package func inNamespace(_ name: String) -> Scenario {
        var changed = self
        for step in changed.steps.indices {
            for index in changed.steps[step].changes.indices {
                guard let change = changed.steps[step].changes[index].inNamespace(name) else { continue }
                changed.steps[step].changes[index] = change
            }
        }
        return changed
    }
}

extension Scenario.Change {
    /// Nil where nothing changes.
    fileprivate func inNamespace(_ name: String) -> Scenario.Change? {
        switch self {
        case .apply(let object): return object.inNamespace(name).map { .apply($0) }
        case .replace(var daemonSet, let hasTemplateLabels, let rejection):
            guard daemonSet.metadata.namespace.isEmpty else { return nil }
            daemonSet.metadata.namespace = name
            return .replace(with: daemonSet, hasTemplateLabels: hasTemplateLabels, orElse: rejection)
        case .delete, .patchPodStatus, .rejected: return nil
        }
    }
}

extension KubernetesObject {
    /// Nil for a kind without namespaces, and for an object that names one.
    fileprivate func inNamespace(_ name: String) -> KubernetesObject? {
        guard namespace != nil, metadata.namespace.isEmpty else { return nil }
        var changed = self
        changed.metadata.namespace = name
        return changed
    }
}
