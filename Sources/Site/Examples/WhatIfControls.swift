import Diagnostics
import Handbook
import Reconciliation

/// Boxes above a placement table that ask what would be otherwise. A script reads the answers from the table of truths that stands with them;
/// without it they are not shown.
struct WhatIfControls {
    /// More than this for one row of the table is not worth its bytes.
    private static let mostForRow = 5

    private let toggles: [Toggle]
    /// What can be answered; the first is that the pod runs.
    private var answers: [PlacementGroup.Answer] = [.running]
    /// What a row can say: answers with the number of its nodes.
    private var cells: [[Int: Int]] = []
    /// For each row: the toggles that concern it, and the cell of each of their combinations.
    private var rows: [(toggles: [Int], cells: [Int])] = []

    /// nil where nothing can be asked: of an example that is a story of several states, say.
    init?(_ run: ExampleRun, _ set: DaemonSetOutcome, _ groups: [PlacementGroup]) {
        guard run.story != .written, let outcome = run.outcome.steps.first else { return nil }
        let table = ToggleTable(
            run.start, daemonSet: set.key, outcome: outcome, version: run.outcome.version, answer: PlacementGroup.answer)
        guard let table else { return nil }
        toggles = table.toggles
        let byNode = Dictionary(table.rows.map { ($0.node, $0) }, uniquingKeysWith: { first, _ in first })
        for group in groups {
            let nodes = group.nodes.compactMap { byNode[$0] }
            let concerned = Set(nodes.flatMap(\.toggles)).sorted()
            guard nodes.count == group.nodes.count, concerned.count <= Self.mostForRow else { return nil }
            var row: [Int] = []
            for combination in 0..<(1 << concerned.count) {
                var counts: [Int: Int] = [:]
                for node in nodes { counts[index(of: node.answer(to: combination, of: concerned)), default: 0] += 1 }
                row.append(cell(counts))
            }
            rows.append((concerned, row))
        }
        // Written with a letter or digit each.
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
            Attribute("data-rows", rows.map { Self.digits($0.toggles) + ":" + Self.digits($0.cells) }.joined(separator: ";")),
            Attribute("data-count", messages(.placementCaption, "{0}", "{1}")),
        ]
        writer.element(.fieldset, [.class("what-if needs-script")] + attributes) { writer in
            writer.element(.legend, text: messages(.whatIf))
            for toggle in toggles {
                writer.element(.label) { writer in
                    writer.element(.input, [Attribute("type", "checkbox")])
                    writer.text(" ")
                    context.say(toggle.label, to: &writer)
                }
            }
            // Empty until something is asked: the caption of the table says what is.
            writer.element(.output, text: "")
        }
    }

    private static func digits(_ numbers: [Int]) -> String { numbers.map { String($0, radix: 36) }.joined() }
}

extension ToggleTable.Row {
    /// The answer to a combination of toggles, some of which do not concern the node.
    fileprivate func answer(to combination: Int, of all: [Int]) -> Answer {
        var own = 0
        for (bit, toggle) in toggles.enumerated() {
            if let place = all.firstIndex(of: toggle), combination & (1 << place) != 0 { own |= 1 << bit }
        }
        return answers[own]
    }
}
