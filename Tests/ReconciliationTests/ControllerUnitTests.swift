import Foundation
import Kubernetes
import TestSupport
import Testing

@testable import Reconciliation

/// Kubernetes' unit test cases for the DaemonSet controller, as data.
struct ControllerUnitTests {
    static let file = (try? JSONTree(CaseFiles.data("controller/unit.json"))) ?? .null
    static let syncs = file["sync"]["cases"].items
    /// Cases about behaviour outside the model: API server errors between two calls, and stale caches.
    static let leftOut: Set<String> = [
        "PodCreateErrors", "PodCreateExpectationsError", "DontDoAnythingIfBeingDeleted", "DontDoAnythingIfBeingDeletedRace",
    ]
    static let syncNames = syncs.compactMap { $0["name"].text }.filter { !leftOut.contains($0) }

    @Test func casesExist() { #expect(Self.syncNames.count == 49) }

    @Test(arguments: syncNames) func sync(_ name: String) throws {
        let unit = try #require(Self.syncs.first { $0["name"].text == name })
        for strategy in unit["strategies"].items.compactMap(\.text) {
            var world = try UnitWorld(unit, strategy: strategy)
            let did = world.sync()
            let want = unit["expect"]
            #expect(did.creates == want["creates"].int, "\(name), \(strategy): creates")
            #expect(did.deletes == want["deletes"].int, "\(name), \(strategy): deletes")
            #expect(did.events == want["events"].int, "\(name), \(strategy): events")
            if case .array(let names) = unit["also"]["deleted"] {
                #expect(did.deleted.sorted() == names.compactMap(\.text).sorted(), "\(name): deleted")
            }
            for (key, number) in unit["also"]["status"].fields { #expect(world.status(key) == number.int, "\(name): \(key)") }
        }
    }

    @Test func placement() throws {
        let section = Self.file["node_should_run_daemon_pod"]
        var node = Node()
        node.metadata.name = section["node"]["name"].text ?? ""
        node.metadata.labels = section["node"]["labels"].fields.compactMapValues(\.text)
        for unit in section["cases"].items {
            let template = try UnitWorld.template(unit["ds"])
            let verdict = NodeRequirement(template: template).verdict(node: node.metadata.name, labels: node.metadata.labels, taints: [])
            #expect(verdict.shouldRun == unit["shouldRun"].flag, "\(unit["name"])")
            #expect(verdict.shouldContinue == unit["shouldContinueRunning"].flag, "\(unit["name"])")
        }
    }

    @Test func budgets() throws {
        for unit in Self.file["update_budget"]["cases"].items {
            var strategy = RolloutStrategy()
            strategy.maxUnavailable = UnitWorld.number(unit["rollingUpdate"]["maxUnavailable"]) ?? .count(1)
            strategy.maxSurge = UnitWorld.number(unit["rollingUpdate"]["maxSurge"]) ?? .count(0)
            let budget = RollingUpdate.budget(desired: unit["desiredNumberScheduled"].int ?? 0, strategy: strategy)
            #expect(budget.maxSurge == unit["maxSurge"].int, "\(unit["name"])")
            #expect(budget.maxUnavailable == unit["maxUnavailable"].int, "\(unit["name"])")
        }
    }

    @Test func updatedPods() {
        for unit in Self.file["is_pod_updated"]["cases"].items {
            var record = DaemonSetRecord(DaemonSet(), generation: 1, templateGeneration: Int64(unit["dsTemplateGeneration"].int ?? 0))
            if let hash = unit["hash"].text, !hash.isEmpty { record.history.advance(to: PodTemplateSpec(), hash: hash) }
            var labels: [String: String] = [:]
            labels[RevisionLabel.hash] = unit["podLabels"]["hash"].text
            labels[RevisionLabel.templateGeneration] = unit["podLabels"]["gen"].int.map { String($0) }
            let podInfo = PodInfo(namespace: "default", labels: labels, spec: PodSpec())
            let pod = PodRecord(id: PodID(rawValue: 0), name: .given("p"), podInfo: podInfo, owner: .noController, created: 0)
            #expect(record.isUpdated(pod.podInfo) == unit["updated"].flag, "\(unit["name"])")
        }
    }

    @Test func affinityIsReplaced() throws {
        for unit in Self.file["node_affinity_rewrite"]["cases"].items {
            let affinity = try UnitWorld.affinity(unit["in"])
            let rewritten = PinnedAffinity.replacing(affinity, node: unit["node"].text ?? "")
            #expect(rewritten == (try UnitWorld.affinity(unit["out"])), "\(unit["in"])")
        }
    }
}
