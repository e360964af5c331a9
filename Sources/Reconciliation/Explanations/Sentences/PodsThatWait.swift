import Diagnostics
import Kubernetes

extension SentenceRule {
    /// A Pending daemon pod: for which node, and what it lacks. The scheduler's message does not name the node.
    static let pendingPods = SentenceRule("pending-pod", .warning) { subject in
        let rows = subject.oddRows { row in row.pods.contains { $0.isPending && $0.nodeName == nil } }
        let told = rows.prefix(5).compactMap { row -> Prose? in
            guard let explanation = row.explanation, explanation.decider == .scheduler else { return nil }
            return Prose(
                "Pod \(subject.outcome.name) is for node \(row.node) and no other: \(explanation.fact.english). The other nodes in the message are irrelevant.",
                zh: "Pod \(subject.outcome.name) 只能在節點 \(row.node) 上執行：\(explanation.fact.chinese)。訊息中的其他節點無關緊要。")
        }
        guard rows.count > told.count, !told.isEmpty else { return told }
        return told + [
            Prose(
                "\(rows.count - told.count) more \(Count.verb(rows.count - told.count, "node has", "nodes have")) a Pending pod.",
                zh: "另有 \(rows.count - told.count) 個節點的 Pod 處於 Pending。")
        ]
    }

    /// Only a priority class makes room on a full node.
    static let equalPriority = SentenceRule("equal-priority", .warning) { subject in
        let ownPriority = { (slot: Int) in
            subject.record.pods[slot].lazy.map { subject.simulation[$0] }.first { $0.node == nil }?.shape.priority ?? 0
        }
        let places = subject.places(explainedBy: "insufficient-resource") + subject.places(explainedBy: "too-many-pods")
        let stuck = places.filter { place in
            let own = ownPriority(subject.slots[place])
            let others = subject.simulation.slots[subject.slots[place]].pods
            return !others.isEmpty && others.allSatisfy { subject.simulation[$0].shape.priority >= own }
        }
        guard let first = stuck.first else { return [] }
        let nodes = subject.list(stuck.map { subject.outcome.nodes[$0] })
        let priority = ownPriority(subject.slots[first])
        return [
            Prose(
                "No pod on \(nodes.english) has a priority below \(priority): none will be evicted. A `priorityClassName` above the workloads' would make room.",
                zh: "\(nodes.chinese) 上沒有優先權低於 \(priority) 的 Pod：不會驅逐任何 Pod。將 `priorityClassName` 設得比工作負載高才能騰出空間。")
        ]
    }

    /// The API server takes none of the pods; only an event says so.
    static let noPodsAccepted = SentenceRule("pods-refused", .error) { subject in
        guard let refusal = subject.record.refusal else { return [] }
        return [
            Prose(
                "The API server refuses further pods; DESIRED stays \(subject.outcome.status.desired) and CURRENT \(subject.outcome.status.current). Only the event `FailedCreate` tells: \(refusal)",
                zh:
                    "API server 拒絕再建立 Pod；DESIRED 仍為 \(subject.outcome.status.desired)，CURRENT 為 \(subject.outcome.status.current)。只有事件 `FailedCreate` 會說明：\(refusal)"
            )
        ]
    }

    /// Ready, but not for long enough.
    static let notYetAvailable = SentenceRule("not-yet-available", .info) { subject in
        let seconds = subject.record.strategy.minReadySeconds
        let waiting = subject.outcome.status.ready - subject.outcome.status.available
        guard seconds > 0, waiting > 0 else { return [] }
        return [
            Prose(
                "\(Count.of(waiting, "ready pod")) \(Count.verb(waiting, "is", "are")) not available yet: `minReadySeconds` is \(seconds).",
                zh: "\(waiting) 個就緒的 Pod 尚未可用：`minReadySeconds` 為 \(seconds)。")
        ]
    }

    /// The pod that would make the node ready waits for the node to be ready.
    static let networkDeadlock = SentenceRule("network-agent-waits-for-node", .error) { subject in
        let mounts = subject.template.volumes.compactMap { $0.hostPath?.path }
        guard subject.template.hostNetwork, mounts.contains(where: { $0.hasPrefix("/etc/cni") || $0.hasPrefix("/opt/cni") }) else {
            return []
        }
        let rows = subject.rows(explainedBy: "node-not-ready").filter { $0.pods.isEmpty }
        guard !rows.isEmpty else { return [] }
        let nodes = subject.list(rows)
        return [
            Prose(
                "This looks like a network agent, and it is not made on nodes that are not ready (\(nodes.english)), which wait for their network: tolerate `node.kubernetes.io/not-ready:NoSchedule`.",
                zh: "這似乎是網路元件，但不會在未就緒的節點（\(nodes.chinese)）上建立，而這些節點正在等待網路：請容忍 `node.kubernetes.io/not-ready:NoSchedule`。")
        ]
    }
}
