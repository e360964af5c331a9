import Diagnostics
import Kubernetes

extension AdmissionPlugin {
    /// Rejects pods that exceed a quota of their namespace; only what counts pods is modelled.
    ///
    /// *Source:* k8s.io/apiserver pkg/admission/plugin/resourcequota/controller.go (CheckRequest), kubernetes
    /// pkg/quota/v1/evaluator/core/pods.go.
    static let resourceQuota = AdmissionPlugin(name: "ResourceQuota", validate: exceededQuota)

    /// First whether all quotas find the values that they limit, then whether enough of each is left.
    @Sendable
    private static func exceededQuota(_ spec: PodSpec, _ attributes: AdmissionAttributes) -> (any AdmissionCause)? {
        guard let quotas = attributes.policies.quotas[attributes.namespace], !quotas.isEmpty else { return nil }
        let matching = quotas.filter { ResourceQuotas.covers($0, spec) }.sorted { $0.metadata.name < $1.metadata.name }
        for quota in matching {
            let missing = missingValues(quota.spec.hard.keys.sorted(), spec)
            if !missing.isEmpty { return ResourceQuotaCause.unspecified(quota: quota.metadata.name, missing) }
        }
        let wanted = ResourceQuotas.usage(of: spec)
        return matching.lazy.compactMap { excess(over: $0, wanted, attributes.quotaUsage[$0.metadata.name] ?? [:]) }.first
    }

    /// The quota on the number of DaemonSets that one more would exceed.
    ///
    /// *Source:* k8s.io/apiserver pkg/quota/v1/generic/evaluator.go (objectCountEvaluator): a quota with scopes counts no such objects.
    static func exceededCount(ofDaemonSets existing: Int, _ quotas: [ResourceQuota]) -> (any AdmissionCause)? {
        let name = "count/daemonsets.apps"
        let counting = quotas.filter { $0.spec.scopes.isEmpty && ($0.spec.scopeSelector?.matchExpressions ?? []).isEmpty }
        return counting.sorted { $0.metadata.name < $1.metadata.name }.lazy.compactMap { quota in
            excess(over: quota, [name: Quantity(value: 1)], [name: Quantity(value: Int64(existing))])
        }.first
    }

    private static func excess(
        over quota: ResourceQuota, _ wanted: [String: Quantity], _ used: [String: Quantity]
    ) -> ResourceQuotaCause? {
        let exceeded = quota.spec.hard.sorted { $0.key < $1.key }.compactMap { name, most -> ResourceQuotaCause.Excess? in
            guard let requested = wanted[name] else { return nil }
            let inUse = used[name] ?? Quantity()
            guard inUse + requested > most else { return nil }
            return ResourceQuotaCause.Excess(name: name, requested: requested, used: inUse, limited: most)
        }
        return exceeded.isEmpty ? nil : .exceeded(quota: quota.metadata.name, exceeded)
    }

    /// Compute resources that a quota limits must be specified for every container.
    private static func missingValues(_ names: [String], _ spec: PodSpec) -> [ResourceQuotaCause.Missing] {
        names.compactMap { name in
            let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
            let isPrefixed = parts.count == 2 && (parts[0] == "limits" || parts[0] == "requests")
            let resource = isPrefixed ? parts[1] : name
            guard resource == ResourceName.cpu || resource == ResourceName.memory else { return nil }
            let lacking = (spec.initContainers + spec.containers).filter {
                (parts[0] == "limits" ? $0.resources.limits : $0.resources.requests)[resource] == nil
            }
            return lacking.isEmpty ? nil : ResourceQuotaCause.Missing(name: name, containers: Set(lacking.map(\.name)).sorted())
        }
    }
}

/// Why the ResourceQuota plugin rejects a pod.
enum ResourceQuotaCause: AdmissionCause {
    /// A limited value that containers do not specify.
    struct Missing: Hashable, Sendable {
        let name: String
        /// Sorted.
        let containers: [String]
    }

    /// A limited value of which not enough is left.
    struct Excess: Hashable, Sendable {
        let name: String
        let requested: Quantity
        let used: Quantity
        let limited: Quantity
    }

    case unspecified(quota: String, [Missing])
    case exceeded(quota: String, [Excess])

    var brief: Message {
        switch self {
        case .unspecified(let quota, _), .exceeded(let quota, _): Message("quota \(quota)")
        }
    }

