import Diagnostics
import Handbook
import Reconciliation

extension ExampleSection {
    /// The changes of each step: those of `DefaultScenario`, or those that the note writes.
    static let steps = ExampleSection(name: "steps") { context, writer in
        guard let run = context.result.run, run.outcome.steps.count > 1 else { return }
        context.heading(.overTime, to: &writer)
        writer.element(.ol, [.class("story")]) { writer in
            for (before, after) in zip(run.outcome.steps, run.outcome.steps.dropFirst()) {
                writer.element(.li) { StepItem(context: context, before: before, after: after, origin: run.origin).write(to: &$0) }
                writer.newline()
            }
        }
    }
}

/// The changes of one step.
private struct StepItem {
    let context: ExampleContext
    let before: StepOutcome
    let after: StepOutcome
    let origin: ExampleRun.ScenarioOrigin

    private static let changesShown = 12

    private struct Change {
        let node: String
        let from: PlacementGroup.Answer?
        let to: PlacementGroup.Answer?
        let explanation: Explanation?
    }

    func write(to writer: inout HTMLWriter) {
        let messages = context.messages
        writer.element(.p) { $0.element(.strong, text: StepTitle.of(after, following: before, origin, messages)) }
        if !after.settled { writer.element(.p, [.class("notice")], text: messages(.neverQuiet)) }
        for error in after.errors {
            writer.element(.p) { writer in
                writer.text(error.object + ": ")
                writer.element(.code, [.lang("en")], text: error.message)
            }
        }
        for set in after.daemonSets {
            let old = before.daemonSets.first { $0.key == set.key }
            let changes = changes(from: old, to: set)
            let numbers = ((after.daemonSets.count > 1 ? [set.key] : []) + [numbers(old, set)]).filter { !$0.isEmpty }
            if !numbers.isEmpty { writer.element(.p, [.class("origin")], text: numbers.joined(separator: ": ")) }
            let counts = PodChurn(after.trace, of: set.key)
            if !counts.isEmpty { write(counts, to: &writer) }
            guard !changes.isEmpty else {
                if counts.isEmpty { writer.element(.p, text: messages(.nothingChanges)) }
                continue
            }
            writer.element(.ul, [.class("changes")]) { writer in
                for change in changes.prefix(Self.changesShown) { write(change, to: &writer) }
                if changes.count > Self.changesShown {
                    writer.element(.li, text: messages(.more, String(changes.count - Self.changesShown)))
                }
            }
        }
        for old in before.daemonSets where !after.daemonSets.contains(where: { $0.key == old.key }) {
            writer.element(.p, text: messages(.setIsGone, old.key))
        }
    }

    private func write(_ churn: PodChurn, to writer: inout HTMLWriter) {
        let messages = context.messages
        writer.element(.p) { writer in
            writer.text(messages(.podsTurnedOver, String(churn.created), String(churn.deleted)))
            guard !churn.replacedOn.isEmpty else { return }
            writer.text(" " + messages(.replacedInOrder) + " ")
            for (number, node) in churn.replacedOn.prefix(Self.changesShown).enumerated() {
                if number > 0 { writer.text(" → ") }
                writer.element(.span, [.class("node-name")], text: node)
            }
            let more = churn.replacedOn.count - Self.changesShown
            if more > 0 { writer.text(" " + messages(.more, String(more))) }
        }
    }

    private func numbers(_ old: DaemonSetOutcome?, _ new: DaemonSetOutcome) -> String {
        let pairs: [(MessageKey, KeyPath<StatusNumbers, Int>)] = [
            (.desired, \.desired), (.current, \.current), (.ready, \.ready), (.updatedNumber, \.updated), (.misscheduled, \.misscheduled),
        ]
        return pairs.compactMap { key, path in
            let now = new.status[keyPath: path]
            guard let was = old?.status[keyPath: path] else { return "\(context.messages(key)) \(now)" }
            return was == now ? nil : "\(context.messages(key)) \(was) → \(now)"
        }.joined(separator: " · ")
    }

    private func changes(from old: DaemonSetOutcome?, to new: DaemonSetOutcome) -> [Change] {
        let was = Dictionary((old?.nodes ?? []).map { ($0.node, $0) }, uniquingKeysWith: { first, _ in first })
        var result: [Change] = []
        for row in new.nodes {
            let answer = PlacementGroup.answer(row)
            let from = was[row.node].map(PlacementGroup.answer)
            if from != answer { result.append(Change(node: row.node, from: from, to: answer, explanation: row.explanation)) }
        }
        let now = Set(new.nodes.map(\.node))
        for row in old?.nodes ?? [] where !now.contains(row.node) {
            result.append(Change(node: row.node, from: PlacementGroup.answer(row), to: nil, explanation: nil))
        }
        return result
    }

    private func write(_ change: Change, to writer: inout HTMLWriter) {
        writer.element(.li) { writer in
            writer.element(.span, [.class("node-name")], text: change.node)
            writer.text(" ")
            if let from = change.from {
                AnswerBadge.write(from, context, to: &writer)
            } else {
                writer.element(.span, [.class("quiet")], text: context.messages(.newNode))
            }
            writer.text(" → ")
            if let to = change.to {
                AnswerBadge.write(to, context, to: &writer)
            } else {
                writer.element(.span, [.class("quiet")], text: context.messages(.nodeGone))
            }
            guard let explanation = change.explanation else { return }
            writer.text(" ")
            context.say(explanation.fact, to: &writer)
        }
    }
}

/// The title of a step: localized for the steps of `DefaultScenario`, else the name that the note gives.
enum StepTitle {
    static func of(_ step: StepOutcome, following before: StepOutcome?, _ origin: ExampleRun.ScenarioOrigin, _ messages: Messages) -> String
    {
        guard let before else { return messages(.atFirst) }
        if case .standard(let joins, let leaves) = origin {
            if has(joins, step), !has(joins, before) { return messages(.nodeJoins, joins) }
            if has(leaves, before), !has(leaves, step) { return messages(.nodeLeaves, leaves) }
            return messages(.podsCollected)
        }
        return step.name
    }

    private static func has(_ node: String, _ step: StepOutcome) -> Bool { step.nodes.contains { $0.name == node } }
}
