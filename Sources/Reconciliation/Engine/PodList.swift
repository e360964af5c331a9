/// Pods in order. Most nodes have one pod of a DaemonSet: one needs no memory of its own.
struct PodList: RandomAccessCollection, Hashable, Sendable {
    private var first: PodID?
    private var others: [PodID] = []

    init() {}

    var startIndex: Int { 0 }
    var endIndex: Int { first == nil ? 0 : others.count + 1 }

    subscript(position: Int) -> PodID {
        if position == 0, let first { return first }
        return others[position - 1]
    }

    mutating func append(_ pod: PodID) {
        if first == nil { first = pod } else { others.append(pod) }
    }

    mutating func remove(_ pod: PodID) {
        if first == pod {
            first = others.isEmpty ? nil : others.removeFirst()
        } else if !others.isEmpty {
            others.removeAll { $0 == pod }
        }
    }
}
