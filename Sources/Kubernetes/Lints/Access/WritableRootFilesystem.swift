import Diagnostics

extension LintRule {
    /// The container can modify the files of its image.
    static let writableRootFilesystem = LintRule(
        "writable-root-filesystem", .warning,
        summary: Message("`readOnlyRootFilesystem` is not `true`"),
        source: "kube-linter no-read-only-root-fs; CKV_K8S_22"
    ) { subject in
        subject.isForWindows
            ? []
            : subject.containers.filter { $0.container.securityContext?.readOnlyRootFilesystem != true }.map { located in
                LintDiagnostic(
                    Message("\(located.container.name) can write to its root file system"),
                    at: located.path.child("securityContext", "readOnlyRootFilesystem"),
                    help: Message("Set `readOnlyRootFilesystem: true`, and mount an `emptyDir` where it writes"))
            }
    }
}
