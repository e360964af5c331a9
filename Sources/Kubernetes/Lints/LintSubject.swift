import Diagnostics
import YAML

/// What a lint rule looks at: one DaemonSet as its author wrote it, with the text that it stands in.
package struct LintSubject: Sendable {
    /// Another workload of the same notes, for rules that compare.
    package struct Workload: Hashable, Sendable {
        package let kind: String
        package let namespace: String
        package let name: String
        /// Of its pods.
        package let labels: [String: String]

        package init(kind: String, namespace: String, name: String, labels: [String: String]) {
            self.kind = kind
            self.namespace = namespace.isEmpty ? "default" : namespace
            self.name = name
            self.labels = labels
        }
    }

    /// One container of the template, with where it stands.
    struct ContainerPlace {
        let container: Container
        let path: FieldPath
        /// It runs as long as the pod: a container proper, or an init container that is restarted always.
        let staysRunning: Bool
    }

    /// Without defaults, so that a rule can tell what was written.
    package let daemonSet: DaemonSet
    package let text: ManifestText
    package let others: [Workload]

    /// Nil for a document that is no DaemonSet. One in an API version that was removed is read all the same.
    ///
    /// - Parameter source: the bytes of the whole file that the document stands in.
    package init?(_ document: ManifestDocument, source: [UInt8], others: [Workload] = []) {
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
    }

    /// What to point at for a field, or for the nearest field around it that is written. An item of a list is known by its name or key.
    package func span(_ field: FieldPath) -> SourceSpan? {
        guard let (nearest, written) = text.document.lookUp(field) else { return nil }
        if case .index? = written.lastElement {
            for name in ["name", "key"] {
                if let place = text.document.place(of: written.child(name)), place.isExact { return text.document.span(at: place) }
            }
        }
        return text.document.span(at: nearest)
    }

    package var spec: PodSpec { daemonSet.spec.template.spec }
    package var namespace: String { daemonSet.metadata.namespace.isEmpty ? "default" : daemonSet.metadata.namespace }

    package static let specPath = FieldPath("spec", "template", "spec")

    /// The containers, then the init containers, each in the order of the manifest.
    var containers: [ContainerPlace] {
        let path = Self.specPath
        return spec.containers.enumerated().map { index, container in
            ContainerPlace(container: container, path: path.child("containers").index(index), staysRunning: true)
        }
            + spec.initContainers.enumerated().map { index, container in
                ContainerPlace(
                    container: container, path: path.child("initContainers").index(index),
                    staysRunning: container.restartPolicy == RestartPolicy.always)
            }
    }

    /// The volumes from paths of the node, each with its place in the list.
    var hostPaths: [(volume: Volume, source: HostPathVolumeSource, path: FieldPath)] {
        spec.volumes.enumerated().compactMap { index, volume in
            volume.hostPath.map { (volume, $0, Self.specPath.child("volumes").index(index)) }
        }
    }

    /// The mounts of a volume, with the container of each and where they stand.
    func mounts(of volume: String) -> [(mount: VolumeMount, container: Container, path: FieldPath)] {
        containers.flatMap { place in
            place.container.volumeMounts.enumerated().filter { $0.element.name == volume }.map {
                ($0.element, place.container, place.path.child("volumeMounts").index($0.offset))
            }
        }
    }

    /// Its pods go to Windows nodes, where the security settings of Linux mean nothing.
    var isForWindows: Bool { spec.os?.name == "windows" || spec.nodeSelector["kubernetes.io/os"] == "windows" }

    /// Whether a rolling update may run two pods on a node.
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
