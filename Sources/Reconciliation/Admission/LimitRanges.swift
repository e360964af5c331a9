import Kubernetes

/// The LimitRanger admission plugin.
///
/// *Source:* plugin/pkg/admission/limitranger/admission.go, pkg/apis/core/v1/defaults.go (SetDefaults_LimitRangeItem).
enum LimitRanges {
    /// Gives containers the requests and limits that they leave out.
    static func applyDefaults(_ ranges: [LimitRange], to spec: inout PodSpec) {
        for item in ranges.flatMap(\.spec.limits) where item.type == "Container" {
            let item = withDefaults(item)
            for index in spec.containers.indices { fill(&spec.containers[index], item) }
            for index in spec.initContainers.indices { fill(&spec.initContainers[index], item) }
        }
    }

    /// What the ranges forbid, in Kubernetes' words; nil when all is allowed.
    static func violation(_ ranges: [LimitRange], _ spec: PodSpec) -> String? {
        var found: [String] = []
        for item in ranges.flatMap(\.spec.limits) {
            switch item.type {
            case "Container":
                let item = withDefaults(item)
                for container in spec.containers + spec.initContainers {
                    found += check(item, requests: container.resources.requests, limits: container.resources.limits)
                }
            case "Pod":
                found += check(
                    item, requests: PodRequests.totalWithoutOverhead(of: spec), limits: PodRequests.limitsWithoutOverhead(of: spec))
            default: break
            }
        }
        return found.count > 1 ? "[\(found.joined(separator: ", "))]" : found.first
    }

    private static func withDefaults(_ item: LimitRangeItem) -> LimitRangeItem {
        var item = item
        item.default.merge(item.max) { own, _ in own }
        item.defaultRequest.merge(item.default) { own, _ in own }
        item.defaultRequest.merge(item.min) { own, _ in own }
        return item
    }

    private static func fill(_ container: inout Container, _ item: LimitRangeItem) {
        container.resources.limits.merge(item.default) { own, _ in own }
        container.resources.requests.merge(item.defaultRequest) { own, _ in own }
    }

    private static func check(_ item: LimitRangeItem, requests: [String: Quantity], limits: [String: Quantity]) -> [String] {
        var found: [String] = []
        for (name, least) in item.min.sorted(by: { $0.key < $1.key }) {
            let rule = "minimum \(name) usage per \(item.type) is \(least)"
            if let request = requests[name] {
                if request < least {
                    found.append("\(rule), but request is \(request)")
                } else if let limit = limits[name], limit < least {
                    found.append("\(rule), but limit is \(limit)")
                }
            } else {
                found.append("\(rule).  No request is specified")
            }
        }
        for (name, most) in item.max.sorted(by: { $0.key < $1.key }) {
            let rule = "maximum \(name) usage per \(item.type) is \(most)"
            if let limit = limits[name] {
                if limit > most {
                    found.append("\(rule), but limit is \(limit)")
                } else if let request = requests[name], request > most {
                    found.append("\(rule), but request is \(request)")
                }
            } else {
                found.append("\(rule).  No limit is specified")
            }
        }
        for (name, most) in item.maxLimitRequestRatio.sorted(by: { $0.key < $1.key }) {
            found += checkRatio("\(name) max limit to request ratio per \(item.type) is \(most)", most, requests[name], limits[name])
        }
        return found
    }

    private static func checkRatio(_ rule: String, _ most: Quantity, _ request: Quantity?, _ limit: Quantity?) -> [String] {
        guard let request, request.milliValue != 0 else { return ["\(rule), but no request is specified or request is 0"] }
        guard let limit, limit.milliValue != 0 else { return ["\(rule), but no limit is specified or limit is 0"] }
        let ratio = Double(limit.milliValue) / Double(request.milliValue)
        return ratio > Double(most.milliValue) / 1000 ? ["\(rule), but provided ratio is \(sixDecimals(ratio))"] : []
    }

    /// As `%f` prints it.
    private static func sixDecimals(_ number: Double) -> String {
        let millionths = (number * 1_000_000).rounded()
        guard millionths < 9e15 else { return "\(number)" }
        let whole = Int(millionths)
        let digits = String(whole % 1_000_000)
        return "\(whole / 1_000_000).\(String(repeating: "0", count: 6 - digits.count))\(digits)"
    }
}
