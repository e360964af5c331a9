import Diagnostics

extension LintRule {
    /// Mounted paths of the node, one diagnostic for each: information, or a warning for isSensitive system directories.
    static let hostPath = LintRule(
        "host-path", .info,
        summary: Message("accesses the file system of the node"),
        source: "Pod Security Standards, baseline: HostPath Volumes; CIS 5.2"
    ) { subject in
        subject.hostPaths.compactMap { volume, source, path in
            let mounts = subject.mounts(of: volume.name)
            guard !mounts.isEmpty, !NodePath.isRuntimeSocket(source.path) else { return nil }
            let writes = mounts.contains { !$0.mount.readOnly }
            let root = mounts.contains { $0.container.mayRunAsRoot(in: subject.spec) }
            let isSensitive = NodePath.isSensitive(source.path)
            return LintDiagnostic(
                headline(source.path, writes: writes, asRoot: root), at: path.child("hostPath", "path"),
                severity: isSensitive ? .warning : .info,
                help: isSensitive
                    ? Message("Mount only the directories that it needs instead of all of \(source.path)")
                    : nil)
        }
    }

    private static func headline(_ path: String, writes: Bool, asRoot: Bool) -> Message {
        switch (writes, asRoot) {
        case (true, true): Message("Reads and writes \(path) of every node as root")
        case (true, false): Message("Reads and writes \(path) of every node")
        case (false, true): Message("Reads \(path) of every node as root")
        case (false, false): Message("Reads \(path) of every node")
        }
    }
}
