import Foundation
import Kubernetes
import TestSupport
import Testing

@testable import Reconciliation

/// Recorded messages of the scheduler of Kubernetes 1.36.2 on generated clusters, for one pinned pod after another, compared byte for byte.
@Suite struct SchedulerGeneratedTests {
    struct Scenario: Sendable, CustomTestStringConvertible {
        let name: String
        /// The scenario as JSON.
        let json: Data
        var testDescription: String { name }
    }

    static let scenarios: [Scenario] = {
        let file = try? JSONSerialization.jsonObject(with: CaseFiles.data("scheduler/generated.json")) as? [String: Any]
        let all = file?["scenarios"] as? [[String: Any]] ?? []
        return all.compactMap { one in
            guard let name = one["name"] as? String, let json = try? JSONSerialization.data(withJSONObject: one) else { return nil }
            return Scenario(name: name, json: json)
        }
    }()

    @Test func scenariosExist() { #expect(Self.scenarios.count == 113) }

    @Test(arguments: scenarios)
    func answersAsRecorded(_ scenario: Scenario) throws {
        let json = try #require(try JSONSerialization.jsonObject(with: scenario.json) as? [String: Any])
        let objects = try SchedulerWorld.read(json: json["docs"] as? [Any] ?? [])
        var world = SchedulerWorld()
        for object in objects { world.add(object) }
        var shapes: [String: PodInfo] = [:]
        for case .daemonSet(let set) in objects {
            var spec = set.spec.template.spec
            spec.tolerations = DaemonTolerations.ofPods(from: spec)
            shapes[set.metadata.name] = world.podInfo(set.spec.template.metadata.in(set.metadata.space), spec)
        }
        for answer in json["answers"] as? [[String: Any]] ?? [] where answer["Created"] as? Bool == true {
            let podInfo = try #require(shapes[answer["DaemonSet"] as? String ?? ""])
            let pod = answer["Pod"] as? String ?? ""
            let decision = world.schedule(podInfo, name: pod, pinnedTo: answer["Node"] as? String)
            let message = answer["Message"] as? String
            let bound = answer["Bound"] as? String
            let given = world.describe(decision)
            switch decision {
            case .gated: #expect(answer["Reason"] as? String == "SchedulingGated" || (message == nil && bound == nil), "\(pod)")
            case .nominated(_, let victims, _): #expect(message == nil && !victims.isEmpty, "\(pod): \(given)")
            default: #expect(given == message ?? bound.map { "bind \($0)" }, "\(pod)")
            }
        }
    }
}

extension ObjectMeta {
    fileprivate func `in`(_ namespace: String) -> ObjectMeta {
        var copy = self
        copy.namespace = namespace
        return copy
    }
}
