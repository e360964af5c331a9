import Diagnostics
import Kubernetes

extension SentenceRule {
    /// The budget is used up by pods that are not available.
    static let rolloutStuck = SentenceRule("rollout-stuck", .warning) { subject in
        let rows = subject.rows(explainedBy: "rollout-budget")
        guard !rows.isEmpty else { return [] }
        let status = subject.outcome.status
        let budget = RollingUpdate.budget(desired: status.desired, strategy: subject.record.strategy)
        let name = budget.maxSurge > 0 ? "maxSurge \(budget.maxSurge)" : "maxUnavailable \(budget.maxUnavailable)"
        return [
            Prose(
                "The rollout stands still: \(Count.of(status.unavailable, "node")) without an available pod, \(name); \(Count.of(rows.count, "node")) \(Count.verb(rows.count, "keeps", "keep")) the old pod until that changes.",
                zh: "更新已停住：\(status.unavailable) 個節點沒有可用的 Pod，\(name)；在此之前，\(rows.count) 個節點保留舊 Pod。")
        ]
    }

    /// A surge that cannot come to pass.
    static let surgeStuck = SentenceRule("surge-host-port", .error) { subject in
        let rows = subject.rows(explainedBy: "surge-host-port")
        guard !rows.isEmpty else { return [] }
        let nodes = subject.list(rows)
        return [
            Prose(
                "`maxSurge` cannot work with a host port: on \(nodes.english) old and new pod need the same one. The API server accepts it, and the rollout hangs.",
                zh: "`maxSurge` 無法與主機埠並用：在 \(nodes.chinese) 上，新舊 Pod 需要同一個埠。API server 會接受，但更新會卡住。")
        ]
    }

    /// Old pods under OnDelete.
    static let onDeletePods = SentenceRule("on-delete", .info) { subject in
        let rows = subject.rows(explainedBy: "on-delete")
        guard !rows.isEmpty else { return [] }
        return [
            Prose(
                "\(Count.of(rows.count, "node")) \(Count.verb(rows.count, "keeps", "keep")) a pod of an old template: with `OnDelete` pods are replaced only when someone deletes them.",
                zh: "\(rows.count) 個節點保留舊範本的 Pod：使用 `OnDelete` 時，只有在有人刪除 Pod 後才會替換。")
        ]
    }

    /// An update of the selector was refused.
    static let selectorImmutable = SentenceRule("selector-immutable", .error) { subject in
        let reference = KubernetesObject.daemonSet(subject.record.object).reference
        guard
            subject.refusals.contains(where: {
                $0.object == reference && $0.message.contains("spec.selector: ") && $0.message.contains("field is immutable")
            })
        else { return [] }
        let left = subject.outcome.nodes.reduce(0) { $0 + $1.pods.count }
        return [
            Prose(
                "The selector cannot change. Delete the DaemonSet with `--cascade=orphan` and create it again: pods that the new selector matches are adopted, of the \(left) pods here those that it does not match are left over.",
                zh: "選擇器無法變更。請以 `--cascade=orphan` 刪除 DaemonSet 再重新建立：符合新選擇器的 Pod 會被收養；這裡的 \(left) 個 Pod 中，不符合的會遺留下來。")
        ]
    }
}
