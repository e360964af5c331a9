import Kubernetes

/// The API server's part when a pod is made.
extension Simulation {
    /// The shape of a DaemonSet's new pods, or why there are none.
    mutating func admit(_ index: Int) -> Result<PodInfo, AdmissionRejection> {
        // What was admitted once is admitted again; only a quota can be used up.
        if let known = daemonSets[index].podInfo, !policies.hasQuota(in: known.namespace) { return .success(known) }
        var record = daemonSets[index]
        let answer = admit(&record)
        daemonSets[index].podInfo = record.podInfo
        return answer
    }

    /// The same for a DaemonSet that need not be one of the cluster.
    func admit(_ record: inout DaemonSetRecord) -> Result<PodInfo, AdmissionRejection> {
        let template = record.object.spec.template
        let admission = admission(in: record.namespace, before: "\(record.name)-", after: "\(record.name)-<rand>", keepsPriority: false)
        do throws(AdmissionRejection) {
            let podInfo: PodInfo
            if let known = record.podInfo {
                podInfo = known
            } else {
                var labels = template.metadata.labels
                labels[RevisionLabel.hash] = record.history.current
                labels[RevisionLabel.templateGeneration] = String(record.templateGeneration)
                podInfo = PodInfo(namespace: record.namespace, labels: labels, spec: try admission.admit(podSpec(of: record)))
            }
            try admission.validate(podInfo.spec)
            record.podInfo = podInfo
            return .success(podInfo)
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

    func admission(in namespace: String, before: String, after: String, keepsPriority: Bool) -> AdmissionChain {
        AdmissionChain(
            attributes: AdmissionAttributes(
                policies: policies, namespace: namespace, namespaceLabels: namespaces[namespace]?.metadata.labels ?? [:],
                keepsPriority: keepsPriority, quotaUsage: quotaUsage[namespace] ?? [:]),
            nameBefore: before, nameAfter: after, version: version)
    }

    // MARK: Quotas

    /// Counts a pod in (1) or out (-1) of what the pods of its namespace use. Only where there is a quota; pods that are finished use nothing.
    mutating func countForQuotas(_ id: PodID, _ sign: Int) {
        let namespace = self[id].namespace
        guard !self[id].phase.isFinished, let quotas = policies.quotas[namespace] else { return }
        let spec = self[id].podInfo.spec
        let usage = ResourceQuotas.usage(of: spec)
        for quota in quotas where ResourceQuotas.covers(quota, spec) {
            var used = quotaUsage[namespace, default: [:]][quota.metadata.name] ?? [:]
            for (name, amount) in usage {
                used[name] = sign > 0 ? (used[name] ?? Quantity()) + amount : (used[name] ?? Quantity()) - amount
            }
            quotaUsage[namespace, default: [:]][quota.metadata.name] = used
        }
    }

    /// Counts anew, once quotas have come or gone.
    mutating func recountQuotas() {
        quotaUsage = [:]
        for place in pods.indices where !pods[place].gone { countForQuotas(pods[place].id, 1) }
    }
}
