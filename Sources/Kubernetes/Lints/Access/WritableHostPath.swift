import Diagnostics

extension LintRule {
    /// A path of the node mounted as writable that may only need to be read. Paths that node agents commonly write to (plugins, sockets,
    /// devices) and paths that the volume creates are left out.
    static let writableHostPath = LintRule(
        "writable-host-path", .warning,
        summary: Message("mounts a path of the node as writable where read-only may be enough"),
        source: "kube-linter writable-host-mount"
    ) { subject in
        subject.hostPaths.flatMap { volume, source, _ -> [LintDiagnostic] in
            let creates = ["DirectoryOrCreate", "FileOrCreate", "Socket", "BlockDevice", "CharDevice"].contains(source.type ?? "")
            guard !creates, !NodePath.isMeantForWriting(source.path) else { return [] }
            return subject.mounts(of: volume.name).filter { !$0.mount.readOnly && $0.mount.mountPropagation != "Bidirectional" }.map {
                use in
                let line = subject.text.adding(line: "readOnly: true", before: use.path.child("mountPath"))
                return LintDiagnostic(
                    Message("\(use.container.name) can write to \(source.path) on the node"),
                    at: use.path,
                    help: Message("Add `readOnly: true` to the mount if it only reads"),
                    fix: line.map { Fix(Message("Mount it read-only"), edits: [$0]) })
            }
        }
    }
}
