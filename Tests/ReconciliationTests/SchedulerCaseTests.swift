import Foundation
import Kubernetes
import Reconciliation
import TestSupport
import Testing

/// A file for each plugin and each phase of the scheduler. Objects are applied in order; a pod without a node is scheduled, to the node of
/// its annotation `pin` if it has one, and the annotation `expect` has the result. A pod that fits is bound and stays.
@Suite struct SchedulerCaseTests {
    @Test(arguments: try CaseFiles.all(in: "scheduler", suffix: "yaml").map(\.lastPathComponent))
    func decidesAsExpected(_ file: String) throws {
        let objects = SchedulerWorld.read(Array(try CaseFiles.data("scheduler/\(file)")))
        var world = SchedulerWorld()
        var asked = 0
        for object in objects {
            guard case .pod(let pod) = object, pod.spec.nodeName.isEmpty || pod.metadata.annotations["expect"] != nil else {
                world.add(object)
                continue
            }
            let notes = pod.metadata.annotations
            if let version = notes["version"] { world.assume(try #require(KubernetesVersion(version))) }
            let podInfo = world.podInfo(pod.metadata, pod.spec)
            let decision = world.schedule(podInfo, name: pod.metadata.name, pinnedTo: notes["pin"])
            #expect(world.describe(decision) == notes["expect"], "\(pod.metadata.name)")
            asked += 1
        }
        #expect(asked > 0)
    }
}
