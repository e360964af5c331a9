import Diagnostics

extension LintRule {
    /// Nothing keeps the container from running as root. Agents that read the node's logs and files need to.
    static let runsAsRoot = LintRule(
        "runs-as-root", .info,
        summary: Prose("A container may run as root", zh: "容器可能以 root 執行"),
        source: "Pod Security Standards, restricted: Running as Non-root"
    ) { subject in
        subject.isForWindows
            ? []
            : subject.containers.filter { $0.container.mayRunAsRoot(in: subject.spec) }.map { place in
                LintFinding(
                    Prose("\(place.container.name) may run as root", zh: "\(place.container.name) 可能以 root 執行"),
                    at: place.path.child("securityContext"),
                    help: Prose(
                        "Set `runAsNonRoot: true` unless it reads files of the node that only root may read",
                        zh: "除非需要讀取節點上只有 root 能讀的檔案，否則請設定 `runAsNonRoot: true`"))
            }
    }
}
