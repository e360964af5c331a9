import Diagnostics

extension LintRule {
    /// A toleration that the DaemonSet controller adds itself. It replaces an entry that differs only in `tolerationSeconds`, so the
    /// configured seconds are lost.
    static let redundantToleration = LintRule(
        "redundant-toleration", .info,
        summary: Message("repeats a toleration that the controller adds; a `tolerationSeconds` in it is lost"),
        source: "kubernetes pkg/controller/daemon/util/daemonset_util.go (AddOrUpdateDaemonPodTolerations)"
    ) { subject in
        subject.spec.tolerations.enumerated().compactMap { index, toleration in
            guard toleration.isAddedByController(hostNetwork: subject.spec.hostNetwork) else { return nil }
            let path = LintSubject.specPath.child("tolerations").index(index)
            let edit = subject.spec.tolerations.count > 1 ? subject.text.removing(path) : nil
            let lost = toleration.tolerationSeconds.map { seconds in
                Message("The controller overwrites it, so `tolerationSeconds: \(seconds)` has no effect: the pod is never evicted")
            }
            return LintDiagnostic(
                Message("Every daemon pod tolerates \(toleration.key):\(toleration.effect) already"),
                at: path, help: lost ?? Message("It can be removed"),
                fix: edit.map { Fix(Message("Remove the toleration"), edits: [$0]) })
        }
    }
}

extension Toleration {
    /// Whether the controller replaces this entry by its own.
    fileprivate func isAddedByController(hostNetwork: Bool) -> Bool {
        guard self.operator == TolerationOperator.exists, value.isEmpty, key.hasPrefix("node.kubernetes.io/") else { return false }
        switch key.dropFirst("node.kubernetes.io/".count) {
        case "not-ready", "unreachable": return effect == TaintEffect.noExecute
        case "disk-pressure", "memory-pressure", "pid-pressure", "unschedulable": return effect == TaintEffect.noSchedule
        case "network-unavailable": return hostNetwork && effect == TaintEffect.noSchedule
        default: return false
        }
    }
}
