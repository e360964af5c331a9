import Diagnostics

extension LintRule {
    /// A toleration that the DaemonSet controller adds by itself. It overwrites an entry that is equal but for `tolerationSeconds`, so the
    /// seconds that were written are lost.
    static let redundantToleration = LintRule(
        "redundant-toleration", .info,
        summary: Prose(
            "Repeats a toleration that the DaemonSet controller adds to every daemon pod",
            zh: "重複了 DaemonSet 控制器本來就會加到DaemonSet 的每個 Pod 的容忍"),
        source: "kubernetes pkg/controller/daemon/util/daemonset_util.go (AddOrUpdateDaemonPodTolerations)"
    ) { subject in
        subject.spec.tolerations.enumerated().compactMap { index, toleration in
            guard toleration.isAddedByController(hostNetwork: subject.spec.hostNetwork) else { return nil }
            let path = LintSubject.specPath.child("tolerations").index(index)
            let edit = subject.spec.tolerations.count > 1 ? subject.text.removing(path) : nil
            let lost = toleration.tolerationSeconds.map { seconds in
                Prose(
                    "The controller overwrites it, so `tolerationSeconds: \(seconds)` is lost: the pod stays for ever",
                    zh: "控制器會覆寫它，因此 `tolerationSeconds: \(seconds)` 不會生效：Pod 會一直留著")
            }
            return LintFinding(
                Prose(
                    "Every daemon pod tolerates \(toleration.key):\(toleration.effect) already",
                    zh: "DaemonSet 的每個 Pod 本來就容忍 \(toleration.key):\(toleration.effect)"),
                at: path, help: lost ?? Prose("It can be left out", zh: "可以省略"),
                fix: edit.map { Fix(Prose("Leave the toleration out", zh: "移除這個容忍"), edits: [$0]) })
        }
    }
}

extension Toleration {
    /// Whether the controller would overwrite this entry with its own.
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
