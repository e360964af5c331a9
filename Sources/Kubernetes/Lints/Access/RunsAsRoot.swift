import Diagnostics

extension LintRule {
    /// The container can run as root. Agents that read the node's logs and files need to.
    static let runsAsRoot = LintRule(
        "runs-as-root", .info,
        summary: Message("may run as root"),
        source: "Pod Security Standards, restricted: Running as Non-root"
    ) { subject in
        subject.isForWindows
            ? []
            : subject.containers.filter { $0.container.mayRunAsRoot(in: subject.spec) }.map { located in
                LintDiagnostic(
                    Message("\(located.container.name) may run as root"),
                    at: located.path.child("securityContext"),
                    help: Message("Set `runAsNonRoot: true` unless it reads files of the node that only root may read"))
            }
    }
}
