/// How long the failed pods of a DaemonSet stay before they are deleted, by the slot of their node.
///
/// *Source:* pkg/controller/daemon/daemon_controller.go (failedPodsBackoff, BackoffGCInterval), client-go util/flowcontrol/backoff.go.
struct FailedPodsBackoff: Hashable, Sendable {
    struct Entry: Hashable, Sendable {
        /// Seconds.
        let delay: Int
        /// When the last failed pod was deleted, in seconds of simulated time.
        let since: Int

        var end: Int { since + delay }
    }

    /// Seconds.
    static let maxDelay = 15 * 60

    private(set) var entries: [Int: Entry] = [:]

    /// The entry of a node whose failed pods have still to wait; nil where the next may be deleted.
    func waiting(on slot: Int, now: Int) -> Entry? {
        guard let entry = entries[slot], now < entry.end else { return nil }
        return entry
    }

    /// A failed pod is deleted: the next one waits for a second, then twice as long each time. The delay is reset after a pause of twice the longest.
    mutating func next(on slot: Int, now: Int) {
        let doubled = entries[slot].flatMap { now - $0.since > 2 * Self.maxDelay ? nil : min($0.delay * 2, Self.maxDelay) }
        entries[slot] = Entry(delay: doubled ?? 1, since: now)
    }
}
