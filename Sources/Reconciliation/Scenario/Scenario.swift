import Kubernetes

/// Changes of a cluster, step by step.
package struct Scenario: Hashable, Sendable {
    package var steps: [Step]
    /// What the input has besides objects and steps.
    package var contents: ClusterContents
    /// The cluster was changed to see what would happen.
    package var isHypothetical = false

    package init(steps: [Step], contents: ClusterContents = ClusterContents()) {
        self.steps = steps
        self.contents = contents
    }

    /// Changes that are applied to the cluster as the step before leaves it.
    package struct Step: Hashable, Sendable {
        /// How much time passes in a step.
        package enum Duration: Hashable, Sendable {
            /// As much as it takes until nothing happens to a pod for a few seconds.
            case untilQuiet
            /// The same, and on until every ready pod has been ready for its `minReadySeconds`: a rollout waits for nothing else.
            case untilAvailable
            /// Exactly so many.
            case seconds(Int)
        }

        package var name: String
        package var duration: Duration
        package var changes: Changes

        /// - Parameter wait: how many seconds the step lasts; with 0, until all is quiet.
        package init(name: String, wait: Int = 0, changes: [Change] = []) {
            self.init(name: name, wait > 0 ? .seconds(wait) : .untilQuiet, changes: Changes(changes))
        }

        package init(name: String, _ duration: Duration = .untilQuiet, changes: Changes) {
            self.name = name
            self.duration = duration
            self.changes = changes
        }
    }

    package enum Change: Hashable, Sendable {
        /// Creates an object, or replaces the one of that name.
        case apply(KubernetesObject)
        case delete(Target, propagation: Propagation)
        indirect case patchPodStatus(Target, PodStatus)
        /// An object that the API server rejects.
        case rejected(RejectedObject)
        /// A DaemonSet that the API server would not create. Where one of its name exists, the rules for updates apply instead: they accept what
        /// the old one has already, and do not allow the selector to change.
        indirect case replace(with: DaemonSet, hasTemplateLabels: Bool, orElse: RejectedObject)
    }

    /// The name of an object. A pod may be named `daemonset@node`.
    package struct Target: Hashable, Sendable {
        package var kind: String
        package var namespace: String
        package var name: String

        package init(kind: String, namespace: String, name: String) {
            self.kind = kind
            self.namespace = namespace
            self.name = name
        }
    }

    /// What happens to the pods of a deleted DaemonSet.
    package enum Propagation: Hashable, Sendable {
        case deletePods
        /// `--cascade=orphan`
        case orphanPods
    }

    /// The name of the step that comes before the first `kind: Step`.
    package static let initialStep = "initial"
}

/// The objects of a cluster before the first change.
package struct Cluster: Hashable, Sendable {
    package var objects: [KubernetesObject]
    /// What its file has besides the objects.
    package var contents: ClusterContents

    package init(objects: [KubernetesObject] = [], contents: ClusterContents = ClusterContents()) {
        self.objects = objects
        self.contents = contents
    }

    package var nodes: [Node] {
        objects.compactMap { if case .node(let node) = $0 { node } else { nil } }
    }

    package var daemonSets: [DaemonSet] {
        objects.compactMap { if case .daemonSet(let daemonSet) = $0 { daemonSet } else { nil } }
    }

    /// The same cluster with a DaemonSet added, in place of the one of its name.
    package func with(_ daemonSet: DaemonSet) -> Cluster {
        var changed = self
        let isSame = { (object: KubernetesObject) in
            guard case .daemonSet(let other) = object else { return false }
            return KubernetesObject.daemonSet(other).reference == KubernetesObject.daemonSet(daemonSet).reference
        }
        if let index = changed.objects.firstIndex(where: isSame) {
            changed.objects[index] = .daemonSet(daemonSet)
        } else {
            changed.objects.append(.daemonSet(daemonSet))
        }
        return changed
    }
}
