import Diagnostics
import Kubernetes

extension ExplanationRule {
    /// A `nodeSelector` entry that the node's labels do not match.
    ///
    /// Where the selection matches other nodes, it leaves this one out on purpose; only a misspelt label is fixed.
    static let nodeSelectorMismatch = ExplanationRule("node-selector-mismatch") { subject, dryRuns in
        guard !subject.row.shouldContinue, subject.row.nodeExists, let missing = MissingLabels(subject) else { return nil }
        let near = missing.near(subject)
        let first = missing.first
        let actual = near?.first?.actual ?? subject.labels[first.key].map { (first.key, $0) }
        let found = near.flatMap { missing.fix($0, subject, &dryRuns) } ?? (subject.use.selectsNodes ? nil : missing.fix(subject))
        return Explanation(
            .controller, "node-selector-mismatch", brief: Message(verbatim: "nodeSelector \(first.key)=\(first.value)"),
            field: missing.field, fact: fact(first, actual), node: subject.nodeName, fix: found?.fix, change: found?.change,
            isIntended: found == nil && subject.use.selectsNodes)
    }

    private static func fact(_ wanted: (key: String, value: String), _ actual: (key: String, value: String)?) -> Message {
        if let actual {
            return Message("nodeSelector needs `\(wanted.key)=\(wanted.value)`; the node has `\(actual.key)=\(actual.value)`")
        }
        return Message("nodeSelector needs `\(wanted.key)=\(wanted.value)`; the node has no label `\(wanted.key)`")
    }
}

/// The entries of a `nodeSelector` that a node's labels do not match.
struct MissingLabels: Sendable {
    /// Sorted by key, never empty.
    private let missing: [(key: String, value: String)]
    /// Whether the node has another value for one of them: then it is not labelled otherwise.
    private let hasOtherValue: Bool

    /// Nil where the node matches all of them.
    init?(_ subject: ExplanationSubject) {
        missing = subject.template.nodeSelector.filter { subject.labels[$0.key] != $0.value }.sorted { $0.key < $1.key }
        hasOtherValue = missing.contains { subject.labels[$0.key] != nil }
        if missing.isEmpty { return nil }
    }

    var first: (key: String, value: String) { missing[0] }
    var field: FieldPath { Field.nodeSelector.key(first.key) }

    /// For each entry the label of the node that is spelled like it; nil where an entry has none.
    func near(_ subject: ExplanationSubject) -> [NearLabel]? {
        let near = missing.compactMap { NearLabel($0.key, [$0.value], on: subject) }
        return near.count == missing.count ? near : nil
    }

    typealias Fix = (fix: @Sendable (String) -> Message, change: ManifestChange?)

    /// Corrects the labels of the node where those are wrong, else the selector.
    func fix(_ near: [NearLabel], _ subject: ExplanationSubject, _ dryRuns: inout DryRuns) -> Fix? {
        if near.allSatisfy({ $0.isNodesMistake(subject) }) {
            return NodeLabels.fix(missing, subject).map { ($0, nil) }
        }
        guard !near.contains(where: { $0.isNodesMistake(subject) }) else { return nil }
        var selector = subject.template.nodeSelector
        for label in near { selector[label.key] = nil }
        for label in near { selector[label.actual.key] = label.actual.value }
        let change = Self.change(
            subject.daemonSet, to: selector, single: near.count == 1 && near[0].key == near[0].actual.key ? near[0] : nil)
        guard let tried = dryRuns.first(of: [change], on: subject.slot) else { return nil }
        return ({ _ in change.text.followed(by: tried.answer) }, change)
    }

    /// Labels the node, where the selector matches none. Nil where other nodes have a label that is spelled alike: those were meant.
    func fix(_ subject: ExplanationSubject) -> Fix? {
        guard isLabelledByHand, !missing.contains(where: { subject.overview.hasNode(withLabelNear: $0.key, $0.value) }) else { return nil }
        return NodeLabels.fix(missing, subject).map { ($0, nil) }
    }

    /// Whether an operator sets these labels, and the node has no other value for one of them.
    var isLabelledByHand: Bool { !hasOtherValue && !missing.contains { NodeLabels.isSetByComponent($0.key) } }

    /// The entries as a command.
    func command(_ node: String) -> Message { NodeLabels.command(missing, node: node) }

    /// With these labels in addition.
    func added(to labels: [String: String]) -> [String: String] { labels.merging(missing.map { ($0.key, $0.value) }) { _, new in new } }

    /// - Parameter single: the entry of which only the value is replaced.
    private static func change(_ daemonSet: DaemonSet, to selector: [String: String], single: NearLabel? = nil) -> ManifestChange {
        let field = single.map { Field.nodeSelector.key($0.key) } ?? Field.nodeSelector
        let yaml = single.map { FlowYAML.text($0.actual.value) } ?? FlowYAML.map(selector)
        return ManifestChange(daemonSet, field: field, action: .set(yaml: yaml)) { $0.nodeSelector = selector }
    }
}
