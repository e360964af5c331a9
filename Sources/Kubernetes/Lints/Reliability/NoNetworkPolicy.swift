import Diagnostics

extension LintRule {
    /// Off: it needs other objects than the manifest's, and a network policy does nothing for a pod on the node's network.
    static let noNetworkPolicy = LintRule(
        "no-network-policy", .info, isOnByDefault: false,
        summary: Prose("No network policy is known for the pods", zh: "沒有已知的 network policy 適用於這些 Pod"),
        source: "CKV2_K8S_6; kube-score pod-networkpolicy"
    ) { subject in
        let selected = subject.others.contains { $0.kind == "NetworkPolicy" && $0.namespace == subject.namespace }
        guard !subject.spec.hostNetwork, !selected else { return [] }
        return [
            LintFinding(
                Prose("Any pod may talk to these pods", zh: "任何 Pod 都可以與這些 Pod 連線"), at: FieldPath("spec", "template"),
                help: Prose("Add a NetworkPolicy for them", zh: "請為它們加上 NetworkPolicy"))
        ]
    }
}
