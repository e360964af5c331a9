import Kubernetes
import Reconciliation
import Testing

/// Random clusters from seeds: the incrementally updated snapshot gives the same results as a new one.
@Suite struct SchedulerPropertyTests {
    /// A deterministic generator: a seed gives the same cluster on every machine.
    struct Dice: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 29)
        }

        mutating func roll(_ sides: Int) -> Int { Int.random(in: 0..<sides, using: &self) }
    }

    static func node(_ index: Int, _ dice: inout Dice) -> Node {
        var node = Node()
        node.metadata.name = "n\(index)"
        node.metadata.labels = ["host": "n\(index)"]
        if dice.roll(4) > 0 { node.metadata.labels["zone"] = "z\(dice.roll(3))" }
        if dice.roll(5) == 0 {
            var taint = Taint()
            taint.key = "t"
            taint.effect = TaintEffect.noSchedule
            node.spec.taints = [taint]
        }
        node.status.capacity = ["cpu": Quantity(milliValue: 1000), "pods": Quantity(value: Int64(2 + dice.roll(6)))]
        return node
    }

    static func term(_ dice: inout Dice) -> PodAffinityTerm {
        var term = PodAffinityTerm()
        term.topologyKey = dice.roll(2) == 0 ? "zone" : "host"
        var selector = LabelSelector()
        selector.matchLabels = ["app": "a\(dice.roll(3))"]
        term.labelSelector = selector
        if dice.roll(4) == 0 { term.namespaces = ["x"] }
        if dice.roll(5) == 0 { term.namespaceSelector = LabelSelector() }
        return term
    }

    static func podInfo(_ dice: inout Dice) -> PodInfo {
        var spec = PodSpec()
        var container = Container()
        container.resources.requests = ["cpu": Quantity(milliValue: Int64(dice.roll(4)) * 100)]
        spec.containers = [container]
        spec.priority = Int32(dice.roll(3))
        var affinity = Affinity()
        if dice.roll(3) == 0 { affinity.podAffinity = PodAffinity() }
        if dice.roll(2) == 0 { affinity.podAntiAffinity = PodAntiAffinity() }
        affinity.podAffinity?.requiredDuringSchedulingIgnoredDuringExecution = (0...dice.roll(2)).map { _ in term(&dice) }
        affinity.podAntiAffinity?.requiredDuringSchedulingIgnoredDuringExecution = (0...dice.roll(2)).map { _ in term(&dice) }
        spec.affinity = affinity
        if dice.roll(2) == 0 {
            var constraint = TopologySpreadConstraint()
            constraint.maxSkew = Int32(1 + dice.roll(2))
            constraint.topologyKey = "zone"
            constraint.whenUnsatisfiable = UnsatisfiableConstraintAction.doNotSchedule
            constraint.labelSelector = term(&dice).labelSelector
            constraint.nodeAffinityPolicy = dice.roll(2) == 0 ? NodeInclusionPolicy.ignore : nil
            constraint.nodeTaintsPolicy = dice.roll(2) == 0 ? NodeInclusionPolicy.honor : nil
            constraint.minDomains = dice.roll(3) == 0 ? 3 : nil
            spec.topologySpreadConstraints = [constraint]
        }
        return PodInfo(namespace: dice.roll(4) == 0 ? "x" : "default", labels: ["app": "a\(dice.roll(3))"], spec: spec)
    }

    @Test(arguments: 1...40)
    func incrementalCountsEqualNewOnes(_ seed: Int) {
        var dice = Dice(state: UInt64(seed))
        var kept = SchedulerWorld()
        for index in 0..<8 { kept.update(Self.node(index, &dice)) }
        var fresh = kept
        let shapes = (0..<6).map { _ in Self.podInfo(&dice) }
        let pins = (0..<6).map { _ in dice.roll(2) == 0 }
        var bound: [(pod: PodID, node: String)] = []
        var decisions = 0
        for turn in 0..<120 {
            let which = dice.roll(shapes.count)
            switch dice.roll(8) {
            case 0 where !bound.isEmpty:
                let gone = bound.remove(at: dice.roll(bound.count))
                kept.remove(gone.pod, from: gone.node)
                fresh.remove(gone.pod, from: gone.node)
            case 1 where !bound.isEmpty:
                let going = bound[dice.roll(bound.count)]
                kept.markTerminating(going.pod, on: going.node)
                fresh.markTerminating(going.pod, on: going.node)
            case 2 where turn % 5 == 0:
                let changed = Self.node(dice.roll(8), &dice)
                kept.update(changed)
                fresh.update(changed)
            default:
                kept.prepare(shapes[which], pinned: pins[which])
                let node = pins[which] ? "n\(dice.roll(8))" : nil
                let left = kept.schedule(shapes[which], name: "p\(turn)", pinnedTo: node)
                let right = fresh.schedule(shapes[which], name: "p\(turn)", pinnedTo: node)
                #expect(left == right, "seed \(seed), turn \(turn)")
                decisions += 1
                guard case .bind(let node) = left, let pod = kept.names.keys.max() else { continue }
                bound.append((pod, node))
            }
        }
        #expect(decisions > 40)
        #expect(kept.recount() == kept.snapshot.nodes.map(\.requested), "the sums of what pods ask for")
    }

    /// Without the victims the pod fits on the nominated node.
    @Test(arguments: 1...40)
    func victimsAreEnough(_ seed: Int) {
        var dice = Dice(state: UInt64(seed) &* 977)
        var world = SchedulerWorld()
        for index in 0..<4 { world.update(Self.node(index, &dice)) }
        for turn in 0..<60 {
            let podInfo = Self.podInfo(&dice)
            guard case .nominated(let node, let victims, _) = world.schedule(podInfo, name: "p\(turn)", pinnedTo: "n\(dice.roll(4))") else {
                continue
            }
            #expect(!victims.isEmpty)
            var after = world
            for victim in victims { after.remove(victim, from: node) }
            #expect(after.schedule(podInfo, name: "again", pinnedTo: node) == .bind(node: node), "seed \(seed), turn \(turn)")
        }
    }
}

extension SchedulerWorld {
    /// The requests on each node, summed up from its pods.
    fileprivate func recount() -> [ResourceAmounts] {
        snapshot.nodes.map { node in
            var sum = ResourceAmounts()
            for pod in node.pods { sum.add(pod.podInfo.requests) }
            sum.pods = Int64(node.pods.count)
            return sum
        }
    }
}
