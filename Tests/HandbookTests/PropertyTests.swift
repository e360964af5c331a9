import Testing

@testable import Handbook

@Suite struct PropertyTests {
    @Test(
        arguments: [
            ("rejected", [ExpectedOutcome.Clause.rejected], []),
            ("desired=3 ready=2", [.count(.desired, 3), .count(.ready, 2)], []),
            ("runs-on worker-1, worker-2; not-on cp-1", [.runsOn(node: "worker-1"), .runsOn(node: "worker-2"), .notOn(node: "cp-1")], []),
            ("accepted；pending-on 節點", [.accepted, .pendingOn(node: "節點")], []),
            ("desired=many wat", [], ["desired=many", "wat"]),
            ("runs-on a desired=1 b", [.runsOn(node: "a"), .count(.desired, 1)], ["b"]),
            ("", [], []),
        ] as [(String, [ExpectedOutcome.Clause], [String])])
    func expectationsAreParsed(_ text: String, _ clauses: [ExpectedOutcome.Clause], _ unread: [String]) {
        let (expectation, rest) = ExpectedOutcome.parse(text)
        #expect(expectation.clauses == clauses)
        #expect(rest == unread)
    }

    @Test(
        arguments: [
            ("a-b, c — the old one, on purpose", ["a-b", "c"], "the old one, on purpose"),
            ("a，b", ["a", "b"], ""),
            ("a - why - not", ["a"], "why - not"),
            ("", [], ""),
        ] as [(String, [String], String)])
    func suppressionsAreParsed(_ text: String, _ rules: [String], _ reason: String) {
        let suppression = Suppression(parsing: text)
        #expect(suppression.rules == rules)
        #expect(suppression.reason == reason)
    }
}
