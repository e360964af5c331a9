import Diagnostics

extension LintRule {
    /// The selector must pick the pods of its own template; the API server refuses the manifest otherwise.
    static let selectorMismatch = LintRule(
        "selector-mismatch", .error,
        summary: Prose(
            "The selector does not match the template's own labels; the API server refuses it",
            zh: "選擇器與範本自己的標籤不符；API server 會拒絕"),
        source: "kubernetes pkg/apis/apps/validation/validation.go (ValidateDaemonSetSpec)"
    ) { subject in
        let labels = subject.daemonSet.spec.template.metadata.labels
        let selector = subject.daemonSet.spec.selector
        guard !(selector?.matches(labels) ?? false) else { return [] }
        let wrong = selector?.matchLabels.sorted { $0.key < $1.key }.first { labels[$0.key] != $0.value }
        let metadata = FieldPath("spec", "template", "metadata", "labels")
        guard let wrong else {
            return [
                LintFinding(
                    selector == nil
                        ? Prose("There is no selector", zh: "沒有選擇器")
                        : Prose("The selector does not match the template's labels", zh: "選擇器與範本的標籤不符"),
                    at: FieldPath("spec", "selector"), related: [(metadata, Prose("the template's labels", zh: "範本的標籤"))],
                    help: Prose("Select by labels that the template has", zh: "請用範本具有的標籤來選擇"))
            ]
        }
        let has = labels[wrong.key]
        return [
            LintFinding(
                Prose(
                    "The selector wants \(wrong.key): \(wrong.value), the template has \(has ?? "no such label")",
                    zh: "選擇器要求 \(wrong.key): \(wrong.value)，但範本 \(has.map { "是 \($0)" } ?? "沒有這個標籤")"),
                at: FieldPath("spec", "selector", "matchLabels").key(wrong.key),
                related: [(has == nil ? metadata : metadata.key(wrong.key), Prose("the template's labels", zh: "範本的標籤"))],
                help: Prose("Write the same label in both places", zh: "兩處請寫相同的標籤"))
        ]
    }
}
