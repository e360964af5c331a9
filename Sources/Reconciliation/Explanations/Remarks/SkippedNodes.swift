import Diagnostics
import Kubernetes

extension RemarkRule {
    /// DESIRED is lower than the number of nodes because of a taint.
    static let skippedByTaint = RemarkRule("skipped-by-taint", .info, repeatsExplanations: true) { subject in
        var byTaints: [[Taint]: [Int]] = [:]
        for row in subject.indexes(explainedBy: "untolerated-taint") where subject.outcome.nodes[row].pods.isEmpty {
            byTaints[subject.taints(row), default: []].append(row)
        }
        var byTaint: [[String]: [Int]] = [:]
        for (taints, rows) in byTaints {
            let untolerated = subject.record.requirement.tolerations.untolerated(in: taints)
            byTaint[untolerated.map(\.shown), default: []] += rows
        }
        return byTaint.sorted { one, other in
            one.value.count == other.value.count ? one.key.lexicographicallyPrecedes(other.key) : one.value.count > other.value.count
        }.map { taints, indexes in
            let taint = Message.codes(taints)
            let rows = indexes.sorted().map { subject.outcome.nodes[$0] }
            let nodes = subject.list(rows)
            let fix = rows.first?.explanation.flatMap { $0.change == nil ? nil : $0.fix }
            let (count, all) = (rows.count, subject.nodeCount)
            let cause = UntoleratedTaints.fact(taint, count: taints.count)
            let skipped =
                count == 1
                ? Message("\(count) of \(all) nodes is skipped by the controller: \(cause) (\(nodes)).")
                : Message("\(count) of \(all) nodes are skipped by the controller: \(cause) (\(nodes)).")
            return fix.map { Message.list([skipped, Message("Fix: \($0)")], separator: .space) } ?? skipped
        }
    }

    /// DESIRED is lower than the number of nodes because of their labels.
    static let skippedBySelector = RemarkRule("skipped-by-selector", .info, repeatsExplanations: true) { subject in
        let rows = subject.rows(explainedBy: "node-selector-mismatch") + subject.rows(explainedBy: "node-affinity-mismatch")
        guard !rows.isEmpty else { return [] }
        let nodes = subject.list(rows)
        let (count, all) = (rows.count, subject.nodeCount)
        return [
            count == 1
                ? Message(
                    "\(count) of \(all) nodes is skipped by the controller: their labels do not match `nodeSelector` or the required node affinity (\(nodes))."
                )
                : Message(
                    "\(count) of \(all) nodes are skipped by the controller: their labels do not match `nodeSelector` or the required node affinity (\(nodes))."
                )
        ]
    }

    /// A toleration for the taint that control planes had until 1.24.
    static let masterOnly = RemarkRule("master-only-toleration", .warning) { subject in
        let tolerations = subject.record.requirement.tolerations
        var master = Taint()
        master.key = "node-role.kubernetes.io/master"
        master.effect = TaintEffect.noSchedule
        guard tolerations.contains(where: { $0.key == master.key && $0.tolerates(master) }) else { return [] }
        let missed = subject.outcome.nodes.indices.filter { row in
            subject.taints(row).contains { $0.key == "node-role.kubernetes.io/control-plane" && !tolerations.tolerate($0) }
        }.map { subject.outcome.nodes[$0] }
        guard !missed.isEmpty else { return [] }
        let nodes = subject.list(missed)
        return [
            Message(
                "The toleration for `node-role.kubernetes.io/master` does not match \(nodes): since 1.25 control-plane nodes have only the taint `node-role.kubernetes.io/control-plane`. Tolerate both."
            )
        ]
    }

    /// A toleration without a key also covers virtual nodes, which cannot run daemon pods.
    static let virtualNodes = RemarkRule("blanket-toleration", .warning) { subject in
        guard subject.template.tolerations.contains(where: { $0.key.isEmpty && $0.operator == TolerationOperator.exists }) else {
            return []
        }
        let rows = subject.wantedRows { VirtualNode.contains(labels: $0.labels, taints: $0.taints) }
        guard !rows.isEmpty else { return [] }
        let nodes = subject.list(rows)
        return [
            Message(
                "The toleration without a key also matches virtual nodes (\(nodes)), where daemon pods never run. Exclude them with node affinity."
            )
        ]
    }

    /// Daemon pods are also created on cordoned nodes.
    static let cordonedNodes = RemarkRule("cordon-does-not-stop", .info) { subject in
        let rows = subject.wantedRows(where: \.unschedulable)
        guard !rows.isEmpty else { return [] }
        let nodes = subject.list(rows)
        return [
            Message("Cordoning does not keep daemon pods off: they tolerate `node.kubernetes.io/unschedulable` by default (\(nodes)).")
        ]
    }
}
