import Diagnostics
import Kubernetes

extension ClusterLintRule {
    /// How fast a rollout can go here: one node at a time through many nodes takes hours, and pods that are unavailable already use the
    /// budget up, so that nothing moves.
    static let rolloutBudget = ClusterLintRule(
        "rollout-budget", .info,
        summary: Prose("A rollout would crawl or stand still on this cluster", zh: "在這個叢集上滾動更新會非常緩慢或停滯"),
        source: "kubernetes pkg/controller/daemon/update.go (updatedDesiredNodeCounts); kubernetes#63465, test-infra#31706"
    ) { subject in
        let strategy = subject.manifest.daemonSet.spec.updateStrategy
        guard strategy.type != UpdateStrategyType.onDelete, !subject.manifest.surges else { return [] }
        let desired = subject.outcome.status.desired
        let allowed = budget(strategy.rollingUpdate?.maxUnavailable, desired)
        let unavailable = subject.outcome.status.unavailable
        let field = FieldPath("spec", "updateStrategy", "rollingUpdate", "maxUnavailable")
        if unavailable > 0, unavailable >= allowed {
            return [
                LintFinding(
                    Prose(
                        "A rollout would stand still: \(unavailable) of \(desired) pods are unavailable, and `maxUnavailable` is \(allowed)",
                        zh: "滾動更新會停滯：\(desired) 個 Pod 中有 \(unavailable) 個不可用，而 `maxUnavailable` 是 \(allowed)"),
                    at: field, severity: .warning,
                    help: Prose(
                        "Mend the unavailable pods, or raise `maxUnavailable` above \(unavailable)",
                        zh: "請修復不可用的 Pod，或將 `maxUnavailable` 提高到 \(unavailable) 以上"))
            ]
        }
        guard allowed == 1, desired > 50 else { return [] }
        return [
            LintFinding(
                Prose("A rollout goes through \(desired) nodes one at a time", zh: "滾動更新會逐一更新 \(desired) 個節點"), at: field,
                help: Prose("Set `maxUnavailable` to a percentage, such as 10%", zh: "請將 `maxUnavailable` 設為百分比，例如 10%"))
        ]
    }

    /// Percentages are of the nodes that want a pod, rounded up; nothing said means 1, and so does nothing at all.
    private static func budget(_ amount: IntOrString?, _ desired: Int) -> Int {
        switch amount {
        case .int(let count)?: max(1, Int(count))
        case .string(let text)? where text.hasSuffix("%"): max(1, ((Int(text.dropLast()) ?? 0) * desired + 99) / 100)
        default: 1
        }
    }
}
