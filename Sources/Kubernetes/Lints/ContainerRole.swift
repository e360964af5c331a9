/// The purpose of a container in the pod of an agent: rules expect different settings of each.
enum ContainerRole: Hashable, Sendable {
    /// Runs as long as the pod: an app container, or an init container with `restartPolicy: Always`.
    case agent
    /// An init container: it exits before the agent starts.
    case setup
    /// A sidecar of Kubernetes CSI. It opens the driver's socket, which belongs to root, and the driver's probes cover it.
    case csiSidecar
    /// `pause`, after init containers have done the work: there is no service to probe.
    case pause

    /// - Parameter image: the parts of its image's name.
    init(_ container: Container, _ image: ImageReference, isInitContainer: Bool) {
        if isInitContainer, container.restartPolicy != RestartPolicy.always {
            self = .setup
        } else if image.isPause {
            self = .pause
        } else {
            self = image.isCSISidecar ? .csiSidecar : .agent
        }
    }
}

/// Images with a known purpose, recognised by name in any registry: mirrors keep the name, with a prefix or the architecture added.
extension ImageReference {
    /// *Source:* kubernetes build/pause.
    var isPause: Bool { isNamed(anyOf: ["pause"]) }

    /// *Source:* kubernetes-csi.github.io/docs/sidecar-containers.html.
    var isCSISidecar: Bool {
        isNamed(anyOf: [
            "node-driver-registrar", "livenessprobe", "liveness-probe", "csi-provisioner", "csi-attacher", "csi-resizer", "csi-snapshotter",
            "external-provisioner", "external-attacher", "external-resizer", "external-snapshotter", "external-health-monitor-agent",
            "external-health-monitor-controller",
        ])
    }

    /// CNI plug-ins that extend the configuration of another one, without which the node is not ready.
    ///
    /// *Source:* istio.io/latest/docs/setup/additional-setup/cni, linkerd.io/2/features/cni, and the repositories of the others.
    var isChainedCNI: Bool {
        isNamed(anyOf: ["multus", "multus-cni", "multus-thick", "install-cni", "linkerd/cni-plugin", "whereabouts", "ovs-cni-plugin"])
    }

    private static let architectures = ["-amd64", "-arm64", "-arm", "-ppc64le", "-s390x"]

    /// Whether the repository ends in one of the names, without regard to an architecture (`-amd64`).
    private func isNamed(anyOf names: [String]) -> Bool {
        let end =
            Self.architectures.first(where: repository.hasSuffix).map { repository.utf8.dropLast($0.utf8.count) } ?? repository.utf8[...]
        return names.contains { name in
            guard end.reversed().starts(with: name.utf8.reversed()) else { return false }
            let before = end.dropLast(name.utf8.count).last
            return before == nil || before == UInt8(ascii: "/") || before == UInt8(ascii: "-")
        }
    }
}
