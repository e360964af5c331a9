import Diagnostics
import Kubernetes

extension SentenceRule {
    /// What `misscheduled` counts.
    static let misscheduledPods = SentenceRule("misscheduled-pods", .info) { subject in
        subject.places(explainedBy: "misscheduled").prefix(5).map { place in
            let row = subject.outcome.nodes[place]
            let taints = Prose.codes(subject.record.requirement.tolerations.untolerated(in: subject.taints(place)).map(\.shown))
            let isReady = subject.node(place)?.isReady ?? true
            return Prose(
                "Node \(row.node) would not get a pod today (taint \(taints.english)); the one there may stay and counts as `misscheduled`.\(isReady ? "" : " Nothing to do while the node is not ready.")",
                zh: "節點 \(row.node) 現在不會得到 pod（污點 \(taints.chinese)）；已在那裡的可以留下，計為 `misscheduled`。\(isReady ? "" : "節點未就緒期間不必處理。")")
        }
    }

    /// A taint that the controller takes for tolerated and the eviction controller does not.
    static let endlessEviction = SentenceRule("noexecute-loop", .error) { subject in
        let rows = subject.rows(explainedBy: "noexecute-loop")
        guard !rows.isEmpty else { return [] }
        let nodes = subject.list(rows)
        return [
            Prose(
                "On \(nodes.english) the pod is made and evicted without end: the controller takes the taint for tolerated, `tolerationSeconds` notwithstanding.",
                zh: "在 \(nodes.chinese) 上，pod 不斷被建立又被驅逐：控制器視污點為已容忍，不理會 `tolerationSeconds`。")
        ]
    }

    /// The numbers are older than the cluster.
    static let staleStatus = SentenceRule("stale-status", .info) { subject in
        guard let now = subject.outcome.statusAfterResync else { return [] }
        return [
            Prose(
                "The status is out of date: what changed woke no one. Counted now, DESIRED would be \(now.desired), CURRENT \(now.current), READY \(now.ready), `misscheduled` \(now.misscheduled).",
                zh:
                    "狀態已過時：此變更沒有喚醒控制器。若現在重新計算，DESIRED 為 \(now.desired)、CURRENT 為 \(now.current)、READY 為 \(now.ready)、`misscheduled` 為 \(now.misscheduled)。"
            )
        ]
    }

    /// Why the affinity in a running pod is not the one that was written.
    static let affinityReplaced = SentenceRule("affinity-replaced", .info) { subject in
        guard subject.template.affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution != nil,
            subject.outcome.nodes.contains(where: { !$0.pods.isEmpty })
        else { return [] }
        return [
            Prose(
                "The running pods show another node affinity than the template: the controller pins each to its node, after your terms were applied.",
                zh: "執行中的 pod 顯示的節點親和性與範本不同：控制器先套用你的條件，再把每個 pod 固定到其節點。")
        ]
    }
}
