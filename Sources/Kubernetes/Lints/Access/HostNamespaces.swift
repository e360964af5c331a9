import Diagnostics

extension LintRule {
    /// Namespaces that are shared with the node. Its network and processes are what many agents are for; its IPC hardly ever is.
    static let hostNamespaces = LintRule(
        "host-namespaces", .info,
        summary: Prose("The pods share namespaces with the node", zh: "Pod 與節點共用命名空間"),
        source: "Pod Security Standards, baseline: Host Namespaces"
    ) { subject in
        let spec = subject.spec
        let all: [(used: Bool, field: String, severity: Severity, headline: Prose)] = [
            (spec.hostNetwork, "hostNetwork", .info, Prose("Uses the network of the node", zh: "使用節點的網路")),
            (spec.hostPID, "hostPID", .info, Prose("Sees all processes of the node", zh: "可看到節點上所有的程序")),
            (spec.hostIPC, "hostIPC", .warning, Prose("Shares memory with processes of the node", zh: "與節點上的程序共用記憶體")),
        ]
        return all.filter(\.used).map { LintFinding($0.headline, at: LintSubject.specPath.child($0.field), severity: $0.severity) }
    }
}
