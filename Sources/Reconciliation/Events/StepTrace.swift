/// The displayed name of a pod: `daemonset@node`, `name-<rand>@node` for one that was released by its DaemonSet, else the pod's own name.
package struct PodLabel: Hashable, Sendable, CustomStringConvertible {
    let name: String
    /// The node in `name@node`; nil for a pod with a name of its own.
    let node: String?

    package var description: String { node.map { "\(name)@\($0)" } ?? name }
}

/// The events of a step. The texts of its entries are computed on demand: the trace of a large cluster is long and rarely read.
struct StepTrace: Hashable, Sendable {
    /// A pod of the trace, as it is at the end of the step.
    struct Pod: Hashable, Sendable {
        let name: PodName
        let node: String?
        let revision: String?

        /// - Parameter daemonSet: the name of the DaemonSet that owns it.
        func label(ofDaemonSet daemonSet: String?) -> PodLabel {
            if let daemonSet, node != nil { return PodLabel(name: daemonSet, node: node) }
            return switch name {
            case .given(let name): PodLabel(name: name, node: nil)
            case .generated(let owner): PodLabel(name: daemonSet ?? "\(owner)-<rand>", node: node)
            }
        }
    }

    /// One of the DaemonSets of the scenario.
    struct Owner: Hashable, Sendable {
        let namespace: String
        let name: String
    }

    private let events: [PodEvent]
    /// By the index of the DaemonSet.
    private let owners: [Owner]
    private var pods: [Pod] = []
    /// The index in `pods` of each event's pod.
    private var podIndices: [Int32] = []

    /// The trace of a step without events.
    init() {
        events = []
        owners = []
    }

    /// - Parameter pod: describes a pod; called once for each pod of the events.
    init(_ events: [PodEvent], owners: [Owner], pod: (PodID) -> Pod) {
        self.events = events
        self.owners = owners
        guard let last = events.lazy.map(\.pod.rawValue).max() else { return }
        var known = Array(repeating: Int32(-1), count: Int(last) + 1)
        podIndices.reserveCapacity(events.count)
        for event in events {
            let id = Int(event.pod.rawValue)
            if known[id] < 0 {
                known[id] = Int32(pods.count)
                pods.append(pod(event.pod))
            }
            podIndices.append(known[id])
        }
    }

    /// In order of time.
    var entries: [TraceEntry] {
        zip(events, podIndices).map { event, index in
            let pod = pods[Int(index)]
            let owner = event.daemonSet.map { owners[$0] }
            return TraceEntry(
                time: event.time, verb: event.verb, pod: pod.label(ofDaemonSet: owner?.name).description,
                daemonSet: owner.map { "\($0.namespace)/\($0.name)" }, node: pod.node, revision: pod.revision)
        }
    }
}
