import Diagnostics
import Kubernetes

extension RemarkRule {
    /// Pods that exist and are not ready, by what their kubelets report.
    static let podsNotReady = RemarkRule("pods-not-ready", .warning) { subject in
        var rows: [String: [Int]] = [:]
        for row in subject.indexes(explainedBy: "pod-not-ready") {
            if let fault = subject.fault(row) { rows[fault.reason, default: []].append(row) }
        }
        let groups = rows.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
        return groups.prefix(5).compactMap { reason, rows in
            guard let first = rows.first, let pod = subject.faultyPod(first), let fault = pod.fault else { return nil }
            let nodes = subject.list(rows.map { subject.outcome.nodes[$0] })
            let command = fault.command(pod)
            return rows.count == 1
                ? Message("\(rows.count) pod exists and is not ready (\(reason)) on \(nodes): \(fault.fact). See `\(command)`.")
                : Message("\(rows.count) pods exist and are not ready (\(reason)) on \(nodes): \(fault.fact). See `\(command)`.")
        }
    }
}

extension RemarkSubject {
    fileprivate func faultyPod(_ row: Int) -> PodRecord? {
        record.pods[slots[row]].lazy.map { controlPlane.cluster[$0] }.first { $0.fault != nil && !$0.terminating }
    }

    fileprivate func fault(_ row: Int) -> PodFault? { faultyPod(row)?.fault }
}

extension PodFault {
    /// The command of kubectl that shows more.
    fileprivate func command(_ pod: PodRecord) -> String {
        let name = "-n \(pod.namespace) \(pod.tieName)"
        guard let container else { return "kubectl describe pod \(name)" }
        let logs = "kubectl logs \(name) -c \(container.name)"
        switch cause {
        case .waiting: return container.lastTermination == nil ? "kubectl describe pod \(name)" : "\(logs) --previous"
        case .terminated, .notReady: return logs
        case .startupProbe, .readinessProbe, .readinessGate, .noSandbox, .pod: return "kubectl describe pod \(name)"
        }
    }
}
