import Diagnostics
import Kubernetes

extension ExplanationRule {
    /// The taint counts as tolerated for the DaemonSet controller, and the taint eviction controller evicts the pod after `tolerationSeconds`: an
    /// endless loop.
    static let evictionLoop = ExplanationRule("noexecute-loop") { subject, _ in
        let taints = subject.taints.filter { $0.effect == TaintEffect.noExecute }
        guard subject.row.shouldRun, subject.wasEvicted,
            let index = subject.template.tolerations.firstIndex(where: { toleration in
                toleration.tolerationSeconds != nil && taints.contains { toleration.tolerates($0) }
            })
        else { return nil }
        let toleration = subject.template.tolerations[index]
        let seconds = toleration.tolerationSeconds ?? 0
        let field = Field.tolerations.index(index).child("tolerationSeconds")
        let change = ManifestChange(subject.daemonSet, field: field, action: .remove) { $0.tolerations[index].tolerationSeconds = nil }
        let stays = EvictionDelay.of(NodeRequirement(template: change.result.spec.template.spec).tolerations, taints) == .never
        let list = Message.codes(taints.filter { toleration.tolerates($0) }.map(\.shown))
        return Explanation(
            .eviction, "noexecute-loop", brief: .taints(taints), field: field,
            fact: Message("taint \(list) is tolerated for \(seconds) s only: the pod is evicted and recreated in an endless loop"),
            fix: stays ? Message("remove `tolerationSeconds`") : nil, change: stays ? change : nil)
    }
}
