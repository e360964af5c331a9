import Diagnostics
import Foundation
import Kubernetes
import TestSupport
import Testing

@testable import Reconciliation

/// Scripts recorded with the controller of Kubernetes 1.36.2 and a fake API server: no scheduler, no kubelet, immediate deletion.
/// The order of nodes in a rollout is random there, so counts are compared, not names.
struct ControllerScriptTests {
    static let scripts: [JSONTree] = (try? JSONTree(CaseFiles.data("controller/scripts.json")))?["scripts"].items ?? []
    static let names = scripts.compactMap { $0["name"].text }

    @Test func scriptsExist() { #expect(Self.names.count == 14) }

    @Test(arguments: names) func agrees(with name: String) throws {
        let script = try #require(Self.scripts.first { $0["name"].text == name })
        let differences = try Self.differences(script)
        for difference in differences { Issue.record("\(name): \(difference)") }
    }

    static func differences(_ script: JSONTree) throws -> [String] {
        var world = try ControllerWorld(script)
        var results = script["results"].items.makeIterator()
        var found: [String] = []
        for (number, step) in script["steps"].items.enumerated() {
            guard step["settle"].flag == true else {
                try world.apply(step)
                continue
            }
            world.settle()
            guard let want = results.next() else { continue }
            #expect(want["step"].int == number)
            let pods = want["pods"].items.compactMap(\.text).map { $0.split(separator: " ").dropFirst().joined(separator: " ") }.sorted()
            if world.creates != want["creates"].items.count { found.append("step \(number): \(world.creates) creates") }
            if world.deletes != want["deletes"].items.count { found.append("step \(number): \(world.deletes) deletes") }
            if world.podList != pods { found.append("step \(number): pods \(world.podList), want \(pods)") }
            let status = try world.status()
            if status != want["status"] { found.append("step \(number): status \(status), want \(want["status"])") }
        }
        return found
    }
}

/// A control plane in which only the DaemonSet controller acts.
private struct ControllerWorld {
    private var controlPlane = ControlPlane(version: .latest)
    private var daemonSet: DaemonSet
    private(set) var creates = 0
    private(set) var deletes = 0

    init(_ script: JSONTree) throws {
        for node in try cluster(of: script["nodes"].items.map { Self.typed($0, "v1", "Node") }).nodes { controlPlane.apply(node) }
        daemonSet = try #require(try cluster(of: [Self.typed(script["ds"], "apps/v1", "DaemonSet")]).daemonSets.first)
        for (number, pod) in script["pods"].items.enumerated() { add(pod, number) }
        _ = controlPlane.apply(.apply(.daemonSet(daemonSet)))
    }

    private static func typed(_ object: JSONTree, _ apiVersion: String, _ kind: String) -> JSONTree {
        .object(object.fields.merging(["apiVersion": .string(apiVersion), "kind": .string(kind)]) { own, _ in own })
    }

    /// Adds a pod of the newest revision, owned by the DaemonSet, by another object, or without an owner.
    private mutating func add(_ description: JSONTree, _ number: Int) {
        var pod = Pod()
        pod.metadata.name = "pod-\(number)"
        pod.metadata.labels = ["app": "d", "controller-revision-hash": "template-1", "pod-template-generation": "1"]
        pod.spec.nodeName = description["Node"].text ?? ""
        pod.status.phase = description["Phase"].text ?? "Running"
        if let owner = description["Owner"].text, !owner.isEmpty {
            var reference = OwnerReference()
            reference.kind = owner == "ds" ? "DaemonSet" : "ReplicaSet"
            reference.name = owner == "ds" ? "d" : owner
            reference.controller = true
            pod.metadata.ownerReferences = [reference]
        }
        _ = controlPlane.apply(.apply(.pod(pod)))
        let id = PodID(rawValue: Int32(controlPlane.cluster.pods.count - 1))
        if controlPlane.cluster[id].phase == .pending { controlPlane.cluster[id].phase = .running }
        controlPlane.cluster[id].ready = description["Ready"].flag == true
        controlPlane.cluster[id].terminating = description["Terminating"].flag == true
    }

    mutating func settle() {
        controlPlane.recorder.beginStep()
        controlPlane.cluster.nodes.sort()
        while !controlPlane.daemonSetController.queue.isEmpty {
            controlPlane.clock.nextRound()
            controlPlane.syncDaemonSets()
            controlPlane.removeTerminatedPods()
        }
        creates = controlPlane.recorder.events.filter { $0.verb == .created }.count
        deletes = controlPlane.recorder.events.filter { $0.verb == .terminating }.count
    }

    mutating func apply(_ step: JSONTree) throws {
        if let which = step["ready"].text { setReady(which, true) }
        if let which = step["unready"].text { setReady(which, false) }
        if let which = step["fail"].text { for id in ids(on: which) { controlPlane.finish(id, .failed) } }
        if let image = step["image"].text { daemonSet.spec.template.spec.containers[0].image = image }
        if step["strategy"] != .null || step["tolerations"] != .null {
            let document = JSONTree.object([
                "apiVersion": .string("apps/v1"), "kind": .string("DaemonSet"),
                "spec": .object([
                    "updateStrategy": step["strategy"],
                    "template": .object(["spec": .object(["tolerations": step["tolerations"]])]),
                ]),
            ])
            let changed = try #require(try cluster(of: [document]).daemonSets.first)
            if step["strategy"] != .null { daemonSet.spec.updateStrategy = changed.spec.updateStrategy }
            if step["tolerations"] != .null { daemonSet.spec.template.spec.tolerations = changed.spec.template.spec.tolerations }
        }
        _ = controlPlane.apply(.apply(.daemonSet(daemonSet)))
    }

    private mutating func setReady(_ which: String, _ ready: Bool) {
        for id in ids(on: which) where !controlPlane.cluster[id].terminating {
            controlPlane.cluster[id].phase = .running
            controlPlane.setReady(id, ready)
            controlPlane.updatePod(id)
        }
    }

    private func ids(on which: String) -> [PodID] {
        controlPlane.cluster.pods.filter { pod in
            guard !pod.gone, case .daemonSet = pod.owner else { return false }
            return which == "all" || pod.targetNode.map { controlPlane.cluster.nodes[$0].name } == which
        }.map(\.id)
    }

    /// `new DaemonSet Running`, without names of nodes.
    var podList: [String] {
        controlPlane.cluster.pods.filter { !$0.gone }.map { pod in
            let owner: String
            switch pod.owner {
            case .daemonSet: owner = "DaemonSet"
            case .other(let kind, _, _): owner = kind
            case .noController: owner = ""
            }
            let age = pod.podInfo.revision == controlPlane.daemonSetController.daemonSets[0].history.current ? "new" : "old"
            return "\(age) \(owner) \(pod.phase.rawValue)"
        }.sorted()
    }

    func status() throws -> JSONTree {
        var writer = JSONWriter()
        controlPlane.daemonSetController.daemonSets[0].status.write(to: &writer)
        return try JSONTree(writer.bytes)
    }
}
