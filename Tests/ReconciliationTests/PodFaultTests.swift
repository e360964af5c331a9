import Diagnostics
import Kubernetes
import TestSupport
import Testing

@testable import Reconciliation

/// What the status of a pod tells about why it is not ready. Each case has the pod, the word that kubectl prints, and the sentence; both
/// are empty where the status tells nothing.
struct PodFaultTests {
    static let cases = (try? CaseText.all(in: "pod-faults")) ?? []

    @Test(arguments: cases) func tellsWhatTheKubeletReports(_ item: CaseText) throws {
        let text = MappedText(file: FileID(rawValue: 0), bytes: Array((item.parts["pod"] ?? "").utf8))
        let object = try #require(ManifestDocument.read(text).first?.object)
        guard case .pod(let pod) = object else { throw CaseError.noPod }
        let fault = PodFault(pod.status, of: pod.spec)
        #expect(fault?.status ?? "" == item.parts["status"])
        #expect(fault?.fact.english ?? "" == item.parts["fact"])
    }

    private enum CaseError: Error { case noPod }

    /// The pods keep what the kubelet reports; one that is ready again, as a later status tells, has no fault.
    @Test func aFaultLastsUntilTheStatusChanges() throws {
        let scenario =
            String(decoding: try CaseFiles.data("explanations/pods-not-ready.yaml"), as: UTF8.self) + """
                ---
                apiVersion: dsdoc.dev/v1
                kind: Step
                name: recovered
                ---
                apiVersion: dsdoc.dev/v1
                kind: PodStatus
                target: {kind: Pod, name: agent-b, namespace: default}
                status: {phase: Running, conditions: [{type: Ready, status: "True"}]}
                """
        let text = MappedText(file: FileID(rawValue: 0), bytes: Array(scenario.utf8))
        let steps = run(Scenario(yaml: [text])).steps.map { $0.daemonSets[0] }
        let faults = steps.map { set in set.nodes.map { $0.pods.first?.fault?.status ?? "-" } }
        #expect(
            faults == [
                ["-", "CrashLoopBackOff", "ImagePullBackOff", "CrashLoopBackOff", "CrashLoopBackOff"],
                ["-", "-", "ImagePullBackOff", "CrashLoopBackOff", "CrashLoopBackOff"],
            ])
        #expect(steps.map(\.status.ready) == [1, 2])
        #expect(steps[0].nodes[2].pods.map(\.state) == ["Pending"], "the kubelet has not started it")
        let rules = steps[0].nodes.map { $0.explanation?.rule.name ?? "-" }
        #expect(rules == ["-", "pod-not-ready", "pod-not-ready", "misscheduled", "pod-not-ready"])
        let remarks = steps[0].remarks.filter { $0.id == "pods-not-ready" }.map(\.text.english)
        #expect(remarks.count == 2 && remarks[0].hasPrefix("2 pods exist and are not ready (CrashLoopBackOff) on n2, n5:"))
        #expect(remarks[0].hasSuffix("See `kubectl logs -n default agent-b -c main --previous`."))
    }
}
