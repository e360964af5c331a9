import Diagnostics

extension LintRule {
    /// The default service account's token is mounted into every pod of every node.
    static let defaultServiceAccount = LintRule(
        "default-service-account", .info,
        summary: Prose("Runs as the namespace's default service account, with its token", zh: "使用命名空間的預設服務帳號及其 token"),
        source: "CKV_K8S_38, CKV_K8S_42; kube-linter default-service-account"
    ) { subject in
        let name = subject.spec.serviceAccountName.isEmpty ? subject.spec.serviceAccount : subject.spec.serviceAccountName
        guard name.isEmpty || name == "default", subject.spec.automountServiceAccountToken != false else { return [] }
        return [
            LintFinding(
                Prose("The token of the default service account is on every node", zh: "預設服務帳號的 token 會出現在每個節點上"),
                at: LintSubject.specPath.child("serviceAccountName"),
                help: Prose(
                    "Set `automountServiceAccountToken: false`, or give the agent a service account of its own",
                    zh: "請設定 `automountServiceAccountToken: false`，或讓代理程式使用自己的服務帳號"))
        ]
    }
}