    /// `limits.cpu for: main; requests.memory for: main` in the first case.
    func detail(in version: KubernetesVersion) -> String {
        switch self {
        case .unspecified(let quota, let missing):
            let list = missing.map { "\($0.name) for: \($0.containers.joined(separator: ","))" }.joined(separator: "; ")
            return "failed quota: \(quota): must specify \(list)"
        case .exceeded(let quota, let excess):
            let list = { (value: KeyPath<Excess, Quantity>) in
                excess.map { "\($0.name)=\($0[keyPath: value])" }.joined(separator: ",")
            }
            return "exceeded quota: \(quota), requested: \(list(\.requested)), used: \(list(\.used)), limited: \(list(\.limited))"
        }
    }
}

/// What quotas count.
enum ResourceQuotas {
    /// The usage of a pod, by the names of quotas' resources.
    static func usage(of spec: PodSpec) -> [String: Quantity] {
        let one = Quantity(value: 1)
        var usage = ["pods": one, "count/pods": one]
        for (name, amount) in PodRequests.total(of: spec) {
            usage["requests.\(name)"] = amount
            if isPlain(name) || ResourceName.isHugePages(name) { usage[name] = amount }
        }
        for (name, amount) in PodRequests.limits(of: spec) where isPlain(name) { usage["limits.\(name)"] = amount }
        return usage
    }

    private static func isPlain(_ name: String) -> Bool {
        name == ResourceName.cpu || name == ResourceName.memory || name == ResourceName.ephemeralStorage
    }

    /// Whether a quota counts pods of a specification: all of its scopes must hold.
    ///
    /// *Source:* pkg/quota/v1/evaluator/core/pods.go (podMatchesScopeFunc), apiserver pkg/quota/v1/generic/evaluator.go (Matches).
    static func covers(_ quota: ResourceQuota, _ spec: PodSpec) -> Bool {
        let plain = quota.spec.scopes.map { scope in
            var requirement = ScopedResourceSelectorRequirement()
            requirement.scopeName = scope
            requirement.operator = "Exists"
            return requirement
        }
        return (plain + (quota.spec.scopeSelector?.matchExpressions ?? [])).allSatisfy { holds($0, spec) }
    }

    private static func holds(_ requirement: ScopedResourceSelectorRequirement, _ spec: PodSpec) -> Bool {
        switch requirement.scopeName {
        case "Terminating": (spec.activeDeadlineSeconds ?? -1) >= 0
        case "NotTerminating": (spec.activeDeadlineSeconds ?? -1) < 0
        case "BestEffort": isBestEffort(spec)
        case "NotBestEffort": !isBestEffort(spec)
        case "PriorityClass": matches(requirement, spec.priorityClassName)
        case "CrossNamespacePodAffinity": usesCrossNamespacePodAffinity(spec)
        default: false
        }
    }

    private static func matches(_ requirement: ScopedResourceSelectorRequirement, _ className: String) -> Bool {
        switch requirement.operator {
        case "Exists": !className.isEmpty
        case "DoesNotExist": className.isEmpty
        case "In": !className.isEmpty && requirement.values.contains(className)
        case "NotIn": className.isEmpty || !requirement.values.contains(className)
        default: false
        }
    }

    /// Neither the pod nor any container requests or limits cpu or memory.
    ///
    /// *Source:* pkg/apis/core/v1/helper/qos/qos.go (ComputePodQOS).
    private static func isBestEffort(_ spec: PodSpec) -> Bool {
        let own = spec.resources.map { [$0.requests, $0.limits] } ?? []
        let all = (spec.containers + spec.initContainers).flatMap { [$0.resources.requests, $0.resources.limits] } + own
        return all.allSatisfy { ($0[ResourceName.cpu]?.sign ?? 0) <= 0 && ($0[ResourceName.memory]?.sign ?? 0) <= 0 }
    }

    private static func usesCrossNamespacePodAffinity(_ spec: PodSpec) -> Bool {
        let near = spec.affinity?.podAffinity
        let far = spec.affinity?.podAntiAffinity
        let required =
            (near?.requiredDuringSchedulingIgnoredDuringExecution ?? []) + (far?.requiredDuringSchedulingIgnoredDuringExecution ?? [])
        let preferred =
            (near?.preferredDuringSchedulingIgnoredDuringExecution ?? []) + (far?.preferredDuringSchedulingIgnoredDuringExecution ?? [])
        return (required + preferred.map(\.podAffinityTerm)).contains { !$0.namespaces.isEmpty || $0.namespaceSelector != nil }
    }
}
