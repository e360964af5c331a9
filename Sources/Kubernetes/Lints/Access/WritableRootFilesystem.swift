import Diagnostics

extension LintRule {
    /// The container may change its own image's files.
    static let writableRootFilesystem = LintRule(
        "writable-root-filesystem", .warning,
        summary: Prose("A container's root file system is writable", zh: "容器的根檔案系統可寫入"),
        source: "kube-linter no-read-only-root-fs; CKV_K8S_22"
    ) { subject in
        subject.isForWindows
            ? []
            : subject.containers.filter { $0.container.securityContext?.readOnlyRootFilesystem != true }.map { place in
                LintFinding(
                    Prose("\(place.container.name) may write to its root file system", zh: "\(place.container.name) 可寫入自己的根檔案系統"),
                    at: place.path.child("securityContext", "readOnlyRootFilesystem"),
                    help: Prose(
                        "Set `readOnlyRootFilesystem: true`, and mount an `emptyDir` where it writes",
                        zh: "請設定 `readOnlyRootFilesystem: true`，並在需要寫入的位置掛載 `emptyDir`"))
            }
    }
}
