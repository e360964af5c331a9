import Kubernetes

/// The API server's part when a pod is made.
extension Simulation {
    /// The shape of a DaemonSet's new pods, or why there are none.
    mutating func admit(_ index: Int) -> Result<PodShape, AdmissionRefusal> {
        // What was admitted once is admitted again; only a quota can be used up.
        if let known = daemonSets[index].shape, policies.quotas[known.namespace]?.isEmpty != false { return .success(known) }
        let record = daemonSets[index]
        let template = record.object.spec.template
        let admission = admission(in: record.namespace, before: "\(record.name)-", after: "\(record.name)-<rand>", keepsPriority: false)
        do throws(AdmissionRefusal) {
            let shape: PodShape
            if let known = record.shape {
                shape = known
            } else {
                var labels = template.metadata.labels
                labels["controller-revision-hash"] = record.history.current
                labels["pod-template-generation"] = String(record.templateGeneration)
                shape = PodShape(namespace: record.namespace, labels: labels, spec: try admission.change(podSpec(of: record)))
            }
            try admission.validate(
                shape.spec, used: usage(in: record.namespace))
            daemonSets[index].shape = shape
            return .success(shape)
        } catch {
            return .failure(error)
        }
    }

    /// The template with the controller's tolerations, and without the required node affinity, in whose place the pinned node stands.
    private func podSpec(of record: DaemonSetRecord) -> PodSpec {
        var spec = record.object.spec.template.spec
        spec.tolerations = record.requirement.tolerations
        spec.affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution = nil
        return spec
    }

    func admission(in namespace: String, before: String, after: String, keepsPriority: Bool) -> PodAdmission {
        PodAdmission(
            policies: policies, namespace: namespace, namespaceLabels: namespaces[namespace]?.metadata.labels ?? [:], nameBefore: before,
            nameAfter: after, keepsPriority: keepsPriority)
    }

    /// What the pods of a namespace use of its quotas. Only counted where there is one.
    func usage(in namespace: String) -> [String: Quantity] {
        guard policies.quotas[namespace]?.isEmpty == false else { return [:] }
        var used: [String: Quantity] = [:]
        for pod in pods where !pod.gone && pod.namespace == namespace && !pod.phase.isFinished {
            for (name, amount) in ResourceQuotas.usage(of: pod.shape.spec) { used[name] = used[name].map { $0 + amount } ?? amount }
        }
        return used
    }
}
