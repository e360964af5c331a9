import Kubernetes

/// Why a plugin rejects a pod. Each plugin has a type of its own, which its explanations read.
protocol AdmissionCause: Hashable, Sendable {
    /// The API server's text, without the part that names the pod.
    func detail(in version: KubernetesVersion) -> String
}

extension AdmissionCause {
    fileprivate func isEqual(to other: any AdmissionCause) -> Bool { (other as? Self) == self }
}

/// The API server's answer to a pod that an admission plugin rejects: 403 Forbidden.
struct AdmissionRejection: Error, Hashable, Sendable {
    /// The pod's name in the message.
    let pod: String
    private let cause: any AdmissionCause

    init(pod: String, _ cause: any AdmissionCause) {
        self.pod = pod
        self.cause = cause
    }

    /// The cause, if it is one of the plugin that reports this type.
    func cause<Cause: AdmissionCause>(_ type: Cause.Type) -> Cause? { cause as? Cause }

    /// As the DaemonSet controller reports it in the event `FailedCreate`.
    func message(in version: KubernetesVersion) -> String { "pods \"\(pod)\" is forbidden: \(cause.detail(in: version))" }

    static func == (left: AdmissionRejection, right: AdmissionRejection) -> Bool {
        left.pod == right.pod && left.cause.isEqual(to: right.cause)
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(pod)
        cause.hash(into: &hasher)
    }
}
