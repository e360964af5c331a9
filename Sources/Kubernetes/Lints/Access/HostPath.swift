import Diagnostics

extension LintRule {
    /// What the agent reads of its node, one line for each path: a fact, not a blame. Whole parts of the system are worth a warning.
    static let hostPath = LintRule(
        "host-path", .info,
        summary: Prose("The pods reach into the node's file system", zh: "Pod 可存取節點的檔案系統"),
        source: "Pod Security Standards, baseline: HostPath Volumes; CIS 5.2"
    ) { subject in
        subject.hostPaths.compactMap { volume, source, path in
            let mounts = subject.mounts(of: volume.name)
            guard !mounts.isEmpty, !NodePath.isRuntimeSocket(source.path) else { return nil }
            let writes = mounts.contains { !$0.mount.readOnly }
            let root = mounts.contains { $0.container.mayRunAsRoot(in: subject.spec) }
            let whole = NodePath.isSensitive(source.path)
            return LintFinding(
                Prose(
                    "\(writes ? "Reads and writes" : "Reads") \(source.path) of every node\(root ? " as root" : "")",
                    zh: "\(root ? "以 root 身分" : "")\(writes ? "讀寫" : "讀取")每個節點的 \(source.path)"),
                at: path.child("hostPath", "path"), severity: whole ? .warning : .info,
                help: whole
                    ? Prose(
                        "Mount the folders that it needs in place of the whole of \(source.path)", zh: "請只掛載所需的目錄，而不是整個 \(source.path)")
                    : nil)
        }
    }
}
