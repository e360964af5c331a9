import Diagnostics

extension LintRule {
    /// A selector that also matches pods of another workload. Owner references separate them, but an orphan is adopted by the first
    /// controller.
    static let selectorOverlap = LintRule(
        "selector-overlap", .warning,
        summary: Message(
            "the selector matches pods of another workload in the same namespace, in any note or in the files that are applied together"),
        reason: Message("a controller can adopt or delete the pods of the other"),
        source: "kubernetes pkg/controller/controller_ref_manager.go (ClaimObject)"
    ) { subject in
        guard let selector = subject.daemonSet.spec.selector else { return nil }
        let matcher = LabelMatcher(selector)
        let matched = subject.others.filter { other in
            let itself = other.kind == "DaemonSet" && other.name == subject.daemonSet.metadata.name
            return !itself && other.namespace == subject.namespace && matcher.matches(other.labels)
        }
        guard !matched.isEmpty else { return nil }
        var seen: Set<String> = []
        let names = matched.map { "\($0.kind) \($0.name)" }.filter { seen.insert($0).inserted }
        return LintDiagnostic(
            Message("The selector also matches the pods of \(Message.names(names, atMost: 5))"), at: FieldPath("spec", "selector"),
            help: Message(
                "Give each workload its own label and select by it; pods without an owner are adopted by the first controller that sees them"
            ))
    }
}
