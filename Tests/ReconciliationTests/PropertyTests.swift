import Foundation
import Kubernetes
import Testing

@testable import Reconciliation

/// Properties of every cluster, tested on clusters generated from seeds.
struct PropertyTests {
    static let seeds = Array(0..<150)

    /// The same input gives the same bytes.
    @Test func isDeterministic() throws {
        for seed in Self.seeds.prefix(30) {
            let story = scenario(RandomWorld(seed: seed).yaml)
            #expect(run(story).json(file: "x") == run(story).json(file: "x"), "seed \(seed)")
        }
    }

    /// Every step settles, and after it no DaemonSet has anything left to do.
    @Test func reachesAFixedPoint() throws {
        for seed in Self.seeds {
            var controlPlane = ControlPlane(version: .latest)
            for (number, step) in scenario(RandomWorld(seed: seed).yaml).steps.enumerated() {
                let outcome = controlPlane.run(step, isFirst: number == 0)
                #expect(outcome.settled, "seed \(seed), \(step.name)")
                // Removing a node triggers no sync: only then can something be left to do.
                if step.changes.contains(where: \.removesNode) {
                    for index in controlPlane.daemonSetController.daemonSets.indices { controlPlane.daemonSetController.queue.add(index) }
                    controlPlane.settle()
                }
                for index in controlPlane.daemonSetController.daemonSets.indices {
                    let nodes = controlPlane.daemonSetController.nodesToDaemonPods(of: index, controlPlane.cluster)
                    let strategy = controlPlane.daemonSetController.daemonSets[index].strategy
                    // The controller syncs again a second after a pod becomes available.
                    let next = DaemonSetController.manage(nodes, strategy: strategy, now: controlPlane.clock.now - 1)
                    let rollout = RollingUpdate.plan(nodes, strategy: strategy, now: controlPlane.clock.now - 1)
                    #expect(next.isEmpty && rollout.isEmpty, "seed \(seed), \(step.name): \(next) \(rollout)")
                }
            }
        }
    }

    /// The cached state of each node equals that of a first sync of all nodes.
    @Test func cachedStateEqualsANewScan() throws {
        for seed in Self.seeds {
            var controlPlane = ControlPlane(version: .latest)
            for (number, step) in scenario(RandomWorld(seed: seed).yaml).steps.enumerated() {
                _ = controlPlane.run(step, isFirst: number == 0)
                for index in controlPlane.daemonSetController.daemonSets.indices
                where !controlPlane.daemonSetController.daemonSets[index].deleted {
                    let cluster = controlPlane.cluster
                    let now = controlPlane.clock.now
                    let kept = controlPlane.daemonSetController.statusAfterResync(of: index, cluster, now: now)
                    var fresh = controlPlane.daemonSetController
                    fresh.daemonSets[index].nodeCache.invalidate()
                    #expect(fresh.statusAfterResync(of: index, cluster, now: now) == kept, "seed \(seed), \(step.name)")
                }
            }
        }
    }

