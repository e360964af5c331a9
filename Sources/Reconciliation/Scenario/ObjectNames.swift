import Kubernetes

extension KubernetesObject {
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
        case .service: "Service"
        case .persistentVolumeClaim: "PersistentVolumeClaim"
        case .podDisruptionBudget: "PodDisruptionBudget"
        case .supply(let object): object.kind
        }
    }

    /// The namespace of the object: `default` where it names none, nil for cluster-scoped kinds.
    package var namespace: String? {
        isClusterScoped ? nil : metadata.namespace.isEmpty ? "default" : metadata.namespace
    }

    /// `Kind/namespace/name`, or `Kind/name`.
    package var reference: String { "\(kind)/\(namespace.map { $0 + "/" } ?? "")\(metadata.name)" }

    /// The order in which the objects of a first step are applied: nodes, then the objects that admission reads, then pods, then DaemonSets.
    var rank: Int {
        switch self {
        case .node: 0
        case .pod: Self.podRank
        case .daemonSet: 3
        default: 1
        }
    }

    static let podRank = 2

    /// The ranks of objects. The upper bound is the rank of changes that apply none.
    static let ranks = 0..<4
}
