import Foundation
import Kubernetes
import Reconciliation
import TestSupport
import Testing

/// Kubernetes' unit test cases for the scheduler's helpers: tolerations, node selection, pod requests.
@Suite struct SchedulerUnitTests {
    static func cases(_ group: String) throws -> [[String: Any]] {
        let file = try JSONSerialization.jsonObject(with: CaseFiles.data("scheduler/units.json")) as? [String: Any]
        return try #require(file?[group] as? [[String: Any]])
    }

    static func pod(_ spec: [String: Any]) throws -> PodSpec {
        let objects = try SchedulerWorld.read(json: [["apiVersion": "v1", "kind": "Pod", "metadata": ["name": "p"], "spec": spec]])
        guard case .pod(let pod)? = objects.first else { throw CocoaError(.coderReadCorrupt) }
        return pod.spec
    }

    static func node(_ metadata: [String: Any], _ spec: [String: Any] = [:]) throws -> Node {
        let objects = try SchedulerWorld.read(json: [["apiVersion": "v1", "kind": "Node", "metadata": metadata, "spec": spec]])
        guard case .node(let node)? = objects.first else { throw CocoaError(.coderReadCorrupt) }
        return node
    }

    @Test func tolerates() throws {
        let cases = try Self.cases("tolerates")
        #expect(cases.count == 14)
        for one in cases {
            let toleration = try #require(try Self.pod(["tolerations": [one["toleration"]]]).tolerations.first)
            let taint = try #require(try Self.node(["name": "n"], ["taints": [one["taint"]]]).spec.taints.first)
            #expect(toleration.tolerates(taint) == (one["want"] as? Bool), "\(one["name"] ?? "")")
        }
    }

    @Test func matchesNodes() throws {
        let cases = try Self.cases("nodes")
        #expect(cases.count == 37)
        for one in cases {
            let required = one["required"].flatMap { $0 is NSNull ? nil : $0 }
            var spec: [String: Any] = ["nodeSelector": one["nodeSelector"] ?? [:]]
            if let required { spec["affinity"] = ["nodeAffinity": ["requiredDuringSchedulingIgnoredDuringExecution": required]] }
            let node = try Self.node(one["node"] as? [String: Any] ?? [:])
            let matcher = NodeMatcher(try Self.pod(spec))
            #expect(matcher.matches(node) == (one["want"] as? Bool), "\(one["name"] ?? "")")
            let mismatch = matcher.mismatch(name: node.metadata.name, labels: node.metadata.labels)
            #expect((mismatch == nil) == (one["want"] as? Bool), "\(one["name"] ?? ""): \(String(describing: mismatch))")
        }
    }

    @Test func requests() throws {
        let cases = try Self.cases("requests")
        #expect(cases.count == 26)
        for one in cases {
            let spec = try Self.pod(one["spec"] as? [String: Any] ?? [:])
            let wanted = try Self.pod(["overhead": one["want"] ?? [:]]).overhead
            #expect(PodRequests.total(of: spec) == wanted, "\(one["name"] ?? "")")
        }
    }
}
