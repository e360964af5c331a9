import Diagnostics
import Kubernetes

/// One DaemonSet at the end of a step.
package struct DaemonSetOutcome: Hashable, Sendable {
    package var namespace: String
    package var name: String
    /// Of the DaemonSet itself, which `kubectl get -l` selects by.
    package var labels: [String: String] = [:]
    /// Of the template.
    package var nodeSelector: [String: String] = [:]
    package var generation: Int64 = 1
    package var status = StatusNumbers()
    /// The numbers after another sync; nil where they are the same. Some changes of a node trigger no sync.
    package var statusAfterResync: StatusNumbers?
    /// The tolerations of its pods: the template's, then the controller's own.
    package var podTolerations: [Toleration] = []
    /// The affinity of its pods as the controller rewrites it, with `$NODE` for the name of the node.
    package var podAffinity: Affinity?
    package var podLabels: [String: String] = [:]
    /// What its template says about nodes.
    package var selection = NodeSelection()
    /// A row for every node, and for every deleted node that still has a pod. Sorted by node name.
    package var nodes: [NodeRow] = []
    /// How many nodes a rolling update changes at a time; nil for `OnDelete`.
    package var budget: UpdateBudget?
    /// The events on the DaemonSet, oldest first.
    package var events: [Event] { eventLog.map { $0.shown(daemonSet: name) } }
    var eventLog: [DaemonSetEvent] = []
    /// The number of ControllerRevisions.
    package var revisions = 1
    /// The Services of the cluster that select its pods, by name.
    package var services: [ServiceReachability] = []
    /// Notes on common misunderstandings about this DaemonSet on this cluster, the most important first.
    package var remarks: [Remark] = []
    /// The API server rejects the manifest: the DaemonSet does not exist, and the rest is what would be if it were accepted.
    package var isRejected = false

    package init(namespace: String, name: String) {
        self.namespace = namespace
        self.name = name
    }

    package var key: String { "\(namespace)/\(name)" }
}

/// The limits of a rolling update as numbers of nodes.
package struct UpdateBudget: Hashable, Sendable {
    /// How many nodes may be without an available pod.
    package let maxUnavailable: Int
    /// How many nodes may have two pods.
    package let maxSurge: Int
    /// How many seconds a pod must be ready to be available.
    package let minReadySeconds: Int

    package init(maxUnavailable: Int, maxSurge: Int, minReadySeconds: Int) {
        self.maxUnavailable = maxUnavailable
        self.maxSurge = maxSurge
        self.minReadySeconds = minReadySeconds
    }
}

/// The numbers of `status`, as `kubectl get daemonset` shows them.
package struct StatusNumbers: Hashable, Sendable {
    package var desired = 0
    package var current = 0
    package var misscheduled = 0
    package var ready = 0
    package var updated = 0
    package var available = 0
    package var unavailable = 0
    package var observedGeneration: Int64 = 0

    package init() {}
}

/// A note on a common misunderstanding about a DaemonSet; its id names the subject, so that pages can link and sort it.
package struct Remark: Hashable, Sendable {
    package var id: RuleID
    package var severity: Severity
    package var text: Message
    /// It says what the explanations of the nodes say, in a sentence for a reader who does not see them.
    package var repeatsExplanations: Bool

    package init(_ id: RuleID, _ severity: Severity, _ text: Message, repeatsExplanations: Bool = false) {
        self.id = id
        self.severity = severity
        self.text = text
        self.repeatsExplanations = repeatsExplanations
    }
}

/// An event as `kubectl describe` prints it.
package struct Event: Hashable, Sendable {
    /// `Normal` or `Warning`.
    package var type: String
    package var reason: String
    /// Kubernetes' message; a pod of a DaemonSet is named `daemonset@node`.
    package var message: String

    package init(type: String, reason: String, message: String) {
        self.type = type
        self.reason = reason
        self.message = message
    }
}

