import Kubernetes

/// An object that the model knows what to do with.
package enum ClusterObject: Hashable, Sendable {
    case node(Node)
    case pod(Pod)
    case daemonSet(DaemonSet)
    case namespace(Namespace)
    case priorityClass(PriorityClass)
    case runtimeClass(RuntimeClass)
    case limitRange(LimitRange)
    case resourceQuota(ResourceQuota)
    case persistentVolumeClaim(PersistentVolumeClaim)

    package var kind: String {
        switch self {
        case .node: "Node"
        case .pod: "Pod"
        case .daemonSet: "DaemonSet"
        case .namespace: "Namespace"
        case .priorityClass: "PriorityClass"
        case .runtimeClass: "RuntimeClass"
        case .limitRange: "LimitRange"
        case .resourceQuota: "ResourceQuota"
        case .persistentVolumeClaim: "PersistentVolumeClaim"
        }
    }

    package var metadata: ObjectMeta {
        switch self {
        case .node(let object): object.metadata
        case .pod(let object): object.metadata
        case .daemonSet(let object): object.metadata
        case .namespace(let object): object.metadata
        case .priorityClass(let object): object.metadata
        case .runtimeClass(let object): object.metadata
        case .limitRange(let object): object.metadata
        case .resourceQuota(let object): object.metadata
        case .persistentVolumeClaim(let object): object.metadata
        }
    }

    /// The namespace that the object is in: `default` where it names none, nil for kinds that are in none.
    package var namespace: String? {
        switch self {
        case .node, .namespace, .priorityClass, .runtimeClass: nil
        default: metadata.namespace.isEmpty ? "default" : metadata.namespace
        }
    }

    /// `Kind/namespace/name`, or `Kind/name`.
    package var reference: String { "\(kind)/\(namespace.map { $0 + "/" } ?? "")\(metadata.name)" }

    /// The order in which the objects of a first step are applied: nodes, then what pods are judged by, then pods, then DaemonSets.
    var rank: Int {
        switch self {
        case .node: 0
        case .pod: 2
        case .daemonSet: 3
        default: 1
        }
    }
}
