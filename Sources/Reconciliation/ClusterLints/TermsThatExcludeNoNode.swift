import Diagnostics
import Kubernetes

extension ClusterLintRule {
    /// The nodes that a term excludes and another one matches: terms are alternatives.
    static let termsThatExcludeNoNode = ClusterLintRule(
        "terms-exclude-nothing", .warning,
        source: "component-helpers scheduling/corev1/nodeaffinity/nodeaffinity.go (terms are joined by OR); kubernetes#52141"
    ) { subject in
        guard let rule = LintRule.named("terms-exclude-nothing"), let finding = rule.check(subject.manifest) else { return nil }
        let groups = subject.outcome.placementReasons(on: subject.nodes).filter { !$0.reason.otherTerms.isEmpty }
        guard !groups.isEmpty else { return nil }
        let names = Message.names(groups.flatMap(\.nodes).sorted())
        let terms = Field.nodeAffinity.child("nodeSelectorTerms")
        let related = groups.flatMap(\.reason.otherTerms).map(\.index)
        return LintDiagnostic(
            Message("Terms are alternatives: \(names) are excluded by one term and matched by another, so pods run there"),
            at: terms.index(related.max() ?? 0), help: finding.help)
    }
}
