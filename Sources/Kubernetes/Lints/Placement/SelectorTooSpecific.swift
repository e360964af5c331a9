import Diagnostics

extension LintRule {
    /// A label that changes with each release in the immutable selector: the next upgrade is rejected.
    static let selectorTooSpecific = LintRule(
        "selector-too-specific", .warning,
        summary: Message("a version or chart name in the selector: prevents the next upgrade"),
        reason: Message("the next release can't be applied"),
        source: "kubernetes pkg/apis/apps/validation/validation.go (field is immutable); kured#610, aws-node-termination-handler#263"
    ) { subject in
        let versions: Set<String> = ["helm.sh/chart", "app.kubernetes.io/version", "chart", "version"]
        let selector = subject.daemonSet.spec.selector ?? LabelSelector()
        let path = FieldPath("spec", "selector")
        let labels = selector.matchLabels.keys.filter(versions.contains).sorted().map { ($0, path.child("matchLabels").key($0)) }
        let expressions = selector.matchExpressions.enumerated().filter { versions.contains($0.element.key) }.map {
            ($0.element.key, path.child("matchExpressions").index($0.offset))
        }
        return LintDiagnostic(
            (labels + expressions).map { LintOccurrence($0, at: $1) },
            help: Message(
                "Select by stable labels, and keep the others on the template only; otherwise an upgrade needs a delete with `--cascade=orphan`"
            )
        ) { Message("Changes with each release, but a selector is immutable: \($0)") }
    }
}
