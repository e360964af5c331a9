import Kubernetes

/// The ResourceQuota admission plugin, as far as pods are counted.
///
/// *Source:* apiserver pkg/admission/plugin/resourcequota/controller.go (CheckRequest), pkg/quota/v1/evaluator/core/pods.go.
enum ResourceQuotas {
    /// What a pod uses up, by the names that quotas give it.
    static func usage(of spec: PodSpec) -> [String: Quantity] {
        var limits = spec
        for index in limits.containers.indices { limits.containers[index].resources.requests = limits.containers[index].resources.limits }
        for index in limits.initContainers.indices {
            limits.initContainers[index].resources.requests = limits.initContainers[index].resources.limits
        }
        let one = Quantity(value: 1)
        var usage = ["pods": one, "count/pods": one]
        for (name, amount) in PodRequests.total(of: spec) {
            usage["requests.\(name)"] = amount
            if name == "cpu" || name == "memory" || name == "ephemeral-storage" { usage[name] = amount }
        }
        for (name, amount) in PodRequests.total(of: limits) { usage["limits.\(name)"] = amount }
        return usage
    }

    /// Why a further pod is not allowed, in Kubernetes' words; nil when it is.
    ///
    /// - Parameter used: what the pods of the namespace use already.
    static func violation(_ quotas: [ResourceQuota], _ spec: PodSpec, used: [String: Quantity]) -> String? {
        guard !quotas.isEmpty else { return nil }
        let wanted = usage(of: spec)
        for quota in quotas.sorted(by: { $0.metadata.name < $1.metadata.name }) where quota.spec.scopes.isEmpty {
            let hard = quota.spec.hard.sorted { $0.key < $1.key }
            if let missing = unspecified(hard.map(\.key), spec) {
                return "failed quota: \(quota.metadata.name): must specify \(missing)"
            }
            let exceeded = hard.filter { name, most in wanted[name].map { (used[name] ?? Quantity()) + $0 > most } ?? false }
            guard !exceeded.isEmpty else { continue }
            let list = { (value: (String) -> Quantity) in exceeded.map { "\($0.key)=\(value($0.key))" }.joined(separator: ",") }
            return
                "exceeded quota: \(quota.metadata.name), requested: \(list { wanted[$0] ?? Quantity() }), used: \(list { used[$0] ?? Quantity() }), limited: \(list { quota.spec.hard[$0] ?? Quantity() })"
        }
        return nil
    }

    /// Compute resources that a quota limits must be written for every container: `limits.cpu for: main; requests.memory for: main`.
    private static func unspecified(_ names: [String], _ spec: PodSpec) -> String? {
        var missing: [String] = []
        for name in names {
            let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
            let resource = parts.count == 2 ? parts[1] : name
            guard resource == "cpu" || resource == "memory" else { continue }
            let lacking = (spec.initContainers + spec.containers).filter {
                (parts[0] == "limits" ? $0.resources.limits : $0.resources.requests)[resource] == nil
            }
            if !lacking.isEmpty { missing.append("\(name) for: \(lacking.map(\.name).joined(separator: ","))") }
        }
        return missing.isEmpty ? nil : missing.joined(separator: "; ")
    }
}
