import Diagnostics
import Kubernetes

extension ClusterLintRule {
    /// Rollouts that take hours, one node at a time through many nodes, or that cannot start because unavailable pods use up the budget.
    static let rolloutBudget = ClusterLintRule(
        "rollout-budget", .info,
        summary: Message(
            "updating one node at a time takes hours on this cluster; a warning if unavailable pods already use up `maxUnavailable`"),
        reason: Message("a slow rollout may be intended, a stuck one is not"),
        source: "kubernetes pkg/controller/daemon/update.go (updatedDesiredNodeCounts); kubernetes#63465, test-infra#31706"
    ) { subject in
        let strategy = subject.manifest.daemonSet.spec.updateStrategy
        guard strategy.type != UpdateStrategyType.onDelete, !subject.manifest.surges else { return nil }
        // Without any pod there is nothing to roll out: `pods-rejected` says why.
        guard subject.outcome.status.current > 0 else { return nil }
        let desired = subject.outcome.status.desired
        let allowed = budget(strategy.rollingUpdate?.maxUnavailable, desired)
        let unavailable = subject.outcome.status.unavailable
        let field = FieldPath("spec", "updateStrategy", "rollingUpdate", "maxUnavailable")
        // An unavailable pod of the old template is replaced outside the budget: the others wait.
        if unavailable > 0, unavailable >= allowed, unavailable < desired {
            return LintDiagnostic(
                Message("A rollout would be stuck: \(unavailable) of \(desired) pods are unavailable, and `maxUnavailable` is \(allowed)"),
                at: field, severity: .warning,
                help: Message("Fix the unavailable pods, or set `maxUnavailable: \(unavailable + 1)`"))
        }
        guard allowed == 1, desired > 50 else { return nil }
        return LintDiagnostic(
            Message("A rollout updates \(desired) nodes one at a time"), at: field,
            help: Message("Set `maxUnavailable` to a percentage, such as 10%"))
    }

    /// Percentages are of the desired number, rounded up; the default and the minimum are 1.
    private static func budget(_ amount: IntOrString?, _ desired: Int) -> Int {
        switch amount {
        case .int(let count)?: max(1, Int(count))
        case .string(let text)? where text.hasSuffix("%"): max(1, (min(Int(text.dropLast()) ?? 0, 100) * desired + 99) / 100)
        default: 1
        }
    }
}
