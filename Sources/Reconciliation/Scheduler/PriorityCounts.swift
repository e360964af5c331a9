/// How many pods of a node have each priority: few values, so that they are sorted in an array.
struct PriorityCounts: Sendable {
    private var entries: [(priority: Int32, count: Int)] = []

    /// The lowest priority of a pod; nil where there is none.
    var lowest: Int32? { entries.first?.priority }

    /// How many different priorities are below one. Pods with the same number have the same potential victims on the node.
    func ranks(below priority: Int32) -> Int { index(of: priority) }

    /// Adds (1) or removes (-1) a pod.
    mutating func count(_ priority: Int32, by delta: Int) {
        let index = index(of: priority)
        if index < entries.count, entries[index].priority == priority {
            entries[index].count += delta
            if entries[index].count == 0 { entries.remove(at: index) }
        } else {
            entries.insert((priority, delta), at: index)
        }
    }

    /// The index of the first entry that is not below a priority.
    private func index(of priority: Int32) -> Int {
        var (low, high) = (0, entries.count)
        while low < high {
            let middle = (low + high) / 2
            if entries[middle].priority < priority { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
