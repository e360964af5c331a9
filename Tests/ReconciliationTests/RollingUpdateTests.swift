import Foundation
import Kubernetes
import TestSupport
import Testing

@testable import Reconciliation

/// Kubernetes' rollout test cases: sequences of syncs with cleared expectations, and the creations and deletions of each.
struct RollingUpdateTests {
    static let cases = (try? JSONTree(CaseFiles.data("controller/unit.json")))?["rolling_update"]["cases"].items ?? []
    /// Cases whose steps are described in text, which is parsed here.
    static let names = cases.compactMap { $0["name"].text }.filter {
        !$0.hasPrefix("DaemonSetUpdatesAllOldNotReadyPods") && !$0.hasSuffix("NotReadyMaxSurge")
    }

    @Test func casesExist() { #expect(Self.names.count == 8) }

    @Test(arguments: names) func rolls(_ name: String) throws {
        let unit = try #require(Self.cases.first { $0["name"].text == name })
        var world = RolloutWorld(nodes: unit["nodes"].int ?? 0)
        try play(unit["steps"].items, in: &world, name)
    }

    private func play(_ steps: [JSONTree], in world: inout RolloutWorld, _ name: String) throws {
        for (number, step) in steps.enumerated() {
            if case .object = step["sync"] {
                let did = world.sync()
                #expect(did.creates == step["sync"]["creates"].int, "\(name), step \(number): creates")
                #expect(did.deletes == step["sync"]["deletes"].int, "\(name), step \(number): deletes")
            } else if let times = step["repeat"].int {
                for _ in 0..<times { try play(step["steps"].items, in: &world, name) }
            } else if let check = step["check"].text {
                if check == "ready pods" { #expect(world.readyPods == step["equals"].int) }
            } else {
                world.apply(step)
            }
        }
    }
}

/// Nodes with pods of numbered revisions, and an update strategy.
private struct RolloutWorld {
    private struct Held {
        var pod: DaemonPod
        var revision: Int
    }

    private var held: [[Held]]
    private var tainted: Set<Int> = []
    private var toleratesTaint = true
    private var revision = 1
    private var strategy = RolloutStrategy(onDelete: true)
    private var nextID: Int32 = 0

    init(nodes: Int) { held = Array(repeating: [], count: nodes) }

    private var nodes: [DaemonNode] {
        held.indices.map { slot in
            let isKept = tainted.contains(slot) && !toleratesTaint
            let pods = held[slot].map { one in
                var pod = one.pod
                pod.hasCurrentHash = one.revision == revision
                pod.isUpdated = pod.hasCurrentHash
                return pod
            }
            return DaemonNode(slot: slot, verdict: isKept ? .onlyKeep : .yes, pods: pods[...])
        }
    }

    var readyPods: Int { held.joined().filter(\.pod.ready).count }

    /// Deletions and creations are visible at once, so that a rollout continues in the same sync.
    mutating func sync() -> (creates: Int, deletes: Int) {
        let first = DaemonSetController.manage(nodes, strategy: strategy, now: 0)
        carryOut(first)
        let second = RollingUpdate.plan(nodes, strategy: strategy, now: 0)
        carryOut(second)
        return (first.create.count + second.create.count, first.delete.count + second.delete.count)
    }

    private mutating func carryOut(_ plan: SyncPlan) {
        for slot in plan.create {
            nextID += 1
            held[slot].append(Held(pod: DaemonPod(id: PodID(rawValue: nextID), ready: false, created: Int(nextID)), revision: revision))
        }
        for slot in held.indices { held[slot].removeAll { plan.delete.contains($0.pod.id) } }
    }

    mutating func apply(_ step: JSONTree) {
        switch step["do"].text {
        case "mark every pod Ready":
            for slot in held.indices { for podIndex in held[slot].indices { held[slot][podIndex].pod.ready = true } }
        case "start":
            readStrategy(step)
            for name in step["taint"].fields.keys { if let slot = Int(name.dropFirst("node-".count)) { tainted.insert(slot) } }
        default:
            if step["image"] != .null { revision += 1 }
            if step.fields.keys.contains("tolerations") {
                toleratesTaint = step["tolerations"] != .null
                revision += 1
            }
            readStrategy(step)
        }
    }

    private mutating func readStrategy(_ step: JSONTree) {
        guard step["maxUnavailable"] != .null || step["maxSurge"] != .null else { return }
        strategy.onDelete = false
        strategy.maxUnavailable = UnitWorld.number(step["maxUnavailable"]) ?? .count(4)
        strategy.maxSurge = UnitWorld.number(step["maxSurge"]) ?? .count(0)
    }
}
