/// DaemonSets that wait for their sync, each once.
struct SyncQueue: Sendable {
    private var waiting: [Int] = []
    private var isWaiting: [Bool] = []

    var isEmpty: Bool { waiting.isEmpty }

    mutating func insert(_ index: Int) {
        if isWaiting.count <= index { isWaiting += Array(repeating: false, count: index + 1 - isWaiting.count) }
        guard !isWaiting[index] else { return }
        isWaiting[index] = true
        waiting.append(index)
    }

    /// All that wait, in order; none does afterwards.
    mutating func takeAll() -> [Int] {
        let taken = waiting.sorted()
        for index in taken { isWaiting[index] = false }
        waiting = []
        return taken
    }
}
