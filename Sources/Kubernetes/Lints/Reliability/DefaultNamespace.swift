import Diagnostics

extension LintRule {
    /// An agent for the nodes among the applications of the default namespace.
    static let defaultNamespace = LintRule(
        "default-namespace", .info,
        summary: Prose("Lives in the namespace default", zh: "位於 default 命名空間"),
        source: "CKV_K8S_21; kube-linter use-namespace"
    ) { subject in
        guard subject.namespace == "default" else { return [] }
        return [
            LintFinding(
                Prose("Lives among the applications of the namespace default", zh: "與 default 命名空間的應用程式放在一起"),
                at: FieldPath("metadata", "namespace"),
                help: Prose("Give node agents a namespace of their own, or kube-system", zh: "請讓節點代理程式使用自己的命名空間，或 kube-system"))
        ]
    }
}
