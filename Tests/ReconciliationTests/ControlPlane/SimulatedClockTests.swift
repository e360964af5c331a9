import Testing

@testable import Reconciliation

struct SimulatedClockTests {
    /// Each item is due once, in the order in which the items were added.
    @Test func holdsAnItemOnce() {
        var clock = SimulatedClock()
        clock.schedule(.syncDaemonSet(1), at: 5)
        clock.schedule(.flushUnschedulablePods, at: 5)
        clock.schedule(.syncDaemonSet(1), at: 5)
        clock.schedule(.syncDaemonSet(1), at: 3)
        #expect(clock.nextDue == 3)
        #expect(clock.takeItems(dueAt: 3) == [.syncDaemonSet(1)])
        #expect(clock.now == 3)
        #expect(clock.takeItems(dueAt: 5) == [.syncDaemonSet(1), .flushUnschedulablePods])
        #expect(clock.nextDue == nil)
    }

    /// An item that was due may be added again for the same time.
    @Test func holdsAnItemAgain() {
        var clock = SimulatedClock()
        clock.schedule(.syncDaemonSet(0), at: 2)
        _ = clock.takeItems(dueAt: 2)
        clock.schedule(.syncDaemonSet(0), at: 2)
        #expect(clock.takeItems(dueAt: 2) == [.syncDaemonSet(0)])
    }

    @Test func neverGoesBack() {
        var clock = SimulatedClock()
        clock.advance(to: 10)
        clock.advance(to: 4)
        #expect(clock.now == 10)
    }
}
