import Diagnostics
import Kubernetes

extension AdmissionPlugin {
    /// Gives containers the default requests and limits of the namespace's limit ranges, and rejects pods outside of the ranges.
    ///
    /// *Source:* kubernetes plugin/pkg/admission/limitranger/admission.go, pkg/apis/core/v1/defaults.go (SetDefaults_LimitRangeItem).
    static let limitRanger = AdmissionPlugin(
        name: "LimitRanger",
        admit: { spec, attributes in
            for item in attributes.limitRangeItems where item.type == "Container" {
                let item = withDefaults(item)
                for index in spec.containers.indices { setDefaults(&spec.containers[index], item) }
                for index in spec.initContainers.indices { setDefaults(&spec.initContainers[index], item) }
            }
            return nil
        },
        validate: { spec, attributes in
            let violations = violations(of: spec, attributes.limitRangeItems)
            return violations.isEmpty ? nil : LimitRangerCause(violations: violations)
        }, explanations: [.limitExceeded])

    private static func withDefaults(_ item: LimitRangeItem) -> LimitRangeItem {
        var item = item
        item.default.merge(item.max) { own, _ in own }
        item.defaultRequest.merge(item.default) { own, _ in own }
        item.defaultRequest.merge(item.min) { own, _ in own }
        return item
    }

    private static func setDefaults(_ container: inout Container, _ item: LimitRangeItem) {
        container.resources.limits.merge(item.default) { own, _ in own }
        container.resources.requests.merge(item.defaultRequest) { own, _ in own }
    }

    private static func violations(of spec: PodSpec, _ items: [LimitRangeItem]) -> [LimitRangerCause.Violation] {
        var found: [LimitRangerCause.Violation] = []
        for item in items {
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
        return found
    }

    private static func check(
        _ item: LimitRangeItem, requests: [String: Quantity], limits: [String: Quantity]
    ) -> [LimitRangerCause.Violation] {
        var found: [LimitRangerCause.Violation] = []
        func add(_ bound: LimitRangerCause.Bound, _ name: String, _ value: Quantity, _ problem: LimitRangerCause.Problem?) {
            guard let problem else { return }
            found.append(LimitRangerCause.Violation(bound: bound, resource: name, type: item.type, value: value, problem: problem))
        }
        for (name, least) in item.min.sorted(by: { $0.key < $1.key }) { add(.min, name, least, below(least, requests[name], limits[name])) }
        for (name, most) in item.max.sorted(by: { $0.key < $1.key }) { add(.max, name, most, above(most, requests[name], limits[name])) }
        for (name, most) in item.maxLimitRequestRatio.sorted(by: { $0.key < $1.key }) {
            add(.ratio, name, most, ratioAbove(most, requests[name], limits[name]))
        }
        return found
    }

    private static func below(_ least: Quantity, _ request: Quantity?, _ limit: Quantity?) -> LimitRangerCause.Problem? {
        guard let request else { return .noRequest }
        if request < least { return .request(request) }
        return limit.flatMap { $0 < least ? .limit($0) : nil }
    }

    private static func above(_ most: Quantity, _ request: Quantity?, _ limit: Quantity?) -> LimitRangerCause.Problem? {
        guard let limit else { return .noLimit }
        if limit > most { return .limit(limit) }
        return request.flatMap { $0 > most ? .request($0) : nil }
    }

    private static func ratioAbove(_ most: Quantity, _ request: Quantity?, _ limit: Quantity?) -> LimitRangerCause.Problem? {
        guard let request, request.milliValue != 0 else { return .noRequest }
        guard let limit, limit.milliValue != 0 else { return .noLimit }
        let ratio = Double(limit.milliValue) / Double(request.milliValue)
        return ratio > Double(most.milliValue) / 1000 ? .ratio(ratio) : nil
    }
}

extension AdmissionAttributes {
    fileprivate var limitRangeItems: [LimitRangeItem] { (policies.limitRanges[namespace] ?? []).flatMap(\.spec.limits) }
}

/// The bounds of limit ranges that a pod violates.
struct LimitRangerCause: AdmissionCause {
    enum Bound: Hashable, Sendable { case min, max, ratio }

    enum Problem: Hashable, Sendable {
        case noRequest, noLimit
        case request(Quantity)
        case limit(Quantity)
        /// The limit divided by the request.
        case ratio(Double)
    }

    struct Violation: Hashable, Sendable {
        let bound: Bound
        let resource: String
        /// `Container` or `Pod`.
        let type: String
        /// Of the bound.
        let value: Quantity
        let problem: Problem

        fileprivate var text: String {
            switch bound {
            case .min: "minimum \(resource) usage per \(type) is \(value)" + plainProblem
            case .max: "maximum \(resource) usage per \(type) is \(value)" + plainProblem
            case .ratio: "\(resource) max limit to request ratio per \(type) is \(value)" + ratioProblem
            }
        }

        private var plainProblem: String {
            switch problem {
            case .noRequest: ".  No request is specified"
            case .noLimit: ".  No limit is specified"
            case .request(let request): ", but request is \(request)"
            case .limit(let limit): ", but limit is \(limit)"
            case .ratio: ratioProblem
            }
        }

        private var ratioProblem: String {
            switch problem {
            case .noRequest: ", but no request is specified or request is 0"
            case .noLimit: ", but no limit is specified or limit is 0"
            case .ratio(let ratio): ", but provided ratio is \(Self.sixDecimals(ratio))"
            case .request, .limit: plainProblem
            }
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

    let violations: [Violation]

    var brief: Message { Message(verbatim: "LimitRange") }

    func detail(in version: KubernetesVersion) -> String {
        let list = violations.map(\.text).joined(separator: ", ")
        return violations.count > 1 ? "[\(list)]" : list
    }
}

extension ExplanationRule {
    /// The pods are outside of a limit range.
    fileprivate static let limitExceeded = ExplanationRule("pod-refused") { subject, dryRuns in
        guard subject.rejectionCause(LimitRangerCause.self) != nil else { return nil }
        let tried = dryRuns.first(of: lowerLimits(subject), on: subject.slot)
        return .rejectedPod(
            subject, field: tried?.change.field,
            fix: tried.map { Message("set `\($0.change.field)` within the LimitRange") },
            change: tried?.change)
    }

    /// Limits lowered to the maximum of the namespace's limit ranges, one at a time.
    private static func lowerLimits(_ subject: ExplanationSubject) -> [ManifestChange] {
        let items = (subject.policies.limitRanges[subject.record.namespace] ?? []).flatMap(\.spec.limits).filter {
            $0.type == "Container"
        }
        var changes: [ManifestChange] = []
        for item in items {
            for (name, most) in item.max.sorted(by: { $0.key < $1.key }) {
                for (index, container) in subject.template.containers.enumerated() {
                    guard let limit = container.resources.limits[name], limit > most else { continue }
                    let field = Field.podSpec.child("containers").index(index).child("resources", "limits").key(name)
                    changes.append(
                        ManifestChange(subject.daemonSet, field: field, action: .set(yaml: FlowYAML.text(most.description))) { spec in
                            spec.containers[index].resources.limits[name] = most
                            if let request = spec.containers[index].resources.requests[name], request > most {
                                spec.containers[index].resources.requests[name] = most
                            }
                        })
                }
            }
        }
        return changes
    }
}
