import Diagnostics

extension LintRule {
    /// The container can run as root. Privileged containers are left out: they have their own rule.
    static let runsAsRoot = LintRule(
        "runs-as-root", .info,
        summary: Message("may run as root"),
        reason: Message("agents read files of the node that only root may read"),
        source: "Pod Security Standards, restricted: Running as Non-root"
    ) { subject in
        guard !subject.spec.isForWindows else { return nil }
        let root = subject.agentContainers.filter {
            $0.container.securityContext?.privileged != true && $0.container.mayRunAsRoot(in: subject.spec)
        }
        return LintDiagnostic(
            root.map { LintOccurrence($0.name, at: $0.path.child("securityContext")) },
            help: Message("Set `runAsNonRoot: true` unless it reads files of the node that only root may read")
        ) { Message("May run as root: \($0)") }
    }
}
