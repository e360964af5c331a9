import Diagnostics

extension LintRule {
    /// The capabilities that every container gets, NET_RAW among them, are kept.
    static let keptCapabilities = LintRule(
        "kept-capabilities", .warning,
        summary: Prose("A container does not drop the capabilities that it gets by default", zh: "容器沒有移除預設取得的 capability"),
        source: "Pod Security Standards, restricted: Capabilities; kube-linter drop-net-raw-capability"
    ) { subject in
        subject.isForWindows
            ? []
            : subject.containers.compactMap { place in
                let context = place.container.securityContext
                // A privileged container has them all, whatever it drops.
                guard context?.privileged != true, !(context?.capabilities?.drop ?? []).contains(where: { $0.uppercased() == "ALL" })
                else { return nil }
                return LintFinding(
                    Prose("\(place.container.name) keeps the default capabilities", zh: "\(place.container.name) 保留了預設的 capability"),
                    at: place.path.child("securityContext", "capabilities", "drop"),
                    help: Prose("Drop ALL, then add what it needs", zh: "請 drop ALL，再加入所需的"))
            }
    }
}
