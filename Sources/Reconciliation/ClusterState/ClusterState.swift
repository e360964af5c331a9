import Kubernetes

/// What the API server stores: nodes, pods, namespaces, Services, and the objects by which it admits pods.
///
/// It only stores. The components read it; `ControlPlane` changes it and passes each change on to them.
struct ClusterState: Sendable {
    var nodes = NodeTable()
    /// By id. Deleted pods stay, marked as gone.
    private(set) var pods: [PodRecord] = []
    /// By `namespace/name`: the pods that have a name of their own and are not gone.
    private var podNamed: [String: PodID] = [:]
    /// Pods that a new DaemonSet may take over.
    private(set) var unowned = UnownedPods()
    var namespaces: [String: Namespace] = [:]
    /// By `namespace/name`.
    var services: [String: Service] = [:]
    var policies = AdmissionPolicies()
    private(set) var quotaUsage = QuotaUsage()

    subscript(_ id: PodID) -> PodRecord {
        _read { yield pods[Int(id.rawValue)] }
        _modify { yield &pods[Int(id.rawValue)] }
    }

    var nextPodID: PodID { PodID(rawValue: Int32(pods.count)) }

    func pod(named name: String, in namespace: String) -> PodID? { podNamed["\(namespace)/\(name)"] }

    /// The index of the DaemonSet that owns a pod; nil for other pods.
    func daemonSet(of id: PodID) -> Int? {
        if case .daemonSet(let index) = pods[Int(id.rawValue)].owner { index } else { nil }
    }

    mutating func reserveCapacity(pods count: Int) { pods.reserveCapacity(pods.count + count) }

    /// Stores a new pod, whose id is `nextPodID`. One that names its node is bound separately.
    mutating func add(_ pod: PodRecord) {
        pods.append(pod)
        if case .given(let name) = pod.name { podNamed["\(pod.namespace)/\(name)"] = pod.id }
        unowned.add(pod.id, pod.owner, in: pod.namespace)
        countForQuotas(pod.id, 1)
    }

    /// The controller of a pod has released it.
    mutating func release(_ id: PodID) {
        self[id].owner = .noController
        unowned.add(id, .noController, in: self[id].namespace)
    }

    mutating func bind(_ id: PodID, to slot: Int) {
        nodes.add(id, at: slot)
        self[id].node = slot
        self[id].home = nodes[slot].nodeInfo
    }

    /// A pod ends by itself.
    ///
    /// - Parameter phase: `succeeded` or `failed`.
    mutating func finish(_ id: PodID, _ phase: LifePhase) {
        countForQuotas(id, -1)
        self[id].phase = phase
        self[id].ready = false
    }

    /// Removes a pod, once its deletion is confirmed.
    mutating func remove(_ id: PodID) {
        countForQuotas(id, -1)
        self[id].gone = true
        if case .given(let name) = self[id].name { podNamed["\(self[id].namespace)/\(name)"] = nil }
        if let slot = self[id].node { nodes.remove(id, at: slot) }
    }

    // MARK: Quotas

    /// Counts again after quotas have been added or removed.
    mutating func recountQuotas() {
        quotaUsage = QuotaUsage()
        for index in pods.indices where !pods[index].gone { countForQuotas(pods[index].id, 1) }
    }

    mutating func deleteQuotas(in namespace: String) {
        policies.quotas[namespace] = nil
        quotaUsage.forget(namespace)
    }

    /// Adds a pod to the usage of its namespace's quotas (1) or subtracts it (-1). Finished pods use nothing.
    private mutating func countForQuotas(_ id: PodID, _ sign: Int) {
        guard !self[id].phase.isFinished, let quotas = policies.quotas[self[id].namespace] else { return }
        quotaUsage.count(self[id].podInfo.spec, quotas: quotas, in: self[id].namespace, sign)
    }
}

/// The pods that no DaemonSet of the model owned when they were added or released, so that a new DaemonSet does not look at all pods of the cluster.
struct UnownedPods: Sendable {
    /// Without a controller, by namespace.
    private var orphans: [String: [PodID]] = [:]
    /// Controlled by a DaemonSet that did not exist, by its `namespace/name`.
    private var dependents: [String: [PodID]] = [:]

    /// Those that a DaemonSet may take over, in the order of their creation; some may have another owner by now, or be gone.
    func candidates(for name: String, in namespace: String) -> [PodID] {
        ((orphans[namespace] ?? []) + (dependents["\(namespace)/\(name)"] ?? [])).sorted()
    }

    fileprivate mutating func add(_ id: PodID, _ owner: PodOwner, in namespace: String) {
        switch owner {
        case .noController: orphans[namespace, default: []].append(id)
        case .other("DaemonSet", let name, _): dependents["\(namespace)/\(name)", default: []].append(id)
        case .daemonSet, .other: break
        }
    }
}

/// `status.used` of the ResourceQuotas.
///
/// *Source:* pkg/quota/v1/evaluator/core/pods.go.
struct QuotaUsage: Sendable {
    /// By namespace, then by the name of the quota.
    private var used: [String: [String: [String: Quantity]]] = [:]

    /// By the name of the quota.
    subscript(namespace: String) -> [String: [String: Quantity]] { used[namespace] ?? [:] }

    fileprivate mutating func forget(_ namespace: String) { used[namespace] = nil }

    fileprivate mutating func count(_ spec: PodSpec, quotas: [ResourceQuota], in namespace: String, _ sign: Int) {
        let usage = ResourceQuotas.usage(of: spec)
        for quota in quotas where ResourceQuotas.covers(quota, spec) {
            var sum = used[namespace, default: [:]][quota.metadata.name] ?? [:]
            for (name, amount) in usage {
                sum[name] = sign > 0 ? (sum[name] ?? Quantity()) + amount : (sum[name] ?? Quantity()) - amount
            }
            used[namespace, default: [:]][quota.metadata.name] = sum
        }
    }
}
