import Testing

@testable import DSDocCommand

struct TerminalTests {
    @Test(
        arguments: [
            (Terminal.ColourChoice.auto, true, [:], true), (.auto, false, [:], false), (.auto, true, ["NO_COLOR": "1"], false),
            (.auto, true, ["NO_COLOR": ""], true), (.auto, true, ["TERM": "dumb"], false), (.always, false, ["NO_COLOR": "1"], true),
            (.never, true, [:], false),
        ] as [(Terminal.ColourChoice, Bool, [String: String], Bool)])
    func colour(_ choice: Terminal.ColourChoice, _ isTerminal: Bool, _ environment: [String: String], _ expected: Bool) {
        #expect(Terminal.usesColour(choice, isTerminal: isTerminal, environment: { environment[$0] }) == expected)
    }
}

extension TerminalTests {
    @Test(
        arguments: [
            (nil, [:], 80), (132, [:], 132), (132, ["COLUMNS": "200"], 200), (132, ["COLUMNS": ""], 132), (132, ["COLUMNS": "-1"], 132),
            (132, ["COLUMNS": "wide"], 132),
        ] as [(Int?, [String: String], Int)])
    func width(_ window: Int?, _ environment: [String: String], _ expected: Int) {
        #expect(Terminal.width(window: window, environment: { environment[$0] }) == expected)
    }
}

struct ParallelMapTests {
    @Test(arguments: [1, 2, 7, 64]) func keepsTheOrder(_ jobs: Int) async {
        let elements = Array(0..<1000)
        #expect(await parallelMap(elements, jobs: jobs) { $0 * 2 } == elements.map { $0 * 2 })
        #expect(await parallelMap([Int](), jobs: jobs) { $0 } == [])
    }
}
