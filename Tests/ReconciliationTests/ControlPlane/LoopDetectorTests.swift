import Testing

@testable import Reconciliation

struct LoopDetectorTests {
    /// - Returns: the number of losses until the detector has seen a state twice; nil where it never has.
    private static func losses(_ rounds: Int, state: (Int) -> Int) -> Int? {
        var detector = LoopDetector<Int>()
        for round in 1...rounds {
            detector.recordLoss(of: 0, on: 0)
            if detector.needsCheck { detector.check(state(round)) }
            if detector.hasRepeated { return round }
        }
        return nil
    }

    @Test(arguments: [1, 2, 3, 7, 20]) func findsALoopOfAnyLength(_ length: Int) throws {
        let found = try #require(Self.losses(200) { $0 < 10 ? -$0 : $0 % length })
        #expect(found <= 4 * (10 + length))
    }

    /// What repeats itself in part only, such as a delay that still grows, is not a loop.
    @Test func findsNoLoopWhereStatesDiffer() {
        #expect(Self.losses(1000) { $0 } == nil)
        #expect(Self.losses(3000) { min($0, 900) } != nil)
    }

    @Test func comparesNothingBeforeTheThirdLoss() {
        var detector = LoopDetector<Int>()
        detector.recordLoss(of: 0, on: 0)
        detector.recordLoss(of: 0, on: 0)
        detector.recordLoss(of: 0, on: 1)
        detector.recordLoss(of: 1, on: 0)
        #expect(!detector.needsCheck)
        detector.recordLoss(of: 0, on: 0)
        #expect(detector.needsCheck)
        detector.check(1)
        // A state is compared only after another loss.
        #expect(!detector.needsCheck)
    }
}
