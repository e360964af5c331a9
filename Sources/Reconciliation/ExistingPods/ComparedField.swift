import Kubernetes

/// A field that a template and its pods have in common.
struct ComparedField<Object>: Sendable {
    let name: String
    let isSame: @Sendable (Object, Object) -> Bool
    /// The value as a scalar; nil for other types, and where it is not set.
    let text: @Sendable (Object) -> String?

    private init<Value: Equatable & Sendable>(
        _ name: String, _ read: @escaping @Sendable (Object) -> Value, _ text: @escaping @Sendable (Value) -> String?
    ) {
        self.name = name
        isSame = { read($0) == read($1) }
        self.text = { text(read($0)) }
    }

    private static func string(_ name: String, _ read: @escaping @Sendable (Object) -> String) -> ComparedField {
        ComparedField(name, read) { $0.isEmpty ? nil : $0 }
    }

    private static func bool(_ name: String, _ read: @escaping @Sendable (Object) -> Bool) -> ComparedField {
        ComparedField(name, read) { String($0) }
    }

    private static func scalar<Value: Equatable & Sendable & LosslessStringConvertible>(
        _ name: String, _ read: @escaping @Sendable (Object) -> Value?
    ) -> ComparedField {
        ComparedField(name, read) { $0.map(\.description) }
    }

    private static func other<Value: Equatable & Sendable>(_ name: String, _ read: @escaping @Sendable (Object) -> Value) -> ComparedField {
        ComparedField(name, read) { _ in nil }
    }
}

extension ComparedField where Object == Container {
    /// All but the name, `resources`, `env` and `volumeMounts`.
    static let ofContainers: [ComparedField] = [
        .string("image") { $0.image }, .other("command") { $0.command }, .other("args") { $0.args },
        .string("workingDir") { $0.workingDir }, .other("ports") { $0.ports }, .other("envFrom") { $0.envFrom },
        .scalar("restartPolicy") { $0.restartPolicy }, .other("restartPolicyRules") { $0.restartPolicyRules },
        .other("volumeDevices") { $0.volumeDevices }, .other("livenessProbe") { $0.livenessProbe },
        .other("readinessProbe") { $0.readinessProbe }, .other("startupProbe") { $0.startupProbe },
        .other("lifecycle") { $0.lifecycle }, .string("terminationMessagePath") { $0.terminationMessagePath },
        .string("terminationMessagePolicy") { $0.terminationMessagePolicy }, .string("imagePullPolicy") { $0.imagePullPolicy },
        .other("securityContext") { $0.securityContext }, .bool("stdin") { $0.stdin }, .bool("stdinOnce") { $0.stdinOnce },
        .bool("tty") { $0.tty }, .other("resizePolicy") { $0.resizePolicy },
    ]
}

extension ComparedField where Object == PodSpec {
    /// All but containers, volumes, tolerations and the node selector.
    static let ofPods: [ComparedField] = [
        .bool("hostNetwork") { $0.hostNetwork }, .bool("hostPID") { $0.hostPID }, .bool("hostIPC") { $0.hostIPC },
        .string("priorityClassName") { $0.priorityClassName }, .scalar("priority") { $0.priority },
        .scalar("preemptionPolicy") { $0.preemptionPolicy }, .string("serviceAccountName") { $0.serviceAccountName },
        .scalar("automountServiceAccountToken") { $0.automountServiceAccountToken },
        .scalar("runtimeClassName") { $0.runtimeClassName }, .string("nodeName") { $0.nodeName },
        .scalar("terminationGracePeriodSeconds") { $0.terminationGracePeriodSeconds },
        .scalar("activeDeadlineSeconds") { $0.activeDeadlineSeconds }, .string("dnsPolicy") { $0.dnsPolicy },
        .other("dnsConfig") { $0.dnsConfig }, .string("restartPolicy") { $0.restartPolicy },
        .string("schedulerName") { $0.schedulerName }, .other("securityContext") { $0.securityContext },
        .other("affinity") { $0.affinity }, .other("topologySpreadConstraints") { $0.topologySpreadConstraints },
        .other("imagePullSecrets") { $0.imagePullSecrets }, .other("hostAliases") { $0.hostAliases },
        .other("readinessGates") { $0.readinessGates }, .scalar("enableServiceLinks") { $0.enableServiceLinks },
        .scalar("shareProcessNamespace") { $0.shareProcessNamespace }, .string("hostname") { $0.hostname },
        .string("subdomain") { $0.subdomain }, .scalar("setHostnameAsFQDN") { $0.setHostnameAsFQDN }, .other("os") { $0.os },
        .scalar("hostUsers") { $0.hostUsers }, .other("resourceClaims") { $0.resourceClaims }, .other("resources") { $0.resources },
        .other("overhead") { $0.overhead }, .scalar("hostnameOverride") { $0.hostnameOverride },
        .other("schedulingGroup") { $0.schedulingGroup },
    ]
}
