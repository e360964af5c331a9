import Diagnostics
import Kubernetes

extension SchedulerPlugin {
    /// The devices that the pod's resource claims request must be offered for the node. Which of the offered devices suit a claim is not modelled: its
    /// selectors are programs.
    ///
    /// *Source:* kubernetes pkg/scheduler/framework/plugins/dynamicresources/dynamicresources.go.
    static let dynamicResources = SchedulerPlugin(
        name: "DynamicResources",
        preFilter: PreFilter { pod, snapshot in
            guard !pod.podInfo.spec.resourceClaims.isEmpty else { return .allNodes }
            for request in snapshot.devices.requests(of: pod.podInfo) {
                for (name, className) in request.classes where !snapshot.devices.hasClass(className) {
                    let reason = "request \(name): device class \(className) does not exist"
                    return .rejected(FilterRejection(reason, DevicesFact(problem: .noClass(className))))
                }
            }
            return .allNodes
        },
        filter: NodeFilter(mayReject: { pod, _, _, _ in !pod.podInfo.spec.resourceClaims.isEmpty }) { context, snapshot in
            for claim in snapshot.devices.claims(of: context.podInfo) {
                if let allocation = claim.allocation {
                    guard let nodes = allocation.nodeSelector.map({ NodeMatcher(required: $0) }),
                        !nodes.matches(name: context.node.name, labels: context.node.labels)
                    else { continue }
                    return FilterRejection("resourceclaim not available on the node", DevicesFact(problem: .otherNodes))
                }
                if !claim.requests.isEmpty, !snapshot.devices.offersDevices(to: context.node) {
                    return FilterRejection("cannot allocate all claims", DevicesFact(problem: .noDevice))
                }
            }
            return nil
        },
        isSchedulableAfterChange: { _, events, _ in events.volumesChanged || events.podRemoved || events.hasNodeEvents },
        explanations: [.devices, .resourceClaimAwaited])
}

/// Why a pod does not get the devices of its claims.
struct DevicesFact: PluginFact {
    enum Problem: Hashable, Sendable {
        case noClass(String)
        /// The claim has devices, which the node cannot use.
        case otherNodes
        /// No driver offers a device for the node.
        case noDevice
    }

    let problem: Problem
}

/// The resource claims of the cluster, and the devices that drivers offer.
package struct DeviceTable: Sendable {
    /// By `namespace/name`.
    private var claims: [String: DynamicResourceClaim] = [:]
    private var templates: [String: ResourceClaimTemplate] = [:]
    private var classes: Set<String> = []
    private var slices: [String: ResourceSlice] = [:]

    package init() {}

    /// Whether any driver offers devices.
    var hasDevices: Bool { slices.values.contains { !$0.spec.devices.isEmpty } }

    func hasClass(_ name: String) -> Bool { classes.contains(name) }

    /// A claim of a pod: its requests, or its allocation.
    struct Claim {
        let requests: [Request]
        let allocation: AllocationResult?
    }

    /// A request of a claim: its device classes, by the name under which they are reported.
    struct Request {
        let classes: [(name: String, className: String)]

        init(_ request: DeviceRequest) {
            if let one = request.exactly {
                classes = [(request.name, one.deviceClassName)]
            } else if !request.firstAvailable.isEmpty {
                classes = request.firstAvailable.map { ("\(request.name)/\($0.name)", $0.deviceClassName) }
            } else {
                classes = [(request.name, request.deviceClassName)]
            }
        }
    }

    /// - Parameter namespace: empty for kinds without one.
    mutating func apply(_ object: SupplyObject, in namespace: String) {
        let name = object.metadata.name
        switch object {
        case .resourceClaim(let claim): claims["\(namespace)/\(name)"] = claim
        case .resourceClaimTemplate(let template): templates["\(namespace)/\(name)"] = template
        case .deviceClass: classes.insert(name)
        case .resourceSlice(let slice): slices[name] = slice
        case .persistentVolume, .storageClass: break
        }
    }

    mutating func delete(_ kind: String, _ name: String, in namespace: String) {
        switch kind {
        case "ResourceClaim": claims["\(namespace)/\(name)"] = nil
        case "ResourceClaimTemplate": templates["\(namespace)/\(name)"] = nil
        case "DeviceClass": classes.remove(name)
        case "ResourceSlice": slices[name] = nil
        default: break
        }
    }

    /// The claims of a pod that exist, and those that are made from templates.
    func claims(of pod: PodInfo) -> [Claim] {
        pod.spec.resourceClaims.compactMap { reference in
            if let name = reference.resourceClaimName {
                return claims["\(pod.namespace)/\(name)"].map {
                    Claim(requests: $0.spec.devices.requests.map(Request.init), allocation: $0.status.allocation)
                }
            }
            return reference.resourceClaimTemplateName.flatMap { templates["\(pod.namespace)/\($0)"] }.map {
                Claim(requests: $0.spec.spec.devices.requests.map(Request.init), allocation: nil)
            }
        }
    }

    /// The requests of the claims that have no devices yet.
    func requests(of pod: PodInfo) -> [Request] { claims(of: pod).filter { $0.allocation == nil }.flatMap(\.requests) }

    /// The first claim or template that does not exist: the pod is not queued.
    func missing(of pod: PodInfo) -> AwaitedObject? {
        for reference in pod.spec.resourceClaims {
            if let name = reference.resourceClaimName, claims["\(pod.namespace)/\(name)"] == nil {
                return .resourceClaim(kind: "ResourceClaim", name: name)
            }
            if let name = reference.resourceClaimTemplateName, templates["\(pod.namespace)/\(name)"] == nil {
                return .resourceClaim(kind: "ResourceClaimTemplate", name: name)
            }
        }
        return nil
    }

    func offersDevices(to node: NodeInfo) -> Bool {
        slices.values.contains { slice in
            guard !slice.spec.devices.isEmpty else { return false }
            if slice.spec.allNodes == true || slice.spec.perDeviceNodeSelection == true || slice.spec.nodeName == node.name { return true }
            return slice.spec.nodeSelector.map { NodeMatcher(required: $0).matches(name: node.name, labels: node.labels) } ?? false
        }
    }
}

extension ExplanationRule {
    /// The pod does not get the devices that it claims.
    fileprivate static let devices = ExplanationRule("devices-unavailable") { subject, _ in
        guard let fact = subject.facts(DevicesFact.self).first else { return nil }
        let text =
            switch fact.problem {
            case .noClass(let name): Message("there is no DeviceClass `\(name)`")
            case .otherNodes: Message("the devices of a resource claim are not available on this node")
            case .noDevice: Message("no ResourceSlice offers devices for this node")
            }
        return Explanation(
            .scheduler, "devices-unavailable", brief: Message("devices"), field: Field.podSpec.child("resourceClaims"), fact: text)
    }

    /// The pod is not queued until its resource claim exists.
    fileprivate static let resourceClaimAwaited = ExplanationRule("resource-claim-missing") { subject, _ in
        guard case .resourceClaim(let kind, let name)? = subject.pending?.awaits else { return nil }
        return Explanation(
            .scheduler, "resource-claim-missing", brief: Message("resource claims"), field: Field.podSpec.child("resourceClaims"),
            fact: Message("there is no \(kind) `\(name)` in namespace `\(subject.record.namespace)`: the scheduler does not queue the pod"))
    }
}
