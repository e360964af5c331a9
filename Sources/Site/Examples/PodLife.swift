import Reconciliation

/// One pod of a DaemonSet from its creation to its end, as the trace tells it.
struct PodLife: Sendable {
    /// When something happened: the column of the figure, and the place in the trace, since much can happen in one second.
    struct Moment: Hashable, Sendable {
        let column: Int
        let order: Int
    }

    let node: String
    let revision: String?
    let created: Moment
    var ready: Moment?
    var terminating: Moment?
    var gone: Moment?

    /// Where it no longer counts.
    var leaves: Moment? { terminating ?? gone }
}

/// The pods of one DaemonSet in the order in which they came.
struct PodLives: Sendable {
    private(set) var all: [PodLife] = []
    private var byNode: [String: [Int]] = [:]

    var nodes: [String] { byNode.keys.sorted() }

    func on(_ node: String) -> [PodLife] { (byNode[node] ?? []).map { all[$0] } }

    /// 0 or 1 for each pod of a node: a pod that comes while another is there is drawn below it, or above where that one is below.
    static func lanes(of pods: [PodLife]) -> [Int] {
        var ends: [Int?] = [0, 0]
        return pods.map { pod in
            let lane = ends[0].map { $0 <= pod.created.order } ?? false ? 0 : 1
            ends[lane] = pod.gone?.order
            return lane
        }
    }

    /// Two pods of a node have one name during a surge: they are told apart by their revisions, and by what can still happen to them.
    mutating func note(_ entry: TraceEntry, at moment: PodLife.Moment) {
        let node = entry.targetNode
        let here = (byNode[node] ?? []).filter { all[$0].gone == nil && all[$0].revision == entry.revision }
        switch entry.verb {
        case .created: add(node, entry, moment)
        case .ready: change(here.last { all[$0].ready == nil }, entry, moment) { $0.ready = moment }
        case .terminating: change(here.first { all[$0].terminating == nil }, entry, moment) { $0.terminating = moment }
        case .gone: change(here.first { all[$0].terminating != nil } ?? here.first, entry, moment) { $0.gone = moment }
        case .bound, .notReady, .adopted, .orphaned: if here.isEmpty { add(node, entry, moment) }
        }
    }

    private mutating func add(_ node: String, _ entry: TraceEntry, _ moment: PodLife.Moment) {
        byNode[node, default: []].append(all.count)
        all.append(PodLife(node: node, revision: entry.revision, created: moment))
    }

    /// A pod that was there before the trace begins is seen when first something happens to it.
    private mutating func change(_ place: Int?, _ entry: TraceEntry, _ moment: PodLife.Moment, _ edit: (inout PodLife) -> Void) {
        if place == nil { add(entry.targetNode, entry, moment) }
        edit(&all[place ?? all.count - 1])
    }
}
