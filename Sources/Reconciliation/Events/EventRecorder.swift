/// Records what happens to pods in the current step, in order of time.
struct EventRecorder: Sendable {
    private(set) var events: [PodEvent] = []

    var count: Int { events.count }

    /// Discards the events of the step before.
    mutating func beginStep() { events = [] }

    /// Reserves capacity for the events of pods that are expected to be created, bound and to become ready.
    mutating func reserveCapacity(pods count: Int) { events.reserveCapacity(events.count + 3 * count) }

    mutating func recordEvent(_ verb: PodVerb, of pod: PodID, daemonSet: Int?, at time: Int) {
        events.append(PodEvent(time: time, verb: verb, pod: pod, daemonSet: daemonSet))
    }

    /// How many events each owner's pods had, sorted by owner.
    ///
    /// - Parameter owner: returns the key of an event's owner. Called once for a run of equal events of one DaemonSet.
    func verbCounts(owner: (PodEvent) -> String) -> [VerbCounts] {
        var counts: [String: [PodVerb: Int]] = [:]
        var begin = events.startIndex
        while begin < events.endIndex {
            // The pods of a DaemonSet mostly change many at a time.
            let first = events[begin]
            let isSameKind = { (other: PodEvent) in
                first.daemonSet != nil && other.daemonSet == first.daemonSet && other.verb == first.verb
            }
            let end = events[(begin + 1)...].firstIndex { !isSameKind($0) } ?? events.endIndex
            counts[owner(first), default: [:]][first.verb, default: 0] += end - begin
            begin = end
        }
        return counts.sorted { $0.key < $1.key }.map { VerbCounts(owner: $0.key, counts: $0.value) }
    }
}
