import Testing

@testable import Reconciliation

struct EventRecorderTests {
    @Test func countsEventsByOwner() {
        var recorder = EventRecorder()
        for (pod, owner) in [(0, 0), (1, 0), (2, 1), (3, nil)] as [(Int32, Int?)] {
            recorder.recordEvent(.created, of: PodID(rawValue: pod), daemonSet: owner, at: 5)
        }
        recorder.recordEvent(.gone, of: PodID(rawValue: 0), daemonSet: 0, at: 6)
        let counts = recorder.verbCounts { event in event.daemonSet.map { "DaemonSet/\($0)" } ?? "Pod/\(event.pod.rawValue)" }
        #expect(counts.map(\.owner) == ["DaemonSet/0", "DaemonSet/1", "Pod/3"])
        #expect(counts.map(\.counts) == [[.created: 2, .gone: 1], [.created: 1], [.created: 1]])
        recorder.beginStep()
        #expect(recorder.count == 0)
    }

    @Test func tracesEvents() {
        var recorder = EventRecorder()
        recorder.recordEvent(.bound, of: PodID(rawValue: 0), daemonSet: 0, at: 5)
        recorder.recordEvent(.gone, of: PodID(rawValue: 1), daemonSet: nil, at: 6)
        let trace = StepTrace(recorder.events, owners: [StepTrace.Owner(namespace: "default", name: "d")]) { id in
            StepTrace.Pod(name: id.rawValue == 0 ? .generated(from: "d") : .given("p"), node: "a", revision: "r")
        }
        #expect(trace.entries.map(\.pod) == ["d@a", "p"])
        #expect(trace.entries.map(\.time) == [5, 6])
        #expect(trace.entries.map(\.daemonSet) == ["default/d", nil])
    }
}
