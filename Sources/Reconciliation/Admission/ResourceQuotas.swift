import Kubernetes

/// The ResourceQuota admission plugin, as far as pods are counted.
///
/// *Source:* apiserver pkg/admission/plugin/resourcequota/controller.go (CheckRequest), pkg/quota/v1/evaluator/core/pods.go.
enum ResourceQuotas {
    /// What a pod uses up, by the names that quotas give it.
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

    /// Why a further pod is not allowed, in Kubernetes' words; nil when it is. First all quotas are asked what must be written, then
    /// whether anything is left.
    ///
    /// - Parameter used: what the pods of the namespace use of each quota, by its name.
    static func violation(_ quotas: [ResourceQuota], _ spec: PodSpec, used: [String: [String: Quantity]]) -> String? {
        guard !quotas.isEmpty else { return nil }
        let concerned = quotas.filter { covers($0, spec) }.sorted { $0.metadata.name < $1.metadata.name }
        for quota in concerned {
            if let missing = unspecified(quota.spec.hard.keys.sorted(), spec) {
                return "failed quota: \(quota.metadata.name): must specify \(missing)"
            }
        }
        let wanted = usage(of: spec)
        return concerned.lazy.compactMap { excess(over: $0, wanted, used[$0.metadata.name] ?? [:]) }.first
    }

    private static func excess(over quota: ResourceQuota, _ wanted: [String: Quantity], _ used: [String: Quantity]) -> String? {
        let exceeded = quota.spec.hard.sorted { $0.key < $1.key }.filter { name, most in
            wanted[name].map { (used[name] ?? Quantity()) + $0 > most } ?? false
        }
        guard !exceeded.isEmpty else { return nil }
        let list = { (value: (String) -> Quantity) in exceeded.map { "\($0.key)=\(value($0.key))" }.joined(separator: ",") }
        return
            "exceeded quota: \(quota.metadata.name), requested: \(list { wanted[$0] ?? Quantity() }), used: \(list { used[$0] ?? Quantity() }), limited: \(list { quota.spec.hard[$0] ?? Quantity() })"
    }

    /// Compute resources that a quota limits must be written for every container: `limits.cpu for: main; requests.memory for: main`.
    private static func unspecified(_ names: [String], _ spec: PodSpec) -> String? {
        var missing: [String] = []
        for name in names {
            let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
            let isPrefixed = parts.count == 2 && (parts[0] == "limits" || parts[0] == "requests")
            let resource = isPrefixed ? parts[1] : name
            guard resource == ResourceName.cpu || resource == ResourceName.memory else { continue }
            let lacking = (spec.initContainers + spec.containers).filter {
                (parts[0] == "limits" ? $0.resources.limits : $0.resources.requests)[resource] == nil
            }
            if !lacking.isEmpty { missing.append("\(name) for: \(Set(lacking.map(\.name)).sorted().joined(separator: ","))") }
        }
        return missing.isEmpty ? nil : missing.joined(separator: "; ")
    }
}
