import Diagnostics
import Kubernetes

extension ClusterLintRule {
    /// Pods run on nodes of several operating systems or architectures, and the manifest selects neither.
    ///
    /// Multi-architecture images are common, so the second is reported as info.
    static let foreignNodes = ClusterLintRule(
        "os-arch", .warning,
        source: "kubernetes.io/docs/concepts/windows/user-guide"
    ) { subject in
        let manifest = subject.manifest
        var findings: [LintDiagnostic] = []
        let field = LintSubject.specPath.child("nodeSelector")
        let windows = subject.wantedNodes.filter { $0.labels["kubernetes.io/os"] == "windows" }
        if !windows.isEmpty, !manifest.spec.choosesNodes(by: "kubernetes.io/os"), manifest.spec.os?.name != "windows" {
            let names = Message.names(windows.map(\.name))
            findings.append(
                LintDiagnostic(
                    Message("Also runs on Windows nodes: \(names)"), at: field,
                    help: Message("Add `nodeSelector: {kubernetes.io/os: linux}`")))
        }
        let architectures = Set(subject.wantedNodes.compactMap { $0.labels["kubernetes.io/arch"] }).sorted()
        if architectures.count > 1, !manifest.spec.choosesNodes(by: "kubernetes.io/arch") {
            let list = architectures.joined(separator: ", ")
            findings.append(
                LintDiagnostic(
                    Message("Runs on nodes with several architectures: \(list)"), at: field, severity: .info,
                    help: Message("Check that the image supports all of them, or select one with `nodeSelector: {kubernetes.io/arch: …}`")))
        }
        return findings
    }
}
