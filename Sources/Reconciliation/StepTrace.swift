/// How a pod is called when it is shown: `daemonset@node`, `name-<rand>@node` for one that lost its DaemonSet, else the pod's own name.
package struct PodLabel: Hashable, Sendable, CustomStringConvertible {
    let name: String
    /// The node that stands after the name.
    let node: String?

    package var description: String { node.map { "\(name)@\($0)" } ?? name }
}

/// What happened to pods in a step. It is put into words when somebody asks: few do, and on a large cluster it is long.
struct StepTrace: Hashable, Sendable {
    /// A change of one pod.
    struct Happening: Hashable, Sendable {
        let time: Int
        let verb: PodVerb
        let pod: PodID
        /// The index of the DaemonSet that owned the pod then.
        let daemonSet: Int?
    }

    /// A pod that something happened to, as it is at the end of the step.
    struct Actor: Hashable, Sendable {
        let name: PodName
        let node: String?
        let revision: String?

        /// - Parameter daemonSet: the name of the one that owns it.
        func label(ofDaemonSet daemonSet: String?) -> PodLabel {
            if let daemonSet, node != nil { return PodLabel(name: daemonSet, node: node) }
            return switch name {
            case .given(let name): PodLabel(name: name, node: nil)
            case .generated(let owner): PodLabel(name: daemonSet ?? "\(owner)-<rand>", node: node)
            }
        }
    }

    /// Of all DaemonSets of the scenario, by index.
    struct Owner: Hashable, Sendable {
        let namespace: String
        let name: String
    }

    private let happenings: [Happening]
    private let owners: [Owner]
    private var actors: [Actor] = []
    /// The place of each happening's pod in `actors`.
    private var places: [Int32] = []

    /// Of a step in which nothing happened.
    init() {
        happenings = []
        owners = []
    }

    /// - Parameter actor: asked once for each pod that something happened to.
    init(_ happenings: [Happening], owners: [Owner], actor: (PodID) -> Actor) {
        self.happenings = happenings
        self.owners = owners
        guard let last = happenings.lazy.map(\.pod.rawValue).max() else { return }
        var known = Array(repeating: Int32(-1), count: Int(last) + 1)
        places.reserveCapacity(happenings.count)
        for happening in happenings {
            let pod = Int(happening.pod.rawValue)
            if known[pod] < 0 {
                known[pod] = Int32(actors.count)
                actors.append(actor(happening.pod))
            }
            places.append(known[pod])
        }
    }

    /// In the order of time.
    var entries: [TraceEntry] {
        zip(happenings, places).map { happening, place in
            let actor = actors[Int(place)]
            let owner = happening.daemonSet.map { owners[$0] }
            return TraceEntry(
                time: happening.time, verb: happening.verb, pod: actor.label(ofDaemonSet: owner?.name).description,
                daemonSet: owner.map { "\($0.namespace)/\($0.name)" }, node: actor.node, revision: actor.revision)
        }
    }
}
