/// An event on a DaemonSet. The message of one for a pod is made when it is shown: there are many.
enum DaemonSetEvent: Hashable, Sendable {
    case created(node: String)
    case deleted(node: String)
    case other(Event)

    func shown(daemonSet: String) -> Event {
        switch self {
        case .created(let node): Event(type: "Normal", reason: "SuccessfulCreate", message: "Created pod: \(daemonSet)@\(node)")
        case .deleted(let node): Event(type: "Normal", reason: "SuccessfulDelete", message: "Deleted pod: \(daemonSet)@\(node)")
        case .other(let event): event
        }
    }
}

/// The events on a DaemonSet without repetitions, in the order in which they first occurred.
struct DaemonSetEvents: Sendable {
    private(set) var all: [DaemonSetEvent] = []
    private var known: Set<Event> = []
    /// By slot.
    private var hasCreation: [Bool] = []
    private var hasDeletion: [Bool] = []

    mutating func record(_ event: Event) {
        if known.insert(event).inserted { all.append(.other(event)) }
    }

    /// - Parameter count: how many slots there are.
    mutating func recordCreation(on node: String, slot: Int, of count: Int) {
        if Self.isFirst(slot, &hasCreation, of: count) { all.append(.created(node: node)) }
    }

    mutating func recordDeletion(on node: String, slot: Int, of count: Int) {
        if Self.isFirst(slot, &hasDeletion, of: count) { all.append(.deleted(node: node)) }
    }

    private static func isFirst(_ slot: Int, _ recorded: inout [Bool], of count: Int) -> Bool {
        let count = max(count, slot + 1)
        if recorded.count < count { recorded += Array(repeating: false, count: count - recorded.count) }
        if recorded[slot] { return false }
        recorded[slot] = true
        return true
    }
}
