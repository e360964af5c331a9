import Diagnostics
import Kubernetes

extension ExplanationRule {
    /// A pod exists, and its kubelet reports why it is not ready.
    static let podNotReady = ExplanationRule("pod-not-ready") { subject, _ in
        guard let node = subject.node, node.isReady, !subject.pods.contains(where: { $0.node == nil }),
            let fault = subject.pods.lazy.filter({ !$0.terminating }).compactMap(\.fault).first
        else { return nil }
        return Explanation(
            .kubelet, "pod-not-ready", brief: Message(verbatim: fault.reason), field: fault.field(in: subject.template), fact: fault.fact)
    }
}

extension PodFault {
    /// What the kubelet reports, as a sentence.
    package var fact: Message {
        guard let container else { return podFact }
        let name = container.isInit ? Message("init container `\(container.name)`") : Message("container `\(container.name)`")
        let state = state(of: name, container)
        let hasEnded = if case .terminated = cause { true } else { false }
        guard !hasEnded, let end = container.lastTermination else { return state }
        let restarts =
            container.restarts == 1 ? Message("\(container.restarts) restart") : Message("\(container.restarts) restarts")
        return .list([state, Message("last end: \(end.text), \(restarts)")], separator: .semicolon)
    }

    private func state(of name: Message, _ container: FailedContainer) -> Message {
        switch cause {
        case .waiting(let reason, let message):
            if reason == "CrashLoopBackOff" { return Message("\(name) ends again and again (`\(reason)`)") }
            if Self.pullReasons.contains(reason) {
                return Self.adding(message, to: Message("image `\(container.image)` of \(name) can't be pulled (`\(reason)`)"))
            }
            return Self.adding(message, to: Message("\(name) is not started (`\(reason)`)"))
        case .terminated(let end): return Message("\(name) has ended: \(end.text)")
        case .startupProbe: return Message("\(name) runs, and its startup probe has not succeeded")
        case .readinessProbe: return Message("\(name) runs, and its readiness probe fails")
        case .notReady: return container.isInit ? Message("\(name) still runs") : Message("\(name) runs and is not ready")
        case .readinessGate, .noSandbox, .pod: return podFact
        }
    }

    private var podFact: Message {
        switch cause {
        case .readinessGate(let condition): Message("the condition `\(condition)` of `readinessGates` is not true")
        case .pod(let reason, let message): Self.adding(message, to: Message("the kubelet reports `\(reason)`"))
        case .waiting, .terminated, .startupProbe, .readinessProbe, .notReady, .noSandbox:
            Message("no container is created: the network or a volume of the pod is not set up")
        }
    }

    /// *Source:* kubernetes pkg/kubelet/images/types.go.
    private static let pullReasons: Set<String> = [
        "ErrImagePull", "ImagePullBackOff", "InvalidImageName", "ErrImageNeverPull", "ImageInspectError", "RegistryUnavailable",
        "SignatureValidationFailed",
    ]

    private static func adding(_ message: String, to fact: Message) -> Message {
        message.isEmpty ? fact : Message("\(fact): \(message)")
    }

    /// The field of the DaemonSet that the cause is about.
    func field(in template: PodSpec) -> FieldPath? {
        if case .readinessGate = cause { return Field.podSpec.child("readinessGates") }
        guard let container, let index = container.index else { return nil }
        let declared = container.isInit ? template.initContainers : template.containers
        guard declared.indices.contains(index), declared[index].name == container.name else { return nil }
        let path = Field.podSpec.child(container.isInit ? "initContainers" : "containers").index(index)
        switch cause {
        case .waiting(let reason, _):
            if Self.pullReasons.contains(reason) { return path.child("image") }
            return container.lastTermination?.isOutOfMemory == true ? path.child("resources") : path
        case .terminated(let end): return end.isOutOfMemory ? path.child("resources") : path
        case .startupProbe: return path.child("startupProbe")
        case .readinessProbe: return path.child("readinessProbe")
        case .notReady, .readinessGate, .noSandbox, .pod: return path
        }
    }
}

extension PodFault.Termination {
    var isOutOfMemory: Bool { reason == "OOMKilled" }

    /// `OOMKilled, exit code 137`.
    package var text: Message {
        let code = signal != 0 ? Message("signal \(signal)") : Message("exit code \(exitCode)")
        return reason.isEmpty ? code : .list([Message(verbatim: "`\(reason)`"), code])
    }
}
