import Diagnostics

extension LintRule {
    /// A toleration that the DaemonSet controller adds itself. It replaces an entry that differs only in `tolerationSeconds`, so the
    /// configured seconds are lost.
    static let redundantToleration = LintRule(
        "redundant-toleration", .info,
        summary: Message("repeats a toleration that the controller adds; a `tolerationSeconds` in it is lost"),
        reason: Message("harmless, and it documents what the author meant"),
        source: "kubernetes pkg/controller/daemon/util/daemonset_util.go (AddOrUpdateDaemonPodTolerations)"
    ) { subject in
        let tolerations = subject.spec.tolerations
        let redundant = tolerations.enumerated().filter { $0.element.isAddedByController(hostNetwork: subject.spec.hostNetwork) }
        // Without its last item, the list would be null.
        let canRemove = tolerations.count > redundant.count
        let occurrences = redundant.map { index, toleration in
            let path = LintSubject.specPath.child("tolerations").index(index)
            return LintOccurrence(
                "\(toleration.key):\(toleration.effect)", at: path,
                label: toleration.tolerationSeconds.map { Message("`tolerationSeconds: \($0)` has no effect") },
                edit: canRemove ? subject.text.removing(path) : nil)
        }
        let losesSeconds = redundant.contains { $0.element.tolerationSeconds != nil }
        return LintDiagnostic(
            occurrences,
            help: losesSeconds
                ? Message("The controller overwrites it, so `tolerationSeconds` has no effect: the pod is never evicted")
                : Message("It can be removed"),
            fix: Message("Remove the toleration")
        ) { Message("Every daemon pod tolerates it already: \($0)") }
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
