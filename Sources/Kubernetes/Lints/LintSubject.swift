import Diagnostics
import YAML

/// The input of lint rules: one DaemonSet without defaults, with its source text.
package struct LintSubject: Sendable {
    /// Another workload of the same notes or files, for rules that compare workloads.
    package struct Workload: Hashable, Sendable {
        /// Such as `Deployment`; `Pod` for a bare pod.
        package let kind: String
        /// `default` if the manifest has none.
        package let namespace: String
        /// Its name; may be empty.
        package let name: String
        /// The labels of its pods.
        package let labels: [String: String]

        package init(kind: String, namespace: String, name: String, labels: [String: String]) {
            self.kind = kind
            self.namespace = namespace.isEmpty ? "default" : namespace
            self.name = name
            self.labels = labels
        }
    }

    /// A container of the template with its path.
    struct LocatedContainer {
        let container: Container
        /// The parts of the image's name.
        let image: ImageReference
        let path: FieldPath
        let role: ContainerRole

        var name: String { container.name }
    }

    /// A `hostPath` volume with its path in the manifest.
    typealias LocatedHostPath = (volume: Volume, source: HostPathVolumeSource, path: FieldPath)

    /// A mount with its container and its path in the manifest.
    typealias LocatedMount = (mount: VolumeMount, container: Container, path: FieldPath)

    /// Without defaults, so that rules can distinguish missing fields.
    package let daemonSet: DaemonSet
    /// For spans and edits.
    package let text: ManifestText
    /// Other workloads that the DaemonSet's selector may match.
    package let others: [Workload]
    /// The app containers, then the init containers, each in source order.
    let containers: [LocatedContainer]
    /// The `hostPath` volumes with their paths in the manifest.
    let hostPaths: [LocatedHostPath]
    /// By the name of the volume.
    private let mounts: [String: [LocatedMount]]
    /// The objects that are applied together with it.
    package let companions: CompanionObjects

    /// nil unless the document is a DaemonSet. Removed API versions are decoded as well.
    ///
    /// - Parameter source: the bytes of the whole file that contains the document.
    package init?(
        _ document: ManifestDocument, source: [UInt8], others: [Workload] = [], companions: CompanionObjects = .none
    ) {
        if case .daemonSet(let daemonSet)? = document.object {
            self.daemonSet = daemonSet
        } else if document.kind == "DaemonSet", let version = document.apiVersion, LintRule.removedVersions.contains(version),
            let root = document.root
        {
            daemonSet = MappingReader.read(DaemonSet.self, from: document.yaml, at: root).0
        } else {
            return nil
        }
        text = ManifestText(document, source: source)
        self.others = others
        self.companions = companions
        containers =
            Self.located(daemonSet.spec.template.spec.containers, in: "containers")
            + Self.located(daemonSet.spec.template.spec.initContainers, in: "initContainers")
        hostPaths = daemonSet.spec.template.spec.volumes.enumerated().compactMap { index, volume in
            volume.hostPath.map { (volume, $0, Self.specPath.child("volumes").index(index)) }
        }
        mounts = containers.reduce(into: [:]) { mounts, located in
            for (index, mount) in located.container.volumeMounts.enumerated() {
                mounts[mount.name, default: []].append((mount, located.container, located.path.child("volumeMounts").index(index)))
            }
        }
    }

    private static func located(_ containers: [Container], in list: String) -> [LocatedContainer] {
        containers.enumerated().map { index, container in
            let image = ImageReference(container.image)
            return LocatedContainer(
                container: container, image: image, path: specPath.child(list).index(index),
                role: ContainerRole(container, image, isInitContainer: list == "initContainers"))
        }
    }

    /// The span of a field or else of its nearest existing ancestor. For a list item this is the span of its name or key.
    package func span(_ field: FieldPath) -> SourceSpan? {
        guard let (nearest, written) = text.document.nearestLocation(of: field) else { return nil }
        if case .index? = written.lastElement {
            for name in ["name", "key"] {
                if let location = text.document.location(of: written.child(name)), location.isExact {
                    return text.document.span(at: location)
                }
            }
        }
        return text.document.span(at: nearest)
    }

    /// The pod spec of the template.
    package var spec: PodSpec { daemonSet.spec.template.spec }
    /// `default` if neither the manifest nor a tool names one.
    package var namespace: String { companions.namespace(written: daemonSet.metadata.namespace) }

    /// The path of `spec`.
    package static let specPath = FieldPath("spec", "template", "spec")

    /// The containers that run as long as the pod and do something.
    var runningContainers: [LocatedContainer] { containers.filter { $0.role == .agent || $0.role == .csiSidecar } }

    /// The containers of the agent itself that run as long as the pod.
    var agentContainers: [LocatedContainer] { containers.filter { $0.role == .agent } }

    /// The containers that do the work of the agent: init containers if the app containers only pause after them.
    var workingContainers: [LocatedContainer] {
        let running = runningContainers
        return running.isEmpty ? containers.filter { $0.role == .setup } : running
    }

    /// The containers that advice on hardening is for; none on Windows, where these settings of Linux don't apply.
    var hardenableContainers: [LocatedContainer] { spec.isForWindows ? [] : runningContainers }

    /// The mounts of a volume, each with its container and its path in the manifest.
    func mounts(of volume: String) -> [LocatedMount] { mounts[volume] ?? [] }

    /// Whether a container, of any role, can write to a volume.
    func isWritable(_ volume: String) -> Bool { mounts(of: volume).contains { !$0.mount.readOnly } }

    /// Whether a rolling update can run two pods on a node.
    package var surges: Bool {
        let strategy = daemonSet.spec.updateStrategy
        return strategy.type != UpdateStrategyType.onDelete && Self.isAboveZero(strategy.rollingUpdate?.maxSurge)
    }

    static func isAboveZero(_ amount: IntOrString?) -> Bool {
        switch amount {
        case .int(let count)?: count > 0
        case .string(let text)?: text.hasSuffix("%") && (Int(text.dropLast()) ?? 0) > 0
        case nil: false
        }
    }
}
