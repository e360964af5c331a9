import Diagnostics
import Kubernetes

extension ClusterLintRule {
    /// Pods go to nodes of more than one operating system or architecture, and the manifest chooses neither.
    ///
    /// Images for several architectures are common, so that the second is only told.
    static let foreignNodes = ClusterLintRule(
        "os-arch", .warning,
        summary: Prose(
            "Goes to nodes of another operating system or architecture, where its image may not start",
            zh: "會被放到其他作業系統或架構的節點上，映像檔可能無法啟動"),
        source: "kubernetes.io/docs/concepts/windows/user-guide"
    ) { subject in
        let manifest = subject.manifest
        var findings: [LintFinding] = []
        let field = LintSubject.specPath.child("nodeSelector")
        let windows = subject.wantedNodes.filter { $0.labels["kubernetes.io/os"] == "windows" }
        if !windows.isEmpty, !manifest.spec.choosesNodes(by: "kubernetes.io/os"), manifest.spec.os?.name != "windows" {
            let names = Prose.names(windows.map(\.name))
            findings.append(
                LintFinding(
                    Prose("Also goes to Windows nodes: \(names.english)", zh: "也會被放到 Windows 節點上：\(names.chinese)"), at: field,
                    help: Prose("Add `nodeSelector: {kubernetes.io/os: linux}`", zh: "請加上 `nodeSelector: {kubernetes.io/os: linux}`")))
        }
        let architectures = Set(subject.wantedNodes.compactMap { $0.labels["kubernetes.io/arch"] }).sorted()
        if architectures.count > 1, !manifest.spec.choosesNodes(by: "kubernetes.io/arch") {
            let list = architectures.joined(separator: ", ")
            findings.append(
                LintFinding(
                    Prose("Goes to nodes of several architectures: \(list)", zh: "會被放到多種架構的節點上：\(list)"), at: field, severity: .info,
                    help: Prose(
                        "See that its image is made for all of them, or choose one by `nodeSelector: {kubernetes.io/arch: …}`",
                        zh: "請確認映像檔支援所有這些架構，或以 `nodeSelector: {kubernetes.io/arch: …}` 選擇其中一種")))
        }
        return findings
    }
}
