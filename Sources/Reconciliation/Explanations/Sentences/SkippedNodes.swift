import Diagnostics
import Kubernetes

extension SentenceRule {
    /// DESIRED is lower than the number of nodes: a taint.
    static let skippedByTaint = SentenceRule("skipped-by-taint", .info) { subject in
        var byTaints: [[Taint]: [Int]] = [:]
        for place in subject.places(explainedBy: "untolerated-taint") where subject.outcome.nodes[place].pods.isEmpty {
            byTaints[subject.taints(place), default: []].append(place)
        }
        var byTaint: [[String]: [Int]] = [:]
        for (taints, places) in byTaints {
            let untolerated = subject.record.requirement.tolerations.untolerated(in: taints)
            byTaint[untolerated.map(\.shown), default: []] += places
        }
        return byTaint.sorted { one, other in
            one.value.count == other.value.count ? one.key.lexicographicallyPrecedes(other.key) : one.value.count > other.value.count
        }.map { taints, places in
            let taint = Prose.codes(taints)
            let rows = places.sorted().map { subject.outcome.nodes[$0] }
            let nodes = subject.list(rows)
            let items = rows.first?.explanation?.change?.tolerationsToAdd
            let add = items.map { (english: " Tolerate: \($0.english)", chinese: "可容忍：\($0.chinese)") } ?? ("", "")
            return Prose(
                "\(rows.count) of \(subject.nodeCount) nodes \(Count.verb(rows.count, "is", "are")) skipped by the controller: taint \(taint.english) is not tolerated (\(nodes.english)).\(add.0)",
                zh: "\(subject.nodeCount) 個節點中有 \(rows.count) 個被控制器略過：污點 \(taint.chinese) 未被容忍（\(nodes.chinese)）。\(add.1)")
        }
    }

    /// DESIRED is lower than the number of nodes: labels.
    static let skippedBySelector = SentenceRule("skipped-by-selector", .info) { subject in
        let rows = subject.rows(explainedBy: "node-selector-mismatch") + subject.rows(explainedBy: "node-affinity-mismatch")
        guard !rows.isEmpty else { return [] }
        let nodes = subject.list(rows)
        return [
            Prose(
                "\(rows.count) of \(subject.nodeCount) nodes \(Count.verb(rows.count, "is", "are")) skipped by the controller: their labels do not match `nodeSelector` or the required node affinity (\(nodes.english)).",
                zh: "\(subject.nodeCount) 個節點中有 \(rows.count) 個被控制器略過：標籤不符合 `nodeSelector` 或必要的節點親和性（\(nodes.chinese)）。")
        ]
    }

    /// The toleration that was right until 1.23.
    static let masterOnly = SentenceRule("master-only-toleration", .warning) { subject in
        let tolerations = subject.record.requirement.tolerations
        var master = Taint()
        master.key = "node-role.kubernetes.io/master"
        master.effect = TaintEffect.noSchedule
        guard tolerations.contains(where: { $0.key == master.key && $0.tolerates(master) }) else { return [] }
        let missed = subject.outcome.nodes.indices.filter { place in
            subject.taints(place).contains { $0.key == "node-role.kubernetes.io/control-plane" && !tolerations.tolerate($0) }
        }.map { subject.outcome.nodes[$0] }
        guard !missed.isEmpty else { return [] }
        let nodes = subject.list(missed)
        return [
            Prose(
                "The toleration for `node-role.kubernetes.io/master` does not reach \(nodes.english): since 1.25 control planes carry the taint `node-role.kubernetes.io/control-plane` alone. Tolerate both.",
                zh:
                    "對 `node-role.kubernetes.io/master` 的容忍無法涵蓋 \(nodes.chinese)：自 1.25 起，控制平面只帶有 `node-role.kubernetes.io/control-plane` 污點。兩者都應容忍。"
            )
        ]
    }

    /// A toleration of everything also reaches nodes that cannot run such pods.
    static let virtualNodes = SentenceRule("blanket-toleration", .warning) { subject in
        guard subject.template.tolerations.contains(where: { $0.key.isEmpty && $0.operator == TolerationOperator.exists }) else {
            return []
        }
        let rows = subject.wantedRows { node in
            node.labels["type"] == "virtual-kubelet" || node.labels["eks.amazonaws.com/compute-type"] == "fargate"
                || node.taints.contains { $0.key == "virtual-kubelet.io/provider" || $0.key == "eks.amazonaws.com/compute-type" }
        }
        guard !rows.isEmpty else { return [] }
        let nodes = subject.list(rows)
        return [
            Prose(
                "The toleration without a key also covers virtual nodes (\(nodes.english)), where daemon pods never run. Exclude them by node affinity.",
                zh: "沒有鍵的容忍也涵蓋虛擬節點（\(nodes.chinese)），DaemonSet 的 pod 在那裡無法執行。請以節點親和性排除它們。")
        ]
    }

    /// Cordoned nodes get daemon pods all the same.
    static let cordonedNodes = SentenceRule("cordon-does-not-stop", .info) { subject in
        let rows = subject.wantedRows(where: \.unschedulable)
        guard !rows.isEmpty else { return [] }
        let nodes = subject.list(rows)
        return [
            Prose(
                "Cordoning does not stop daemon pods: every one tolerates `node.kubernetes.io/unschedulable` by default (\(nodes.english)).",
                zh: "隔離（cordon）不會阻止 DaemonSet 的 pod：它們預設容忍 `node.kubernetes.io/unschedulable`（\(nodes.chinese)）。")
        ]
    }
}
