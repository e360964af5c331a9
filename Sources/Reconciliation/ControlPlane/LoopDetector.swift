/// Finds the steps that never settle: pods of a DaemonSet are removed and created again without end. The model is deterministic, so a loop is endless
/// as soon as a state occurs a second time.
///
/// The states that are compared are saved at growing distances (Brent's cycle detection), so one saved state is enough.
struct LoopDetector<State: Equatable & Sendable>: Sendable {
    /// How many rounds of an endless loop the trace of a step shows before it ends. The recording that the model is compared with shows as many.
    static var shownRounds: Int { 122 }
    /// Pods that are removed this often from a node may be in a loop; before, states are not compared.
    static var lossesBeforeCheck: Int { 2 }

    /// How often pods were removed, by DaemonSet and slot.
    private var losses: [Int: [Int: Int]] = [:]
    private var mostLosses = 0
    private var hasLossSinceCheck = false
    private var saved: State?
    /// Checks since the state was saved, and how many there are before another is saved.
    private var age = 0
    private var lifetime = 1
    private(set) var hasRepeated = false

    init() {}

    /// Whether the loop has been shown, too.
    var isEndless: Bool { hasRepeated && mostLosses >= Self.shownRounds }
    /// Whether the state has changed in a way that may be a round of a loop.
    var needsCheck: Bool { hasLossSinceCheck && !hasRepeated && mostLosses > Self.lossesBeforeCheck }

    /// A pod that its DaemonSet will create again was evicted or released.
    mutating func recordLoss(of daemonSet: Int, on slot: Int) {
        let count = losses[daemonSet, default: [:]][slot, default: 0] + 1
        losses[daemonSet, default: [:]][slot] = count
        mostLosses = max(mostLosses, count)
        hasLossSinceCheck = true
    }

    /// Compares the present state with the saved one.
    mutating func check(_ state: State) {
        hasLossSinceCheck = false
        if saved == state {
            hasRepeated = true
            saved = nil
            return
        }
        age += 1
        guard saved == nil || age >= lifetime else { return }
        saved = state
        lifetime *= 2
        age = 0
    }
}
