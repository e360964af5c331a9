import Kubernetes

/// What is done to a cluster, step by step.
package struct Scenario: Hashable, Sendable {
    package var steps: [Step]

    package init(steps: [Step]) { self.steps = steps }

    /// What is applied once all is quiet.
    package struct Step: Hashable, Sendable {
        package var name: String
        /// Seconds of simulated time that pass once the changes have settled.
        package var wait: Int
        package var changes: Changes

        package init(name: String, wait: Int = 0, changes: [Change] = []) {
            self.init(name: name, wait: wait, changes: Changes(changes))
        }

        package init(name: String, wait: Int = 0, changes: Changes) {
            self.name = name
            self.wait = wait
            self.changes = changes
        }
    }

    package enum Change: Hashable, Sendable {
        /// Creates an object, or replaces the one of that name.
        case apply(KubernetesObject)
        case delete(Target, propagation: Propagation)
        indirect case patchPodStatus(Target, PodStatus)
        /// An object that the API server did not take.
        case refused(RejectedObject)
        /// A DaemonSet that the API server would not make. Where there is one of its name, it is held to the rules for updates in its place:
        /// they pass what the old one has already, and know that the selector cannot change.
        indirect case replace(with: DaemonSet, hasTemplateLabels: Bool, orElse: RejectedObject)
    }

    /// Names an object. A pod may be named `daemonset@node`.
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

    /// What becomes of the pods of a deleted DaemonSet.
    package enum Propagation: Hashable, Sendable {
        case deletePods
        /// `--cascade=orphan`
        case orphanPods
    }

    /// The name of the step that comes before the first `kind: Step`.
    package static let initialStep = "initial"
}

/// The objects that a cluster consists of before anything is done to it.
package struct Cluster: Hashable, Sendable {
    package var objects: [KubernetesObject]

    package init(objects: [KubernetesObject] = []) { self.objects = objects }

    package var nodes: [Node] {
        objects.compactMap { if case .node(let node) = $0 { node } else { nil } }
    }

    package var daemonSets: [DaemonSet] {
        objects.compactMap { if case .daemonSet(let daemonSet) = $0 { daemonSet } else { nil } }
    }

    /// The same cluster with a DaemonSet put in the place of the one of its name, or added.
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
