import Diagnostics

extension LintRule {
    /// A network agent that cannot start on a node that is not ready: the node becomes ready only once its network works, so neither
    /// comes first. The defaults tolerate not-ready with NoExecute alone.
    static let cniNeedsNotReady = LintRule(
        "cni-needs-not-ready", .error,
        summary: Prose(
            "Installs the node's network, but does not tolerate not-ready:NoSchedule: a new node never becomes ready",
            zh: "負責安裝節點網路，卻沒有容忍 not-ready:NoSchedule：新節點永遠無法就緒"),
        source: "kubernetes pkg/controller/daemon/util/daemonset_util.go; kube-router#547, cilium#1075"
    ) { subject in
        let spec = subject.spec
        let notReady = Taint(key: "node.kubernetes.io/not-ready", effect: TaintEffect.noSchedule)
        guard spec.hostNetwork, !spec.tolerations.tolerate(notReady),
            let cni = subject.hostPaths.first(where: { NodePath.isCNI($0.source.path) })
        else { return [] }
        let list = LintSubject.specPath.child("tolerations")
        let edit = spec.tolerations.indices.last.flatMap {
            subject.text.adding(yaml: "{operator: Exists, effect: NoSchedule}", after: list.index($0))
        }
        return [
            LintFinding(
                Prose(
                    "A node that waits for this network agent never gets it: not-ready:NoSchedule is not tolerated",
                    zh: "等待這個網路代理程式的節點永遠等不到它：沒有容忍 not-ready:NoSchedule"),
                at: list,
                related: [
                    (cni.path.child("hostPath", "path"), Prose("it writes the node's network configuration", zh: "它會寫入節點的網路設定")),
                    (LintSubject.specPath.child("hostNetwork"), Prose("it needs no network itself", zh: "它自己不需要 Pod 網路")),
                ],
                help: Prose(
                    "Add the toleration `{operator: Exists, effect: NoSchedule}`, as network agents do",
                    zh: "加上容忍 `{operator: Exists, effect: NoSchedule}`，網路代理程式都這麼做"),
                fix: edit.map { Fix(Prose("Tolerate every NoSchedule taint", zh: "容忍所有 NoSchedule 污點"), edits: [$0]) })
        ]
    }
}
