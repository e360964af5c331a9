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
    /// - Parameter owner: returns the key of an event's owner. Called once for each DaemonSet, and for each event of other pods.
    func verbCounts(owner: (PodEvent) -> String) -> [VerbCounts] {
        var counts: [String: [PodVerb: Int]] = [:]
        var ofDaemonSets: [DaemonSetCounts] = []
        for event in events {
            if let index = event.daemonSet {
                while ofDaemonSets.count <= index { ofDaemonSets.append(DaemonSetCounts()) }
                ofDaemonSets[index].count(event)
            } else {
                counts[owner(event), default: [:]][event.verb, default: 0] += 1
            }
        }
        for daemonSet in ofDaemonSets {
            guard let first = daemonSet.first else { continue }
            counts[owner(first), default: [:]].merge(daemonSet.counts) { $0 + $1 }
        }
        return counts.sorted { $0.key < $1.key }.map { VerbCounts(owner: $0.key, counts: $0.value) }
    }
}

/// The counts of one DaemonSet. The events of many pods alternate between DaemonSets, so that no text or hash is made for each of them.
private struct DaemonSetCounts {
    private(set) var first: PodEvent?
    private var counters = [Int](repeating: 0, count: PodVerb.allCases.count)

    var counts: [PodVerb: Int] {
        Dictionary(uniqueKeysWithValues: PodVerb.allCases.map { ($0, counters[$0.position]) }.filter { $0.1 > 0 })
    }

    mutating func count(_ event: PodEvent) {
        if first == nil { first = event }
        counters[event.verb.position] += 1
    }
}

extension PodVerb {
    /// In `allCases`.
    fileprivate var position: Int {
        switch self {
        case .created: 0
        case .bound: 1
        case .ready: 2
        case .notReady: 3
        case .terminating: 4
        case .gone: 5
        case .adopted: 6
        case .orphaned: 7
        }
    }
}
