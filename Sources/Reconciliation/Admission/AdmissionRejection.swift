import Diagnostics
import Kubernetes

/// Why a plugin rejects an object. Each plugin has a type of its own, which its explanations read.
protocol AdmissionCause: Hashable, Sendable {
    /// The API server's text, without the part that names the object.
    func detail(in version: KubernetesVersion) -> String

    /// The cause in brief: `quota compute`.
    var brief: Message { get }
}

extension AdmissionCause {
    var brief: Message { Message("rejected") }

    fileprivate func isEqual(to other: any AdmissionCause) -> Bool { (other as? Self) == self }
}

/// The API server's answer to an object that it does not store.
struct AdmissionRejection: Error, Hashable, Sendable {
    private enum Reason: Hashable, Sendable {
        /// An admission plugin rejects it: 403 Forbidden.
        case plugin(PluginCause)
        /// It is not valid: 422.
        case invalid(InvalidObject)
    }

    /// A cause of any plugin.
    private struct PluginCause: Hashable, Sendable {
        let cause: any AdmissionCause

        static func == (left: PluginCause, right: PluginCause) -> Bool { left.cause.isEqual(to: right.cause) }

        func hash(into hasher: inout Hasher) { cause.hash(into: &hasher) }
    }

    /// The plural of the kind, with its group.
    private let resource: String
    /// The object's name in the message.
    private let name: String
    private let reason: Reason

    /// An admission plugin rejects a pod.
    init(pod: String, _ cause: any AdmissionCause) { self.init("pods", pod, cause) }

    /// - Parameter resource: the plural of the kind, with its group: `daemonsets.apps`.
    init(_ resource: String, _ name: String, _ cause: any AdmissionCause) {
        self.resource = resource
        self.name = name
        reason = .plugin(PluginCause(cause: cause))
    }

    /// A pod is not valid.
    ///
    /// - Parameter errors: at least one.
    init(pod: String, invalid errors: [FieldError]) {
        resource = "pods"
        name = pod
        reason = .invalid(InvalidObject(kind: "Pod", name: pod, errors: errors))
    }

    /// The HTTP status of the answer.
    var code: Int {
        switch reason {
        case .plugin: 403
        case .invalid: 422
        }
    }

    /// The cause, if it is one of the plugin that reports this type.
    func cause<Cause: AdmissionCause>(_ type: Cause.Type) -> Cause? {
        if case .plugin(let known) = reason { known.cause as? Cause } else { nil }
    }

    /// The fields for which a pod is not valid; empty where a plugin rejects it.
    var fieldErrors: [FieldError] {
        if case .invalid(let object) = reason { object.errors } else { [] }
    }

    /// The cause in brief.
    var brief: Message {
        switch reason {
        case .plugin(let known): known.cause.brief
        case .invalid(let object): object.errors.first.map { Message("invalid \($0.field)") } ?? Message("invalid")
        }
    }

    /// As the DaemonSet controller reports it in the event `FailedCreate`.
    func message(in version: KubernetesVersion) -> String {
        switch reason {
        case .plugin(let known): "\(resource) \"\(name)\" is forbidden: \(known.cause.detail(in: version))"
        case .invalid(let object): object.message(in: version)
        }
    }
}
