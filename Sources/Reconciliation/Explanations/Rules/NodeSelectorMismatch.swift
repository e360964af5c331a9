import Diagnostics
import Kubernetes

extension ExplanationRule {
    /// A `nodeSelector` entry that the node's labels do not match.
    static let nodeSelectorMismatch = ExplanationRule("node-selector-mismatch") { subject, dryRuns in
        guard !subject.row.shouldContinue, subject.row.nodeExists else { return nil }
        guard let missing = MissingLabels(subject) else { return nil }
        let change = missing.change(subject.daemonSet)
        let works = dryRuns.first(of: [change], on: subject.slot) != nil
        let fix: (@Sendable (String) -> Message)? = if works { { missing.fix($0) } } else { nil }
        return Explanation(
            .controller, "node-selector-mismatch", field: missing.field,
            fact: fact(missing.first.key, subject.labels[missing.first.key], wanted: missing.first.value),
            node: subject.nodeName, fix: fix, change: works ? change : nil)
    }

    private static func fact(_ key: String, _ actual: String?, wanted: String) -> Message {
        if let actual {
            return Message("nodeSelector needs `\(key)=\(wanted)`; the node has `\(key)=\(actual)`")
        }
        return Message("nodeSelector needs `\(key)=\(wanted)`; the node has no label `\(key)`")
    }
}

/// The entries of a `nodeSelector` that a node's labels do not match.
struct MissingLabels: Sendable {
    /// Sorted by key, never empty.
    private let missing: [(key: String, value: String)]

    /// Nil where the node matches all of them.
    init?(_ subject: ExplanationSubject) {
        missing = subject.template.nodeSelector.filter { subject.labels[$0.key] != $0.value }.sorted { $0.key < $1.key }
        if missing.isEmpty { return nil }
    }

    var first: (key: String, value: String) { missing[0] }
    var field: FieldPath { Field.nodeSelector.key(first.key) }

    /// Removes them from the selector.
    func change(_ daemonSet: DaemonSet) -> ManifestChange {
        var left = daemonSet.spec.template.spec.nodeSelector
        for (key, _) in missing { left[key] = nil }
        return ManifestChange(
            daemonSet, field: missing.count == 1 ? field : Field.nodeSelector,
            action: missing.count == 1 || left.isEmpty ? .remove : .set(yaml: Self.flow(left))
        ) { $0.nodeSelector = left }
    }

    func fix(_ node: String) -> Message {
        let labels = missing.map { "\($0.key)=\($0.value)" }.joined(separator: " ")
        return Message("remove `\(labels)` from `nodeSelector`, or label the node: `kubectl label node \(node) --overwrite \(labels)`")
    }

    private static func flow(_ map: [String: String]) -> String {
        "{" + map.sorted { $0.key < $1.key }.map { "\(FlowYAML.text($0.key)): \(FlowYAML.text($0.value))" }.joined(separator: ", ") + "}"
    }
}
