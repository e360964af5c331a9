import Kubernetes

/// How long a pod may stay on a node with NoExecute taints.
///
/// *Source:* pkg/controller/tainteviction/taint_eviction.go (processPodOnNode, getMinTolerationTime).
enum EvictionDelay: Hashable, Sendable {
    /// A taint is not tolerated.
    case untolerated
    case seconds(Int)
    case never

    /// For each taint the first toleration that matches counts, and of those the shortest.
    ///
    /// - Parameter taints: with the effect NoExecute.
    static func of(_ tolerations: [Toleration], _ taints: [Taint]) -> EvictionDelay {
        var shortest: Int?
        for taint in taints {
            guard let used = tolerations.first(where: { $0.tolerates(taint) }) else { return .untolerated }
            if let seconds = used.tolerationSeconds { shortest = min(shortest ?? .max, max(0, Int(clamping: seconds))) }
        }
        return shortest.map { .seconds($0) } ?? .never
    }
}
