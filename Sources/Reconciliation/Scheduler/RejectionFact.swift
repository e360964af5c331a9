import Kubernetes

/// What exactly stood in the way on a node, for explanations: the values that the message does not tell.
package enum RejectionFact: Hashable, Sendable {
    /// The node is cordoned.
    case unschedulable
    /// The pod asks for another node by name.
    case otherNode(wanted: String)
    /// The first taint that is not tolerated.
    case taint(Taint)
    case node(NodeMismatch)
    /// A port that the pod wants, and the pod that has it, as `namespace/name`.
    case port(HostPort, holder: String)
    /// The node runs as many pods as it may.
    case pods(running: Int, allowed: Int)
    case resource(ShortResource)
    /// A persistent volume claim that does not exist, or cannot be used.
    case claim(String)
    /// The node lacks the label that a spread constraint (its index in the list) goes by.
    case spreadKey(constraint: Int, key: String)
    /// One pod more in the node's domain would be too many beside the domain with the fewest.
    case spread(constraint: Int, key: String, domain: String, matching: Int, fewest: Int, maxSkew: Int)
    /// No pod that the affinity term (its index in the list) wants is in the node's domain, or the node has no such label.
    case podAffinity(term: Int, key: String, domain: String?)
    /// A pod that the anti-affinity term (its index in the list) avoids is in the node's domain.
    case podAntiAffinity(term: Int, key: String, domain: String, holder: String?)
    /// A pod in the node's domain avoids this one.
    case repelled(key: String, domain: String, holder: String?)

    /// Whether another pod is to blame, which is told by its name.
    var namesPod: Bool {
        switch self {
        case .port, .podAntiAffinity, .repelled: true
        default: false
        }
    }
}
