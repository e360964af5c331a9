import Diagnostics

extension LintRule {
    /// A path of the node mounted as writable that may only need to be read. Paths that node agents commonly write to (plugins, sockets,
    /// devices) and paths that the volume creates are left out.
    static let writableHostPath = LintRule(
        "writable-host-path", .info,
        summary: Message(
            "mounts a path of the node as writable where read-only may be enough; a warning for files that only the node writes, such as `/etc/os-release`"
        ),
        reason: Message("the manifest does not show whether an agent writes; no agent changes these files"),
        source: "kube-linter writable-host-mount"
    ) { subject in
        let paths = subject.hostPaths.filter { _, source, _ in
            let creates = ["DirectoryOrCreate", "FileOrCreate", "Socket", "BlockDevice", "CharDevice"].contains(source.type ?? "")
            return !creates && !NodePath.isMeantForWriting(source.path)
        }
        let others = paths.filter { !NodePath.isOnlyRead($0.source.path) }.flatMap { writableMounts(of: $0, in: subject) }
        let onlyRead = paths.filter { NodePath.isOnlyRead($0.source.path) }.flatMap { writableMounts(of: $0, in: subject) }
        guard onlyRead.isEmpty else {
            return LintDiagnostic(
                onlyRead, severity: .warning, related: others.map { ($0.field, $0.label) },
                help: Message("Add `readOnly: true` to the mount"), fix: Message("Mount it read-only")
            ) { Message("Can write to files that only the node changes: \($0)") }
        }
        return LintDiagnostic(others, help: Message("Add `readOnly: true` to the mount if it only reads")) {
            Message("Can write on the node: \($0)")
        }
    }

    private static func writableMounts(
        of path: LintSubject.LocatedHostPath, in subject: LintSubject
    ) -> [LintOccurrence] {
        subject.mounts(of: path.volume.name).filter { !$0.mount.readOnly && $0.mount.mountPropagation != "Bidirectional" }.map {
            LintOccurrence(
                path.source.path, at: $0.path, label: Message(verbatim: $0.container.name),
                edit: subject.text.adding(line: "readOnly: true", before: $0.path.child("mountPath")))
        }
    }
}
