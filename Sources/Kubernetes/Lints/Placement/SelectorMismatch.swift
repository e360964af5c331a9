import Diagnostics

extension LintRule {
    /// The selector must match the labels of the template, or the API server rejects the manifest.
    static let selectorMismatch = LintRule(
        "selector-mismatch", .error,
        summary: Message("the selector does not match the labels of the template: rejected"),
        reason: Message("rejected"),
        source: "kubernetes pkg/apis/apps/validation/validation.go (ValidateDaemonSetSpec)"
    ) { subject in
        let labels = subject.daemonSet.spec.template.metadata.labels
        let selector = subject.daemonSet.spec.selector
        guard !(selector?.matches(labels) ?? false) else { return nil }
        let wrong = selector?.matchLabels.sorted { $0.key < $1.key }.first { labels[$0.key] != $0.value }
        let metadata = FieldPath("spec", "template", "metadata", "labels")
        guard let wrong else {
            return LintDiagnostic(
                selector == nil
                    ? Message("No selector")
                    : Message("The selector does not match the template's labels"),
                at: FieldPath("spec", "selector"), related: [(metadata, Message("the template's labels"))],
                help: Message("Select by labels that the template has"))
        }
        let has = labels[wrong.key]
        return LintDiagnostic(
            has.map { Message("The selector requires \(wrong.key): \(wrong.value), the template has \($0)") }
                ?? Message("The selector requires \(wrong.key): \(wrong.value), the template has no such label"),
            at: FieldPath("spec", "selector", "matchLabels").key(wrong.key),
            related: [(has == nil ? metadata : metadata.key(wrong.key), Message("the template's labels"))],
            help: Message("Use the same label in both"))
    }
}
