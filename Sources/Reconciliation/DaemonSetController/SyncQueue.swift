/// The controller's work queue: DaemonSets that wait for a sync, each once.
///
/// *Source:* client-go util/workqueue/queue.go.
struct SyncQueue: Sendable {
    private(set) var waiting: [Int] = []
    private var isWaiting: [Bool] = []

    var isEmpty: Bool { waiting.isEmpty }

    mutating func add(_ index: Int) {
        if isWaiting.count <= index { isWaiting += Array(repeating: false, count: index + 1 - isWaiting.count) }
        guard !isWaiting[index] else { return }
        isWaiting[index] = true
        waiting.append(index)
    }

    /// Empties the queue.
    ///
    /// - Returns: the DaemonSets that waited, in order of their indices.
    mutating func takeAll() -> [Int] {
        let taken = waiting.sorted()
        for index in taken { isWaiting[index] = false }
        waiting = []
        return taken
    }
}
