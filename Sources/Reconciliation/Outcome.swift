import Diagnostics
import Kubernetes

/// What the model says happens: one answer for each step of a scenario. The page, the command and the expectations read this and nothing else.
package struct Outcome: Hashable, Sendable {
    package var version: KubernetesVersion
    /// Never empty; the first is called `initial`.
    package var steps: [StepOutcome]

    package init(version: KubernetesVersion, steps: [StepOutcome]) {
        self.version = version
        self.steps = steps
    }
}

/// The state once everything is quiet after one step, and what happened on the way.
package struct StepOutcome: Hashable, Sendable {
    package var name: String
    /// False when something never becomes quiet: an endless loop of creating and evicting.
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
    /// The same in the order of time. Where Kubernetes picks in random order, the model picks by node name.
    package var trace: [TraceEntry] { whatHappened.entries }
    var whatHappened = StepTrace()

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

    package init(object: String, code: Int, message: String, errors: [FieldError] = []) {
        self.object = object
        self.code = code
        self.message = message
        self.errors = errors
    }
}

/// What a node is like at the end of a step.
package struct NodeFacts: Hashable, Sendable {
    private let nodeInfo: NodeInfo
    private let requestedAmounts: ResourceAmounts

    init(_ nodeInfo: NodeInfo, requested: ResourceAmounts) {
        self.nodeInfo = nodeInfo
        requestedAmounts = requested
    }

    package var name: String { nodeInfo.name }
    package var labels: [String: String] { nodeInfo.labels }
    /// Its own taints and those that its conditions stand for, sorted as they are printed: `key=value:effect`.
    package var taints: [Taint] { nodeInfo.taints.sorted { ($0.key, $0.value, $0.effect) < ($1.key, $1.value, $1.effect) } }
    /// Those of the taints that a condition or `spec.unschedulable` brought, not the object itself.
    package var derivedTaints: [Taint] { nodeInfo.derivedTaints }
    package var unschedulable: Bool { nodeInfo.unschedulable }
    /// `True`, `False` or `Unknown`.
    package var ready: String { nodeInfo.readiness }
    /// The label `topology.kubernetes.io/zone`.
    package var zone: String? { labels["topology.kubernetes.io/zone"] }
    package var allocatable: [String: Quantity] { nodeInfo.offered }
    /// The sum of the requests of the pods on it, with `pods` as their number; what is zero is left out.
    package var requested: [String: Quantity] { requestedAmounts.quantities }

    package static func == (left: NodeFacts, right: NodeFacts) -> Bool {
        left.requestedAmounts == right.requestedAmounts && left.nodeInfo.isEquivalent(right.nodeInfo)
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(name)
        hasher.combine(requestedAmounts)
    }
}

/// What can happen to a pod, in the words of the recorded traces.
package enum PodVerb: String, CaseIterable, Sendable {
    case created, bound, ready, notReady = "not-ready", terminating, gone, adopted, orphaned
}

/// The counts of one owner in one step.
package struct VerbCounts: Hashable, Sendable {
    /// `DaemonSet/name`, or `Pod/name` for a pod without a DaemonSet.
    package var owner: String
    /// Only what happened at least once.
    package var counts: [PodVerb: Int]

    package init(owner: String, counts: [PodVerb: Int]) {
        self.owner = owner
        self.counts = counts
    }
}

/// One thing that happened to one pod.
package struct TraceEntry: Hashable, Sendable {
    /// Seconds of simulated time since the scenario began.
    package var time: Int
    package var verb: PodVerb
    /// `daemonset@node`, or the name of any other pod.
    package var pod: String
    /// The `namespace/name` of the DaemonSet; nil for other pods.
    package var daemonSet: String?
    package var node: String?
    /// The model's own hash of the pod's template, by which the revisions of a rollout are told apart.
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