/// The pods of one DaemonSet on one node, and the reason.
package struct NodeRow: Hashable, Sendable {
    package var node: String
    /// False where the node is deleted and its pod is not yet garbage collected.
    package var nodeExists: Bool
    /// The controller wants a pod here.
    package var shouldRun: Bool
    /// The controller keeps a pod that is here.
    package var shouldContinue: Bool
    /// Empty: absent. Two during a surge. Oldest first.
    package var pods: TinyArray<PodState>
    /// Nil for a ready pod of the newest revision on a node that should run one.
    package var explanation: Explanation?

    package init(
        node: String, nodeExists: Bool = true, shouldRun: Bool, shouldContinue: Bool, pods: TinyArray<PodState>,
        explanation: Explanation? = nil
    ) {
        self.node = node
        self.nodeExists = nodeExists
        self.shouldRun = shouldRun
        self.shouldContinue = shouldContinue
        self.pods = pods
        self.explanation = explanation
    }
}

/// One pod at the end of a step.
package struct PodState: Hashable, Sendable {
    /// What the pods of a DaemonSet share: there are many, so each refers to it.
    final class Owner: Sendable {
        /// The displayed name of a pod without its node.
        let name: String
        let namespace: String
        let controller: String?

        init(name: String, namespace: String, controller: String?) {
            self.name = name
            self.namespace = namespace
            self.controller = controller
        }
    }

    private let owner: Owner
    /// The node that it is counted for.
    private let node: String?
    private let phase: LifePhase
    private let isTerminating: Bool
    private let isBound: Bool
    private let isNamedAfterNode: Bool
    package let ready: Bool
    /// Whether it is of the newest revision of its DaemonSet; nil for other pods.
    package let updated: Bool?
    @IndirectOptional private var history: History?

    package var namespace: String { owner.namespace }
    /// `Pending`, `Running`, `Succeeded`, `Failed` or `Terminating`.
    package var state: String { isTerminating ? "Terminating" : phase.rawValue }
    /// The node that it is bound to; nil while it is not bound.
    package var nodeName: String? { isBound ? node : nil }
    /// `Kind/name` of its controller; nil where it has none.
    package var controller: String? { owner.controller }
    /// `daemonset@node`, or the pod's own name.
    package var name: String { PodLabel(name: owner.name, node: isNamedAfterNode ? node : nil).description }
    /// The `PodScheduled` condition of a pod that is not bound.
    package var podScheduled: PodScheduled? { history?.podScheduled }
    /// The events on the pod, oldest first.
    package var events: [Event] { history?.events ?? [] }

    /// Why it is not ready, as its kubelet reports; nil where it is ready or its status names no cause.
    package var fault: PodFault? { history?.fault }

    var isPending: Bool { phase == .pending && !isTerminating }

    /// - Parameter node: the one that it is counted for.
    init(
        _ pod: borrowing PodRecord, _ owner: Owner, node: String?, isNamedAfterNode: Bool, updated: Bool?
    ) {
        self.owner = owner
        self.node = node
        self.isNamedAfterNode = isNamedAfterNode
        self.updated = updated
        phase = pod.phase
        isTerminating = pod.terminating
        isBound = pod.node != nil
        ready = pod.ready
        history = pod.hasHistory ? History(podScheduled: pod.podScheduled, fault: pod.fault, events: pod.events) : nil
    }

    /// What happened to a pod that did not simply start.
    struct History: Hashable, Sendable {
        let podScheduled: PodScheduled?
        let fault: PodFault?
        let events: [Event]
    }

    package static func == (left: PodState, right: PodState) -> Bool {
        left.isEquivalent(right) && left.name == right.name && left.namespace == right.namespace && left.controller == right.controller
    }

    private func isEquivalent(_ other: PodState) -> Bool {
        state == other.state && nodeName == other.nodeName && ready == other.ready && updated == other.updated && _history == other._history
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(node)
        hasher.combine(phase)
        hasher.combine(ready)
    }
}

/// The condition `PodScheduled` of a pod that is not bound.
package struct PodScheduled: Hashable, Sendable {
    /// `False`.
    package var status: String
    /// `Unschedulable` or `SchedulingGated`.
    package var reason: String
    /// The scheduler's message.
    package var message: String

    package init(status: String, reason: String, message: String) {
        self.status = status
        self.reason = reason
        self.message = message
    }
}
