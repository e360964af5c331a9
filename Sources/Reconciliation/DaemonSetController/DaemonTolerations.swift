import Kubernetes

/// The tolerations that the DaemonSet controller adds to the pods of a template.
///
/// *Source:* pkg/controller/daemon/util/daemonset_util.go (AddOrUpdateDaemonPodTolerations).
enum DaemonTolerations {
    /// Taints that every daemon pod tolerates, in the order in which the controller adds them.
    static let always: [(key: String, effect: String)] = [
        ("node.kubernetes.io/not-ready", TaintEffect.noExecute),
        ("node.kubernetes.io/unreachable", TaintEffect.noExecute),
        ("node.kubernetes.io/disk-pressure", TaintEffect.noSchedule),
        ("node.kubernetes.io/memory-pressure", TaintEffect.noSchedule),
        ("node.kubernetes.io/pid-pressure", TaintEffect.noSchedule),
        ("node.kubernetes.io/unschedulable", TaintEffect.noSchedule),
    ]
    /// Added to pods on the host network, which must run before the pod network does.
    static let hostNetwork = (key: "node.kubernetes.io/network-unavailable", effect: TaintEffect.noSchedule)

    /// The tolerations of the pods of a template.
    ///
    /// An entry of the template with the same key, effect, operator and value is overwritten, so a `tolerationSeconds` on it is lost.
    static func ofPods(from template: PodSpec) -> [Toleration] {
        var tolerations = template.tolerations
        for added in template.hostNetwork ? addedOnHostNetwork : added {
            let same = template.tolerations.firstIndex {
                $0.key == added.key && $0.effect == added.effect && $0.operator == added.operator && $0.value.isEmpty
            }
            if let same { tolerations[same] = added } else { tolerations.append(added) }
        }
        return tolerations
    }

    private static let added = always.map(toleration)
    private static let addedOnHostNetwork = (always + [hostNetwork]).map(toleration)

    private static func toleration(key: String, effect: String) -> Toleration {
        var toleration = Toleration()
        toleration.key = key
        toleration.operator = TolerationOperator.exists
        toleration.effect = effect
        return toleration
    }
}
