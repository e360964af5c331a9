import Diagnostics

extension LintRule {
    /// Off by default: policies are usually not in the same manifest, and they don't apply to pods in the host network.
    static let noNetworkPolicy = LintRule(
        "no-network-policy", .info, isOnByDefault: false,
        summary: Message("no network policy selects the pods; none applies to the host network"),
        reason: Message("policies are usually in other manifests"),
        source: "CKV2_K8S_6; kube-score pod-networkpolicy"
    ) { subject in
        let selected = subject.others.contains { $0.kind == "NetworkPolicy" && $0.namespace == subject.namespace }
        guard !subject.spec.hostNetwork, !selected else { return nil }
        return LintDiagnostic(
            Message("Any pod can connect to these pods"), at: FieldPath("spec", "template"), help: Message("Add a NetworkPolicy for them"))
    }
}
