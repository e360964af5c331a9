import Diagnostics

extension LintRule {
    /// The container can modify the files of its image.
    static let writableRootFilesystem = LintRule(
        "writable-root-filesystem", .info,
        summary: Message("`readOnlyRootFilesystem` is not `true`"),
        reason: Message("hardening that needs a test of the agent first"),
        source: "kube-linter no-read-only-root-fs; CKV_K8S_22"
    ) { subject in
        let writable = subject.hardenableContainers.filter { $0.container.securityContext?.readOnlyRootFilesystem != true }
        return LintDiagnostic(
            writable.map { LintOccurrence($0.name, at: $0.path.child("securityContext", "readOnlyRootFilesystem")) },
            help: Message("Set `readOnlyRootFilesystem: true`, and mount an `emptyDir` where it writes")
        ) { Message("Can write to its root file system: \($0)") }
    }
}
