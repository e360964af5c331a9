import Kubernetes
import Testing

@testable import Reconciliation

/// The changes after which a pod is tried again, by the plugin that rejected it.
struct QueueingHintTests {
    private static func node(_ name: String, taint: String? = nil, cpu: Int64 = 1) -> NodeInfo {
        var node = Node()
        node.metadata.name = name
        node.status.capacity = ["cpu": Quantity(value: cpu), "pods": Quantity(value: 10)]
        if let taint {
            var added = Taint()
            added.key = taint
            added.effect = TaintEffect.noSchedule
            node.spec.taints = [added]
        }
        return NodeInfo(node.box)
    }

    /// Slot 0 has an untainted node, slot 1 a tainted one, slot 2 one that is too small.
    private static let snapshot: SchedulingSnapshot = {
        var snapshot = SchedulingSnapshot()
        for (name, taint, cpu) in [("free", nil, 4), ("tainted", "gpu", 4), ("small", nil, 1)] as [(String, String?, Int64)] {
            snapshot.update(node(name, taint: taint, cpu: cpu), at: snapshot.slot(named: name))
        }
        return snapshot
    }()

    private static func events(_ edit: (inout ClusterEvents) -> Void) -> ClusterEvents {
        var events = ClusterEvents()
        edit(&events)
        return events
    }

    private static let placed = events { $0.podPlaced = true }
    private static let removed = events { $0.podsRemoved = [0] }
    private static let claim = events { $0.volumesChanged = true }
    private static let free = events { $0.nodesAdded = [0] }
    private static let tainted = events { $0.nodesAdded = [1] }
    private static let small = events { $0.nodesChanged = [2] }

    private static func pod(pinned slot: Int? = nil) -> PodToSchedule {
        var spec = PodSpec()
        var container = Container()
        container.resources.requests = ["cpu": Quantity(value: 2)]
        spec.containers = [container]
        return PodToSchedule(id: PodID(rawValue: 1), podInfo: PodInfo(namespace: "default", labels: [:], spec: spec), pinnedSlot: slot)
    }

    /// Per plugin: whether a placed pod, a removed pod, a new claim, an untainted, a tainted and a small node are worth another try.
    @Test(arguments: [
        ("SchedulingGates", [false, false, false, false, false, false]),
        ("NodeUnschedulable", [false, false, false, true, false, true]),
        ("NodeName", [false, false, false, true, true, true]),
        ("TaintToleration", [false, false, false, true, false, true]),
        ("NodeAffinity", [false, false, false, true, true, true]),
        ("NodePorts", [false, true, false, true, true, false]),
        ("NodeResourcesFit", [false, true, false, true, true, false]),
        ("VolumeBinding", [false, false, true, true, true, true]),
        ("PodTopologySpread", [true, true, false, true, true, true]),
        ("InterPodAffinity", [true, true, false, true, true, true]),
    ])
    func reactsTo(_ name: String, _ expected: [Bool]) throws {
        let plugin = try #require(SchedulerPlugin.named(name))
        let all = [Self.placed, Self.removed, Self.claim, Self.free, Self.tainted, Self.small]
        #expect(all.map { plugin.isSchedulableAfterChange(Self.pod(), $0, Self.snapshot) } == expected)
    }

    @Test func namesAreUnique() { #expect(Set(SchedulerPlugin.all.map(\.name)).count == SchedulerPlugin.all.count) }

    /// A pinned pod does not match another node, whatever its labels become.
    @Test func otherNodesDoNotHelpAPinnedPod() throws {
        let plugin = try #require(SchedulerPlugin.named("NodeAffinity"))
        #expect(!plugin.isSchedulableAfterChange(Self.pod(pinned: 0), Self.tainted, Self.snapshot))
    }

    @Test func preFilterResultsIntersect() {
        func slots(_ left: PreFilterResult, _ right: PreFilterResult) -> [Int] { left.merged(with: right).slots(of: Self.snapshot) }
        #expect(slots(.allNodes, .nodes([2, 0])) == [2, 0])
        #expect(slots(.nodes([0, 1]), .nodes([1, 2])) == [1])
        #expect(slots(.node(1), .nodes([1, 2])) == [1])
        #expect(slots(.nodes([0]), .node(1)).isEmpty)
        #expect(slots(.allNodes, .allNodes) == [0, 1, 2])
    }
}
