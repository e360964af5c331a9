import Diagnostics
import Kubernetes

/// The result of a scenario, step by step. Pages, commands and expectations read this and nothing else.
package struct Outcome: Hashable, Sendable {
    package var version: KubernetesVersion
    /// Never empty; the first is called `initial`.
    package var steps: [StepOutcome]

    package init(version: KubernetesVersion, steps: [StepOutcome]) {
        self.version = version
        self.steps = steps
    }
}

/// The state once the cluster is quiet after one step, and what happened during the step.
package struct StepOutcome: Hashable, Sendable {
    package var name: String
    /// False where the cluster never becomes quiet: pods are created and evicted in an endless loop.
    package var settled = true
    /// Seconds of simulated time since the scenario began.
    package var time: Int = 0
    /// The objects of this step that the API server rejected, in the order of the documents.
    package var errors: [RejectedObject] = []
    /// Sorted by name.
    package var nodes: [NodeFacts] = []
    /// Sorted by namespace, then name.
    package var daemonSets: [DaemonSetOutcome] = []
    /// Pods that no DaemonSet of the scenario controls, sorted by `namespace/name`.
    package var otherPods: [PodState] = []
    /// How many pods of each owner were created, bound and so on in this step; keyed by `DaemonSet/name` or `Pod/name`, sorted by key.
    package var podVerbs: [VerbCounts] = []
    /// The same in order of time. Where Kubernetes works in random order, the model works by node name.
    package var trace: [TraceEntry] { stepTrace.entries }
    var stepTrace = StepTrace()

    package init(name: String) { self.name = name }
}

/// An object that the API server rejected.
package struct RejectedObject: Hashable, Sendable {
    /// `Kind/name`.
    package var object: String
    package var code: Int
    package var message: String
    /// The field errors that the message reports; empty where it is not about fields.
    package var errors: [FieldError]
    /// Where it is written; nil where it is in no file.
    package var location: Location?

    /// A position in a file. Line and column count from 1, columns in Unicode scalars.
    package struct Location: Hashable, Sendable {
        package let file: String
        package let line: Int
        package let column: Int

        package init(file: String, line: Int, column: Int) {
            self.file = file
            self.line = line
            self.column = column
        }
    }

    package init(object: String, code: Int, message: String, errors: [FieldError] = [], location: Location? = nil) {
        self.object = object
        self.code = code
        self.message = message
        self.errors = errors
        self.location = location
    }
}

/// A node at the end of a step.
package struct NodeFacts: Hashable, Sendable {
    private let node: CopyOnWriteBox<Node.Fields>.Box
    private let requestedAmounts: ResourceAmounts

    init(_ nodeInfo: NodeInfo, requested: ResourceAmounts) {
        node = nodeInfo.node
        requestedAmounts = requested
    }

    package var name: String { node.value.metadata.name }
    package var labels: [String: String] { node.value.metadata.labels }
    /// Its own taints and those of its conditions, sorted as they are printed: `key=value:effect`.
    package var taints: [Taint] {
        (node.value.spec.taints + derivedTaints).sorted { ($0.key, $0.value, $0.effect) < ($1.key, $1.value, $1.effect) }
    }
    /// The taints that follow from a condition or `spec.unschedulable` and that the object does not have itself.
    package var derivedTaints: [Taint] { NodeTaints.derived(for: node.value) }
    package var unschedulable: Bool { node.value.spec.unschedulable }
    /// `True`, `False` or `Unknown`.
    package var ready: String { NodeTaints.readiness(node.value.status.conditions) }
    /// The label `topology.kubernetes.io/zone`.
    package var zone: String? { labels["topology.kubernetes.io/zone"] }
    package var allocatable: [String: Quantity] { NodeInfo.offered(by: node, ControlPlane.defaultCapacity) }
    /// The sum of the requests of the pods on it, with `pods` as their number. Without zero amounts.
    package var requested: [String: Quantity] { requestedAmounts.quantities }

    package static func == (left: NodeFacts, right: NodeFacts) -> Bool {
        left.requestedAmounts == right.requestedAmounts && (left.node === right.node || left.isSameNode(right))
    }

    private func isSameNode(_ other: NodeFacts) -> Bool {
        name == other.name && labels == other.labels && node.value.spec.taints == other.node.value.spec.taints
            && derivedTaints == other.derivedTaints && unschedulable == other.unschedulable && ready == other.ready
            && allocatable == other.allocatable
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(name)
        hasher.combine(requestedAmounts)
    }
}

/// A change of a pod, named as in the recorded traces.
package enum PodVerb: String, CaseIterable, Sendable {
    case created, bound, ready, notReady = "not-ready", terminating, gone, adopted, orphaned
}

/// The counts of one owner in one step.
package struct VerbCounts: Hashable, Sendable {
    /// `DaemonSet/name`, or `Pod/name` for a pod without a DaemonSet.
    package var owner: String
    /// Without those that are zero.
    package var counts: [PodVerb: Int]

    package init(owner: String, counts: [PodVerb: Int]) {
        self.owner = owner
        self.counts = counts
    }
}

/// A change of one pod.
package struct TraceEntry: Hashable, Sendable {
    /// Seconds of simulated time since the scenario began.
    package var time: Int
    package var verb: PodVerb
    /// `daemonset@node`, or the name of any other pod.
    package var pod: String
    /// The `namespace/name` of the DaemonSet; nil for other pods.
    package var daemonSet: String?
    package var node: String?
    /// The model's own hash of the pod's template, which differs between the revisions of a rollout.
    package var revision: String?

    package init(time: Int, verb: PodVerb, pod: String, daemonSet: String?, node: String?, revision: String?) {
        self.time = time
        self.verb = verb
        self.pod = pod
        self.daemonSet = daemonSet
        self.node = node
        self.revision = revision
    }
}
