import Foundation
import Testing

/// The number of recorded results that the model reproduces, by area. Printed by every run; each area is checked by its own suite.
struct AgreementTests {
    @Test func table() throws {
        var lines = ["area                       agree  of"]
        func add(_ area: String, _ agreed: Int, _ all: Int) {
            let padded = area.padding(toLength: 26, withPad: " ", startingAt: 0)
            lines.append("\(padded) \(String(agreed).leftPadded(5)) \(String(all).leftPadded(5))")
            #expect(agreed <= all && all > 0)
        }
        let placements = try PlacementTests.cases.filter { name in
            let (want, got) = try PlacementTests.answers(name)
            return zip(want.items, got.items).allSatisfy { PlacementTests.differences($0, $1).isEmpty }
        }
        add("placement scenarios", placements.count, PlacementTests.cases.count)
        let generated = try GeneratedPlacementTests.rows.get()
        add("generated placements", generated.filter(\.agrees).count, generated.count)
        let published = try PublishedPlacementTests.tally.get()
        add("published DaemonSets", published.agreed, published.all)
        let answers = try ShouldRunTests.tally()
        add("should run", answers.agreed, answers.all)
        let scripts = try ControllerScriptTests.scripts.filter { try ControllerScriptTests.differences($0).isEmpty }
        add("controller scripts", scripts.count, ControllerScriptTests.scripts.count)
        print(lines.joined(separator: "\n"))
    }
}

extension String {
    fileprivate func leftPadded(_ width: Int) -> String { String(repeating: " ", count: max(0, width - count)) + self }
}
