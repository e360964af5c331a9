import Diagnostics
import Handbook
import Reconciliation

/// Check boxes above a placement table for what-if questions. A script reads the answers from the truth table in their attributes; without
/// scripts they are hidden.
struct WhatIfControls {
    /// The limit of toggles for a row of the table: its truth table has 2^n entries.
    private static let mostForRow = 5

    private let options: [WhatIfOption]
    /// The possible answers; the first is "running".
    private var answers: [PlacementGroup.Answer] = [.running]
    /// The distinct contents of a row: the number of nodes for each answer.
    private var cells: [[Int: Int]] = []
    /// For each row: the options that concern it, and the cell of each of their combinations.
    private var rows: [(options: [Int], cells: [Int])] = []

    /// nil if no toggle applies, or the note writes steps.
    init?(_ run: ExampleRun, _ set: DaemonSetOutcome, _ groups: [PlacementGroup]) {
        guard run.origin != .written, let outcome = run.outcome.steps.first else { return nil }
        let table = WhatIfTable(
            run.start, run.contents, daemonSet: set.key, outcome: outcome, version: run.outcome.version, answer: PlacementGroup.answer)
        guard let table else { return nil }
        options = table.options
        let byNode = Dictionary(table.rows.map { ($0.node, $0) }, uniquingKeysWith: { first, _ in first })
        for group in groups {
            let nodes = group.nodes.compactMap { byNode[$0] }
            let concerned = Set(nodes.flatMap(\.options)).sorted()
            guard nodes.count == group.nodes.count, concerned.count <= Self.mostForRow else { return nil }
            var row: [Int] = []
            for combination in 0..<(1 << concerned.count) {
                var counts: [Int: Int] = [:]
                for node in nodes { counts[index(of: node.answer(to: combination, of: concerned)), default: 0] += 1 }
                row.append(cell(counts))
            }
            rows.append((concerned, row))
        }
        // Each index is written as one base-36 digit.
        guard cells.count <= 36 else { return nil }
    }

    private mutating func index(of answer: PlacementGroup.Answer) -> Int {
        if let known = answers.firstIndex(of: answer) { return known }
        answers.append(answer)
        return answers.count - 1
    }

    private mutating func cell(_ counts: [Int: Int]) -> Int {
        if let known = cells.firstIndex(of: counts) { return known }
        cells.append(counts)
        return cells.count - 1
    }

    func write(_ context: ExampleContext, to writer: inout HTMLWriter) {
        let messages = context.messages
        let attributes = [
            Attribute(
                "data-answers", answers.map { "\($0.style) \(AnswerBadge.text($0, messages))" }.joined(separator: ";")
            ),
            Attribute(
                "data-cells",
                cells.map { $0.sorted { $0.key < $1.key }.map { "\($0.key)*\($0.value)" }.joined(separator: " ") }.joined(separator: ";")),
            Attribute("data-rows", rows.map { Self.digits($0.options) + ":" + Self.digits($0.cells) }.joined(separator: ";")),
            Attribute("data-count", messages(.placementCaption, "{0}", "{1}")),
        ]
        writer.element(.fieldset, [.class("what-if needs-script")] + attributes) { writer in
            writer.element(.legend, text: messages(.whatIf))
            for option in options {
                writer.element(.label) { writer in
                    writer.element(.input, [Attribute("type", "checkbox")])
                    writer.text(" ")
                    context.say(option.label, to: &writer)
                }
            }
            // Empty until a box is checked: the caption of the table has the initial state.
            writer.element(.output, text: "")
        }
    }

    private static func digits(_ numbers: [Int]) -> String { numbers.map { String($0, radix: 36) }.joined() }
}

extension WhatIfTable.Row {
    /// The answer to a combination of options, some of which do not concern the node.
    fileprivate func answer(to combination: Int, of all: [Int]) -> Answer {
        var own = 0
        for (bit, option) in options.enumerated() {
            if let index = all.firstIndex(of: option), combination & (1 << index) != 0 { own |= 1 << bit }
        }
        return answers[own]
    }
}
