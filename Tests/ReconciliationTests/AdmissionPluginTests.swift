import Kubernetes
import Testing

@testable import Reconciliation

/// The admission chain alone: what it changes, and why it rejects.
struct AdmissionPluginTests {
    private static func chain(
        _ policies: AdmissionPolicies = AdmissionPolicies(), labels: [String: String] = [:],
        usage: [String: [String: Quantity]] = [:]
    ) -> AdmissionChain {
        AdmissionChain(
            attributes: AdmissionAttributes(
                policies: policies, namespace: "default", namespaceLabels: labels, annotations: [:], keepsPriority: false,
                quotaUsage: usage,
                version: .latest),
            nameBefore: "agent-", nameAfter: "agent-<rand>", version: .latest)
    }

    private static func pod(cpu: Int64? = nil) -> PodSpec {
        var container = Container()
        container.name = "main"
        if let cpu { container.resources.requests = ["cpu": Quantity(milliValue: cpu)] }
        var spec = PodSpec()
        spec.containers = [container]
        return spec
    }

    private static func rejection(of spec: PodSpec, by chain: AdmissionChain) -> AdmissionRejection? {
        do throws(AdmissionRejection) { try chain.validate(chain.admit(spec)) } catch { return error }
        return nil
    }

    @Test func namesAreUnique() { #expect(Set(AdmissionPlugin.all.map(\.name)).count == AdmissionPlugin.all.count) }

    @Test func setsPriorityAndTolerations() throws {
        var priority = PriorityClass()
        priority.metadata.name = "high"
        priority.value = 1000
        var spec = Self.pod()
        spec.priorityClassName = "high"
        let admitted = try Self.chain(AdmissionPolicies(priorityClasses: ["high": priority])).admit(spec)
        #expect(admitted.priority == 1000 && admitted.preemptionPolicy == "PreemptLowerPriority")
        #expect(admitted.tolerations.map(\.key) == ["node.kubernetes.io/not-ready", "node.kubernetes.io/unreachable"])
        #expect(admitted.tolerations.allSatisfy { $0.tolerationSeconds == 300 })
    }

    @Test func mutatingPluginsRejectBeforeThePodHasAName() {
        var spec = Self.pod()
        spec.priorityClassName = "none"
        let rejection = Self.rejection(of: spec, by: Self.chain())
        #expect(rejection == AdmissionRejection(pod: "agent-", PriorityCause.classNotFound("none")))
        #expect(rejection != AdmissionRejection(pod: "agent-", RuntimeClassCause.classNotFound("none")))
        #expect(rejection?.cause(RuntimeClassCause.self) == nil)
        #expect(rejection?.message(in: .latest) == "pods \"agent-\" is forbidden: no PriorityClass with name none was found")
    }

    @Test func limitRangesSetDefaultsBeforeQuotasCount() {
        var item = LimitRangeItem()
        item.type = "Container"
        item.defaultRequest = ["cpu": Quantity(milliValue: 300)]
        item.max = ["cpu": Quantity(milliValue: 500)]
        var range = LimitRange()
        range.spec.limits = [item]
        var quota = ResourceQuota()
        quota.metadata.name = "compute"
        quota.spec.hard = ["requests.cpu": Quantity(milliValue: 1000)]
        let policies = AdmissionPolicies(limitRanges: ["default": [range]], quotas: ["default": [quota]])
        let used = ["compute": ["requests.cpu": Quantity(milliValue: 800)]]
        #expect(Self.rejection(of: Self.pod(), by: Self.chain(policies)) == nil)
        let rejection = Self.rejection(of: Self.pod(), by: Self.chain(policies, usage: used))
        #expect(
            rejection?.message(in: .latest)
                == "pods \"agent-<rand>\" is forbidden: exceeded quota: compute, requested: requests.cpu=300m, used: requests.cpu=800m, limited: requests.cpu=1"
        )
        let large = Self.rejection(of: Self.pod(cpu: 600), by: Self.chain(policies))
        #expect(large?.cause(LimitRangerCause.self)?.violations.map(\.problem) == [.request(Quantity(milliValue: 600))])
    }

    @Test func boundPodsGetTheTopologyLabelsTheyLack() {
        var node = Node()
        node.metadata.labels = ["topology.kubernetes.io/zone": "a", "topology.kubernetes.io/region": "r", "disk": "ssd"]
        let labels = ["topology.kubernetes.io/region": "own"]
        #expect(AdmissionChain.bindingLabels(for: labels, on: NodeInfo(node.box)) == ["topology.kubernetes.io/zone": "a"])
    }
}
