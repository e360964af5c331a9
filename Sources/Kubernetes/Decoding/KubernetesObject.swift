/// An object of a kind that is modelled. Boxed, since clusters have many, and most are far smaller than the largest kind.
package indirect enum KubernetesObject: Hashable, Sendable {
    case daemonSet(DaemonSet)
    case node(Node)
    case pod(Pod)
    case priorityClass(PriorityClass)
    case namespace(Namespace)
    case runtimeClass(RuntimeClass)
    case limitRange(LimitRange)
    case resourceQuota(ResourceQuota)
    case service(Service)
    case persistentVolumeClaim(PersistentVolumeClaim)
    case podDisruptionBudget(PodDisruptionBudget)
    /// Of a kind that is read and not reviewed.
    case supply(SupplyObject)

    package var metadata: ObjectMeta {
        get {
            switch self {
            case .daemonSet(let object): object.metadata
            case .node(let object): object.metadata
            case .pod(let object): object.metadata
            case .priorityClass(let object): object.metadata
            case .namespace(let object): object.metadata
            case .runtimeClass(let object): object.metadata
            case .limitRange(let object): object.metadata
            case .resourceQuota(let object): object.metadata
            case .service(let object): object.metadata
            case .persistentVolumeClaim(let object): object.metadata
            case .podDisruptionBudget(let object): object.metadata
            case .supply(let object): object.metadata
            }
        }
        set {
            switch self {
            case .daemonSet(var object):
                object.metadata = newValue
                self = .daemonSet(object)
            case .node(var object):
                object.metadata = newValue
                self = .node(object)
            case .pod(var object):
                object.metadata = newValue
                self = .pod(object)
            case .priorityClass(var object):
                object.metadata = newValue
                self = .priorityClass(object)
            case .namespace(var object):
                object.metadata = newValue
                self = .namespace(object)
            case .runtimeClass(var object):
                object.metadata = newValue
                self = .runtimeClass(object)
            case .limitRange(var object):
                object.metadata = newValue
                self = .limitRange(object)
            case .resourceQuota(var object):
                object.metadata = newValue
                self = .resourceQuota(object)
            case .service(var object):
                object.metadata = newValue
                self = .service(object)
            case .persistentVolumeClaim(var object):
                object.metadata = newValue
                self = .persistentVolumeClaim(object)
            case .podDisruptionBudget(var object):
                object.metadata = newValue
                self = .podDisruptionBudget(object)
            case .supply(var object):
                object.metadata = newValue
                self = .supply(object)
            }
        }
    }
}
