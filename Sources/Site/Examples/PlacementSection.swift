import Diagnostics
import Handbook
import Kubernetes
import Reconciliation

extension ExampleSection {
    /// Where the pods run and why not elsewhere: a row for each group of nodes.
    static let placement = ExampleSection(name: "placement") { context, writer in
        guard let step = context.step, !step.nodes.isEmpty, !step.daemonSets.isEmpty else { return }
        context.heading(.whereItRuns, to: &writer)
        for (index, set) in step.daemonSets.enumerated() {
            PlacementTable(context: context, set: set, step: step).write(number: index, named: step.daemonSets.count > 1, to: &writer)
        }
    }
}

/// The table of one DaemonSet.
private struct PlacementTable {
    let context: ExampleContext
    let set: DaemonSetOutcome
    let step: StepOutcome

    /// More names than this are collapsed.
    private static let namesShown = 3

    func write(number: Int, named: Bool, to writer: inout HTMLWriter) {
        let messages = context.messages
        let document = context.document(of: set)
        let groups = PlacementGroup.all(set, in: step, labelsUsed: document?.document.nodeLabelsUsed ?? [])
        let cluster = context.result.run?.cluster.map { messages(.onCluster, $0) } ?? messages(.onOwnNodes)
        if let run = context.result.run, let controls = WhatIfControls(run, set, groups) {
            controls.write(context, to: &writer)
        }
        writer.element(
            .div, [.class("scroll"), Attribute("tabindex", "0"), Attribute("role", "group"), .ariaLabel(messages(.whereItRuns))]
        ) { writer in
            writer.element(.table, [.class("placement"), Attribute("data-sortable", nil)]) { writer in
                writer.element(
                    .caption,
                    text: (named ? set.key + ": " : "") + messages(.placementCaption, String(running), String(set.nodes.count)) + " "
                        + ([cluster, context.stepName] as [String?]).compactMap { $0 }.joined(separator: " "))
                writer.element(.thead) { writer in
                    writer.element(.tr) { writer in
                        for key in [MessageKey.node, .answer, .why, .smallestFix] {
                            writer.element(.th, [.scope("col")], text: messages(key))
                        }
                    }
                }
                writer.element(.tbody) { writer in
                    for group in groups {
                        row(group, document, to: &writer)
                        writer.newline()
                    }
                }
            }
        }
    }

    private var running: Int { self.set.nodes.count(where: { PlacementGroup.answer($0) == .running }) }

    private func row(_ group: PlacementGroup, _ document: ReviewedDocument?, to writer: inout HTMLWriter) {
        writer.element(.tr) { writer in
            writer.element(.th, [.scope("row")]) { writer in
                names(group.nodes, to: &writer)
                facts(group.facts, to: &writer)
            }
            writer.element(.td) { AnswerBadge.write(group.answer, context, to: &$0) }
            writer.element(.td) { why(group, document, to: &$0) }
            writer.element(.td) { fix(group.explanation, to: &$0) }
        }
    }

    private func names(_ nodes: [String], to writer: inout HTMLWriter) {
        guard nodes.count > Self.namesShown else {
            for (index, node) in nodes.enumerated() {
                if index > 0 { writer.element(.br) }
                writer.text(node)
            }
            return
        }
        writer.element(.details) { writer in
            writer.element(.summary, text: context.messages(.nodesCount, String(nodes.count)))
            writer.text(nodes.joined(separator: ", "))
        }
    }

    private func facts(_ facts: PlacementGroup.Facts, to writer: inout HTMLWriter) {
        var chips: [String] = facts.taints
        if facts.isCordoned { chips.append(context.messages(.cordoned)) }
        if !facts.isReady { chips.append(context.messages(.nodeNotReady)) }
        chips += facts.labels
        chips += facts.shortages.map { context.messages(.free, $0) }
        guard !chips.isEmpty else { return }
        writer.element(.ul, [.class("chips")]) { writer in for chip in chips { writer.element(.li) { $0.breakable(chip) } } }
    }

    private func why(_ group: PlacementGroup, _ document: ReviewedDocument?, to writer: inout HTMLWriter) {
        guard let explanation = group.explanation else {
            return writer.element(.span, [.class("quiet")], text: context.messages(.nothingAgainst))
        }
        writer.element(.p) { context.say(explanation.fact, to: &$0) }
        writer.element(.p, [.class("origin")]) { writer in
            writer.text(context.messages(explanation.decider.message) + " · ")
            writer.element(.code, text: explanation.rule.name)
            guard let field = explanation.field else { return }
            writer.text(" · ")
            if let line = context.line(of: field, in: document) {
                writer.element(.a, [.href("#" + context.anchor(ofLine: line))]) { $0.breakable(Self.short(field)) }
            } else {
                writer.element(.code, text: Self.short(field))
            }
        }
        guard let message = group.message else { return }
        writer.element(.details) { writer in
            writer.element(.summary, text: context.messages(.schedulerSays))
            writer.element(.code, [.lang("en"), .class("words")], text: message)
        }
    }

    /// The path without the prefix of the pod template's spec.
    static func short(_ field: FieldPath) -> String {
        let text = field.description
        let common = "spec.template.spec."
        return text.hasPrefix(common) ? String(text.dropFirst(common.count)) : text
    }

    private func fix(_ explanation: Explanation?, to writer: inout HTMLWriter) {
        guard let explanation, let fix = explanation.fix else { return }
        writer.element(.p) { context.say(fix, to: &$0) }
        // Most sentences say the change already.
        guard let change = explanation.change, !context.say(fix).containsBytes(of: change.yaml ?? change.field.lastName) else { return }
        writer.element(.p, [.class("change")]) { writer in
            let field = Self.short(change.field)
            if case .remove = change.action { return writer.element(.del) { $0.element(.code) { $0.breakable(field) } } }
            writer.element(.span, [.class("origin")]) { $0.breakable(field) }
            writer.element(.br)
            let item = if case .append = change.action { "- " } else { "" }
            writer.element(.ins) { $0.element(.code) { $0.breakable(item + (change.yaml ?? "")) } }
        }
    }
}

extension Decider {
    var message: MessageKey {
        switch self {
        case .controller: .deciderController
        case .scheduler: .deciderScheduler
        case .eviction: .deciderEviction
        case .admission: .deciderAdmission
        case .kubelet: .deciderKubelet
        }
    }
}

/// The state of a pod on a node as a badge; symbol and colour come from the style sheet.
enum AnswerBadge {
    static func write(_ answer: PlacementGroup.Answer, _ context: ExampleContext, to writer: inout HTMLWriter) {
        writer.element(.span, [.class("badge " + answer.style)], text: text(answer, context.messages))
    }

    static func text(_ answer: PlacementGroup.Answer, _ messages: Messages) -> String {
        switch answer {
        case .absent: messages(.noPod)
        case .running: messages(.running)
        case .notReady: messages(.notReady)
        case .pending: messages(.pending)
        case .misscheduled(let state): messages(.misplaced, state)
        case .other(let state): state
        }
    }
}

extension ManifestChange {
    /// The new value in YAML; nil for a removal.
    fileprivate var yaml: String? {
        switch action {
        case .append(let yaml), .set(let yaml): yaml
        case .remove: nil
        }
    }
}

extension FieldPath {
    /// The name of its last element: `tolerationSeconds`, or the key in `nodeSelector[key]`.
    fileprivate var lastName: String {
        switch elements.last {
        case .child(let name), .key(let name): name
        case .index(let index): String(index)
        case nil: ""
        }
    }
}
