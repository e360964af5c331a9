/// Finds the steps that never settle: pods of a DaemonSet are removed and created again without end.
struct LoopDetector: Sendable {
    /// A DaemonSet that has lost so many pods on one node is in a loop. It is the number of rounds of the recorded loop.
    static let endlessLosses = 122

    /// How often pods were removed, by DaemonSet and slot.
    private var losses: [Int: [Int: Int]] = [:]
    private(set) var isEndless = false

    /// A pod that its DaemonSet will create again was evicted or released.
    mutating func recordLoss(of daemonSet: Int, on slot: Int) {
        let count = losses[daemonSet, default: [:]][slot, default: 0] + 1
        losses[daemonSet, default: [:]][slot] = count
        if count >= Self.endlessLosses { isEndless = true }
    }
}
