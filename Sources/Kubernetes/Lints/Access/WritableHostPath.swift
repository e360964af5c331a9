import Diagnostics

extension LintRule {
    /// A path of the node mounted for writing where reading would do. Paths that agents write to by trade (plugins, sockets, devices), and
    /// those that the volume itself creates, are left out.
    static let writableHostPath = LintRule(
        "writable-host-path", .warning,
        summary: Prose("A path of the node is mounted for writing where reading may do", zh: "節點的路徑以可寫入方式掛載，但可能只需要讀取"),
        source: "kube-linter writable-host-mount"
    ) { subject in
        subject.hostPaths.flatMap { volume, source, _ -> [LintFinding] in
            let creates = ["DirectoryOrCreate", "FileOrCreate", "Socket", "BlockDevice", "CharDevice"].contains(source.type ?? "")
            guard !creates, !NodePath.isMeantForWriting(source.path) else { return [] }
            return subject.mounts(of: volume.name).filter { !$0.mount.readOnly && $0.mount.mountPropagation != "Bidirectional" }.map {
                use in
                let line = subject.text.adding(line: "readOnly: true", before: use.path.child("mountPath"))
                return LintFinding(
                    Prose(
                        "\(use.container.name) may write to \(source.path) of the node", zh: "\(use.container.name) 可寫入節點的 \(source.path)"),
                    at: use.path,
                    help: Prose("Add `readOnly: true` to the mount if it only reads", zh: "若只需要讀取，請在掛載處加上 `readOnly: true`"),
                    fix: line.map { Fix(Prose("Mount it for reading", zh: "以唯讀方式掛載"), edits: [$0]) })
            }
        }
    }
}
