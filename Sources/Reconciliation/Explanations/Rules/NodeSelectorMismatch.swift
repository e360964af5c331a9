import Diagnostics
import Kubernetes

extension ExplanationRule {
    /// A `nodeSelector` entry that the node's labels do not have.
    static let nodeSelectorMismatch = ExplanationRule("node-selector-mismatch") { subject, trials in
        guard !subject.row.shouldContinue, subject.row.nodeExists else { return nil }
        let missing = subject.template.nodeSelector.filter { subject.labels[$0.key] != $0.value }.sorted { $0.key < $1.key }
        guard let first = missing.first else { return nil }
        let field = Field.nodeSelector.key(first.key)
        let all = missing.count == subject.template.nodeSelector.count
        let change = ManifestChange(
            subject.daemonSet, field: missing.count == 1 ? field : Field.nodeSelector,
            action: missing.count == 1 || all
                ? .remove : .set(yaml: flow(subject.template.nodeSelector.filter { pair in !missing.contains { $0.key == pair.key } }))
        ) { spec in for (key, _) in missing { spec.nodeSelector[key] = nil } }
        let works = trials.first(of: [change], on: subject.slot) != nil
        let wanted = missing.map { "\($0.key)=\($0.value)" }
        let labels = wanted.joined(separator: " ")
        let fix: @Sendable (String) -> Prose = { node in
            Prose(
                "remove `\(labels)` from `nodeSelector`, or label the node: `kubectl label node \(node) --overwrite \(labels)`",
                zh: "從 `nodeSelector` 移除 `\(labels)`，或為節點加上標籤：`kubectl label node \(node) --overwrite \(labels)`")
        }
        return Explanation(
            .controller, "node-selector-mismatch", field: field, fact: fact(first.key, subject.labels[first.key], wanted: first.value),
            node: subject.nodeName, fix: works ? fix : nil, change: works ? change : nil)
    }

    private static func fact(_ key: String, _ actual: String?, wanted: String) -> Prose {
        if let actual {
            return Prose("label `\(key)=\(actual)`, not `\(wanted)`", zh: "標籤 `\(key)=\(actual)`，不是 `\(wanted)`")
        }
        return Prose("no label `\(key)`; `\(wanted)` is asked for", zh: "沒有標籤 `\(key)`；要求的值是 `\(wanted)`")
    }

    private static func flow(_ map: [String: String]) -> String {
        "{" + map.sorted { $0.key < $1.key }.map { "\(FlowYAML.text($0.key)): \(FlowYAML.text($0.value))" }.joined(separator: ", ") + "}"
    }
}