    /// The status agrees with the pods.
    @Test func statusAgreesWithThePods() throws {
        for seed in Self.seeds {
            for step in run(scenario(RandomWorld(seed: seed).yaml)).steps {
                for set in step.daemonSets {
                    let status = set.statusAfterResync ?? set.status
                    let wanting = set.nodes.filter { $0.shouldRun && $0.nodeExists }
                    #expect(status.desired == wanting.count, "seed \(seed), \(step.name), \(set.key)")
                    #expect(status.current == wanting.filter { !$0.pods.isEmpty }.count, "seed \(seed), \(step.name), \(set.key)")
                    #expect(
                        status.ready <= wanting.filter { $0.pods.contains(where: \.ready) }.count, "seed \(seed), \(step.name), \(set.key)")
                    #expect(
                        status.misscheduled == set.nodes.filter { !$0.shouldRun && $0.nodeExists && !$0.pods.isEmpty }.count,
                        "seed \(seed), \(step.name), \(set.key)")
                    #expect(status.unavailable == status.desired - status.available && status.available <= status.ready)
                }
            }
        }
    }

    /// A rolling update deletes no available pod once the budget is used up; checked after every sync.
    @Test func rolloutKeepsToItsBudget() throws {
        for seed in Self.seeds {
            var dice = Dice(seed)
            let count = Int.random(in: 1...12, using: &dice)
            var strategy = RolloutStrategy()
            strategy.maxUnavailable = dice.pick([.count(1), .count(3), .percent(25), .percent(100)])
            var nodes = (0..<count).map { slot in
                let pod = DaemonPod(id: PodID(rawValue: Int32(slot)), ready: dice.chance(80), hasCurrentHash: false, isUpdated: false)
                return DaemonNode(slot: slot, verdict: .yes, pods: dice.chance(90) ? [pod] : [])
            }
            let allowed = RollingUpdate.budget(desired: count, strategy: strategy).maxUnavailable
            var next = Int32(count)
            for _ in 0..<(4 * count) {
                let before = nodes.filter { !$0.pods.contains(where: \.ready) }.count
                let plan = RollingUpdate.plan(nodes, strategy: strategy, now: 0)
                let taken = nodes.joinedPods.filter { plan.delete.contains($0.id) && $0.ready }.count
                #expect(before + taken <= max(allowed, before), "seed \(seed)")
                for slot in nodes.indices { nodes[slot].pods.removeAll { plan.delete.contains($0.id) } }
                for slot in DaemonSetController.manage(nodes, strategy: strategy, now: 0).create {
                    nodes[slot].pods.append(DaemonPod(id: PodID(rawValue: next), ready: dice.chance(90)))
                    next += 1
                }
                for slot in nodes.indices {
                    for podIndex in nodes[slot].pods.indices where dice.chance(50) { nodes[slot].pods[podIndex].ready = true }
                }
            }
            #expect(!nodes.joinedPods.contains { !$0.isUpdated }, "seed \(seed)")
        }
    }

    /// With `maxSurge`, no node loses its available pod, and no more nodes have two pods than the budget allows.
    @Test func surgeKeepsToItsBudget() throws {
        for seed in Self.seeds.prefix(60) {
            var dice = Dice(seed)
            let count = Int.random(in: 1...12, using: &dice)
            var strategy = RolloutStrategy()
            strategy.maxUnavailable = .count(0)
            strategy.maxSurge = dice.pick([.count(1), .count(3), .percent(25), .percent(100)])
            var nodes = (0..<count).map { slot in
                let pod = DaemonPod(id: PodID(rawValue: Int32(slot)), ready: dice.chance(80), hasCurrentHash: false, isUpdated: false)
                return DaemonNode(slot: slot, verdict: .yes, pods: dice.chance(90) ? [pod] : [])
            }
            let allowed = RollingUpdate.budget(desired: count, strategy: strategy).maxSurge
            var next = Int32(count)
            for _ in 0..<(10 * count + 20) {
                let served = nodes.map { $0.pods.contains(where: \.ready) }
                var plan = DaemonSetController.manage(nodes, strategy: strategy, now: 0)
                if plan.isEmpty { plan = RollingUpdate.plan(nodes, strategy: strategy, now: 0) }
                for slot in nodes.indices { nodes[slot].pods.removeAll { plan.delete.contains($0.id) } }
                #expect(zip(nodes, served).allSatisfy { !$1 || $0.pods.contains(where: \.ready) }, "seed \(seed)")
                for slot in plan.create {
                    nodes[slot].pods.append(DaemonPod(id: PodID(rawValue: next), ready: false, created: Int(next)))
                    next += 1
                }
                let doubled = nodes.count { $0.pods.count > 1 && $0.pods.contains { !$0.isUpdated && $0.ready } }
                #expect(doubled <= allowed && !nodes.contains { $0.pods.count > 2 }, "seed \(seed)")
                for slot in nodes.indices {
                    // An old pod that becomes ready late makes the new one next to it unnecessary.
                    for podIndex in nodes[slot].pods.indices where nodes[slot].pods[podIndex].isUpdated && dice.chance(50) {
                        nodes[slot].pods[podIndex].ready = true
                    }
                }
            }
            #expect(!nodes.joinedPods.contains { !$0.isUpdated }, "seed \(seed)")
        }
    }

    /// A shared explanation of equivalent nodes equals the explanation of each alone.
    @Test func equivalentNodesShareTheirExplanation() throws {
        var compared = 0
        for seed in Self.seeds.prefix(60) {
            var controlPlane = ControlPlane(version: .latest)
            for (number, step) in scenario(RandomWorld(seed: seed, nodes: 8...16).yaml).steps.enumerated() {
                for set in controlPlane.run(step, isFirst: number == 0).daemonSets {
                    let index = try #require(controlPlane.daemonSetController.daemonSet(named: set.name, in: set.namespace))
                    for row in set.nodes {
                        guard let together = row.explanation, let slot = controlPlane.scheduler.snapshot.slotOf[row.node] else { continue }
                        var dryRuns = DryRuns(controlPlane, index, SharedDryRuns())
                        var alone = NodeEquivalenceCache(
                            controlPlane.daemonSetController.daemonSets[index].requirement, known: NodeEquivalenceCache.Known())
                        let overview = ClusterOverview(controlPlane.cluster.nodes, controlPlane.cluster.policies.priorityClasses)
                        let use = controlPlane.selectionUse(of: index, rows: set.nodes, overview)
                        let actual = alone.explain(ExplanationSubject(controlPlane, index, slot, row, overview, use), &dryRuns)
                        #expect(actual == together, "seed \(seed), \(step.name), \(set.key) on \(row.node)")
                        compared += 1
                    }
                }
            }
        }
        #expect(compared > 400)
    }

    /// Every proposed change, applied to the manifest from the start, changes the result of the node.
    @Test func proposedChangesChangeTheResult() throws {
        var tried = 0
        for seed in Self.seeds {
            let story = scenario(RandomWorld(seed: seed).yaml)
            guard let first = story.steps.first else { continue }
            let before = run(Scenario(steps: [first]))
            for set in before.steps[0].daemonSets {
                for row in set.nodes {
                    guard let explanation = row.explanation, let change = explanation.change else { continue }
                    tried += 1
                    let changed = Scenario(steps: [.init(name: first.name, changes: first.changes.map { $0.replacing(change.result) })])
                    let after = run(changed).steps[0].daemonSets.first { $0.key == set.key }?.nodes.first { $0.node == row.node }
                    let same = after.map { Self.answer($0) == Self.answer(row) } ?? false
                    #expect(!same, "seed \(seed), \(set.key) on \(row.node): \(explanation.rule) \(change.field) \(change.action)")
                }
            }
        }
        #expect(tried > 100)
    }

    private static func answer(_ row: NodeRow) -> String {
        let pods = row.pods.map { "\($0.state) \($0.nodeName ?? "-") \($0.updated ?? false) \($0.podScheduled?.message ?? "")" }
        return "\(row.shouldRun) " + pods.joined(separator: ", ")
    }
}

extension [DaemonNode] {
    fileprivate var joinedPods: [DaemonPod] { flatMap(\.pods) }
}

extension Scenario.Change {
    fileprivate var removesNode: Bool { if case .delete(let target, _) = self { target.kind == "Node" } else { false } }

    /// Applies this DaemonSet instead of the one of its name.
    func replacing(_ daemonSet: DaemonSet) -> Scenario.Change {
        guard case .apply(.daemonSet(let own)) = self, own.metadata.name == daemonSet.metadata.name else { return self }
        return .apply(.daemonSet(daemonSet))
    }
}
