/// One pod of a DaemonSet from its creation to its deletion. Events are indexes into the trace of the DaemonSet.
package struct PodLifetime: Hashable, Sendable {
    package let node: String
    package let revision: String?
    package let created: Int
    package fileprivate(set) var ready: Int?
    package fileprivate(set) var terminating: Int?
    package fileprivate(set) var gone: Int?

    /// When it stops counting as a pod of its node.
    var end: Int? { terminating ?? gone }
}

/// The pods of one DaemonSet in the order of their creation.
package struct PodLifetimes: Sendable {
    package private(set) var all: [PodLifetime] = []
    private var byNode: [String: [Int]] = [:]

    package init() {}

    /// Sorted by name.
    package var nodes: [String] { byNode.keys.sorted() }

    package func on(_ node: String) -> [PodLifetime] { (byNode[node] ?? []).map { all[$0] } }

    /// Adds the entry at an index of the trace. Two pods of a node have the same name during a surge: they are distinguished by their revisions,
    /// and by the events that can still follow.
    package mutating func record(_ entry: TraceEntry, at index: Int) {
        let node = entry.targetNode
        let present = (byNode[node] ?? []).filter { all[$0].gone == nil && all[$0].revision == entry.revision }
        switch entry.verb {
        case .created: add(node, entry, index)
        case .ready: change(present.last { all[$0].ready == nil }, entry, index) { $0.ready = index }
        case .terminating: change(present.first { all[$0].terminating == nil }, entry, index) { $0.terminating = index }
        case .gone: change(present.first { all[$0].terminating != nil } ?? present.first, entry, index) { $0.gone = index }
        case .bound, .notReady, .adopted, .orphaned: if present.isEmpty { add(node, entry, index) }
        }
    }

    private mutating func add(_ node: String, _ entry: TraceEntry, _ index: Int) {
        byNode[node, default: []].append(all.count)
        all.append(PodLifetime(node: node, revision: entry.revision, created: index))
    }

    /// A pod that exists before the trace begins is added with its first event.
    private mutating func change(_ pod: Int?, _ entry: TraceEntry, _ index: Int, _ edit: (inout PodLifetime) -> Void) {
        if pod == nil { add(entry.targetNode, entry, index) }
        edit(&all[pod ?? all.count - 1])
    }
}
