import Diagnostics

extension LintRule {
    /// A selector that also matches pods of another workload. Owner references separate them, but an orphan is adopted by the first
    /// controller.
    static let selectorOverlap = LintRule(
        "selector-overlap", .warning,
        summary: Message("the selector matches pods of another workload in the same namespace, in any note"),
        source: "kubernetes pkg/controller/controller_ref_manager.go (ClaimObject)"
    ) { subject in
        guard let selector = subject.daemonSet.spec.selector else { return [] }
        let matcher = LabelMatcher(selector)
        return subject.others.compactMap { other in
            let itself = other.kind == "DaemonSet" && other.name == subject.daemonSet.metadata.name
            guard !itself, other.namespace == subject.namespace, matcher.matches(other.labels) else { return nil }
            return LintDiagnostic(
                Message("The selector also matches the pods of \(other.kind) \(other.name)"),
                at: FieldPath("spec", "selector"),
                help: Message(
                    "Give each workload its own label and select by it; pods without an owner are adopted by the first controller that sees them"
                ))
        }
    }
}
