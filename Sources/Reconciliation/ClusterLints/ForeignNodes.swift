import Diagnostics
import Kubernetes

extension ClusterLintRule {
    /// Pods run on nodes of another operating system, or of several architectures, and the manifest selects neither.
    ///
    /// Multi-architecture images are common, so the second is reported as info, and only without the first.
    static let foreignNodes = ClusterLintRule(
        "os-arch", .warning,
        source: "kubernetes.io/docs/concepts/windows/user-guide"
    ) { subject in
        let spec = subject.manifest.spec
        let field = LintSubject.specPath.child("nodeSelector")
        let foreign = subject.wantedNodes.filter { node in
            node.labels["kubernetes.io/os"].map { ($0 == "windows") != spec.isForWindows } ?? false
        }
        if !foreign.isEmpty, !spec.choosesNodes(by: "kubernetes.io/os") {
            let names = Message.names(foreign.map(\.name))
            return spec.isForWindows
                ? LintDiagnostic(
                    Message("A pod for Windows that also runs on Linux nodes: \(names)"), at: field,
                    help: Message("Add `nodeSelector: {kubernetes.io/os: windows}`"))
                : LintDiagnostic(
                    Message("Also runs on Windows nodes: \(names)"), at: field,
                    help: Message("Add `nodeSelector: {kubernetes.io/os: linux}`"))
        }
        let architectures = Set(subject.wantedNodes.compactMap { $0.labels["kubernetes.io/arch"] }).sorted()
        guard architectures.count > 1, !spec.choosesNodes(by: "kubernetes.io/arch") else { return nil }
        let list = architectures.joined(separator: ", ")
        return LintDiagnostic(
            Message("Runs on nodes with several architectures: \(list)"), at: field, severity: .info,
            help: Message("Check that the image supports all of them, or select one with `nodeSelector: {kubernetes.io/arch: …}`"))
    }
}
