import Kubernetes

/// Why a pod that is bound to a node is not ready, as its kubelet reports it in the status of the pod.
package struct PodFault: Hashable, Sendable {
    package enum Cause: Hashable, Sendable {
        /// The container doesn't run; reason and message of the kubelet: `CrashLoopBackOff`, `ImagePullBackOff`, `CreateContainerError`.
        case waiting(reason: String, message: String)
        /// The container has ended and isn't restarted.
        case terminated(Termination)
        /// The container runs, and its startup probe has not succeeded yet.
        case startupProbe
        /// The container runs, and its readiness probe fails.
        case readinessProbe
        /// The container runs and is not ready, without a probe.
        case notReady
        /// A condition that `readinessGates` names is not true.
        case readinessGate(String)
        /// The pod has no network or volumes yet: no container is created.
        case noSandbox
        /// The kubelet's reason for the whole pod: `NodeLost`.
        case pod(reason: String, message: String)
    }

    /// How a container ended.
    package struct Termination: Hashable, Sendable {
        /// `OOMKilled`, `Error`, `Completed`; can be empty.
        package let reason: String
        package let exitCode: Int
        /// The number of the signal; 0 for none.
        package let signal: Int
    }

    /// A container of the pod.
    package struct FailedContainer: Hashable, Sendable {
        package let name: String
        package let isInit: Bool
        /// Among the containers, or the init containers, of the template; nil for one that the template does not have.
        let index: Int?
        package let image: String
        package let restarts: Int
        /// How it ended the last time; nil where it never did.
        package let lastTermination: Termination?
    }

    package let cause: Cause
    /// Nil where the cause is about the whole pod.
    package let container: FailedContainer?
    /// The kubelet has not set the pod's phase to Running.
    let isPending: Bool

    /// The word that `kubectl get pods` prints in the column STATUS: `CrashLoopBackOff`, `Init:ImagePullBackOff`, `Running`.
    ///
    /// *Source:* kubernetes pkg/printers/internalversion/printers.go (printPod).
    package var status: String {
        let word: String
        switch cause {
        case .waiting(let reason, _): word = reason
        case .terminated(let end): word = end.status
        case .pod(let reason, _): return reason
        case .startupProbe, .readinessProbe, .notReady: return container?.isInit == true ? "PodInitializing" : "Running"
        case .readinessGate: return "Running"
        case .noSandbox: return "ContainerCreating"
        }
        return container?.isInit == true ? "Init:\(word)" : word
    }

    /// In one word, for a list of nodes: the status where it names a fault, otherwise what fails.
    package var reason: String {
        switch cause {
        case .waiting, .terminated, .pod, .noSandbox: status
        case .startupProbe: "startup probe"
        case .readinessProbe: "readiness probe"
        case .notReady: "not ready"
        case .readinessGate(let condition): "readiness gate \(condition)"
        }
    }
}

extension PodFault.Termination {
    init(_ state: ContainerStateTerminated) {
        self.init(reason: state.reason, exitCode: Int(state.exitCode), signal: Int(state.signal))
    }

    fileprivate var status: String {
        if !reason.isEmpty { return reason }
        return signal != 0 ? "Signal:\(signal)" : "ExitCode:\(exitCode)"
    }
}

// MARK: - Reading

extension PodFault {
    /// Nil for a pod that is ready, finished or not bound, and where its status has no cause.
    ///
    /// *Source:* kubernetes pkg/kubelet/status/generate.go (GeneratePodReadyCondition), pkg/api/v1/pod/util.go.
    init?(_ status: PodStatus, of spec: PodSpec) {
        guard !spec.nodeName.isEmpty, status.phase.isEmpty || status.phase == "Pending" || status.phase == "Running" else { return nil }
        let ready = status.conditions.first { $0.type == "Ready" }
        guard ready?.status != ConditionStatus.true,
            let (cause, container) = Self.initFault(status, spec) ?? Self.containerFault(status, spec) ?? Self.podFault(status, spec)
        else { return nil }
        self.cause = cause
        self.container = container
        isPending = status.phase == "Pending"
    }

    /// The first init container that keeps the others from starting.
    private static func initFault(_ status: PodStatus, _ spec: PodSpec) -> (Cause, FailedContainer?)? {
        for container in status.initContainerStatuses {
            if let end = container.state.terminated, end.exitCode == 0 { continue }
            let declared = spec.initContainers.first { $0.name == container.name }
            if declared?.restartPolicy == "Always", container.started == true {
                guard !container.ready, container.state.running != nil else { continue }
            }
            guard let cause = cause(container, declared) else { continue }
            let index = spec.initContainers.firstIndex { $0.name == container.name }
            return (cause, FailedContainer(container, isInit: true, index: index))
        }
        return nil
    }

    /// A container that does not run is reported before one that runs and is not ready.
    private static func containerFault(_ status: PodStatus, _ spec: PodSpec) -> (Cause, FailedContainer?)? {
        let faults = status.containerStatuses.compactMap { container -> (Cause, FailedContainer?)? in
            guard !container.ready, let cause = cause(container, spec.containers.first { $0.name == container.name }) else { return nil }
            let index = spec.containers.firstIndex { $0.name == container.name }
            return (cause, FailedContainer(container, isInit: false, index: index))
        }
        return faults.first { $0.0.isFailure } ?? faults.first
    }

    private static func podFault(_ status: PodStatus, _ spec: PodSpec) -> (Cause, FailedContainer?)? {
        if !status.reason.isEmpty { return (.pod(reason: status.reason, message: status.message), nil) }
        let isFalse = { (type: String) in status.conditions.contains { $0.type == type && $0.status == ConditionStatus.false } }
        if isFalse("PodReadyToStartContainers"), status.containerStatuses.isEmpty { return (.noSandbox, nil) }
        // Readiness gates count once all containers are ready.
        guard isFalse("Ready"), !isFalse("ContainersReady") else { return nil }
        let isTrue = { (type: String) in status.conditions.contains { $0.type == type && $0.status == ConditionStatus.true } }
        return spec.readinessGates.first { !isTrue($0.conditionType) }.map { (.readinessGate($0.conditionType), nil) }
    }

    private static func cause(_ status: ContainerStatus, _ container: Container?) -> Cause? {
        if let waiting = status.state.waiting {
            guard !waiting.reason.isEmpty, waiting.reason != "PodInitializing" else { return nil }
            return .waiting(reason: waiting.reason, message: waiting.message)
        }
        if let end = status.state.terminated { return .terminated(Termination(end)) }
        guard status.state.running != nil else { return nil }
        if container?.startupProbe != nil, status.started == false { return .startupProbe }
        return container?.readinessProbe != nil ? .readinessProbe : .notReady
    }
}

extension PodFault.Cause {
    /// A container has failed, rather than not become ready or started yet.
    fileprivate var isFailure: Bool {
        switch self {
        case .waiting(let reason, _): reason != "ContainerCreating"
        case .terminated: true
        case .startupProbe, .readinessProbe, .notReady, .readinessGate, .noSandbox, .pod: false
        }
    }
}

extension PodFault.FailedContainer {
    init(_ status: ContainerStatus, isInit: Bool, index: Int?) {
        name = status.name
        self.isInit = isInit
        self.index = index
        image = status.image
        restarts = Int(status.restartCount)
        lastTermination = status.lastState.terminated.map(PodFault.Termination.init)
    }
}
