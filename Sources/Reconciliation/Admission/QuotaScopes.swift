import Kubernetes

extension ResourceQuotas {
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
        case "CrossNamespacePodAffinity": looksIntoOtherNamespaces(spec)
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

    /// Neither the pod nor any container asks for processors or memory, or limits them.
    ///
    /// *Source:* pkg/apis/core/v1/helper/qos/qos.go (ComputePodQOS).
    private static func isBestEffort(_ spec: PodSpec) -> Bool {
        let own = spec.resources.map { [$0.requests, $0.limits] } ?? []
        let all = (spec.containers + spec.initContainers).flatMap { [$0.resources.requests, $0.resources.limits] } + own
        return all.allSatisfy { ($0[ResourceName.cpu]?.sign ?? 0) <= 0 && ($0[ResourceName.memory]?.sign ?? 0) <= 0 }
    }

    private static func looksIntoOtherNamespaces(_ spec: PodSpec) -> Bool {
        let near = spec.affinity?.podAffinity
        let far = spec.affinity?.podAntiAffinity
        let required =
            (near?.requiredDuringSchedulingIgnoredDuringExecution ?? []) + (far?.requiredDuringSchedulingIgnoredDuringExecution ?? [])
        let preferred =
            (near?.preferredDuringSchedulingIgnoredDuringExecution ?? []) + (far?.preferredDuringSchedulingIgnoredDuringExecution ?? [])
        return (required + preferred.map(\.podAffinityTerm)).contains { !$0.namespaces.isEmpty || $0.namespaceSelector != nil }
    }
}
