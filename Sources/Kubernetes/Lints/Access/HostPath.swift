import Diagnostics

extension LintRule {
    /// Mounted paths of the node, without the sockets of runtimes, which have their own rule.
    static let hostPath = LintRule(
        "host-path", .info,
        summary: Message("accesses the file system of the node"),
        reason: Message("an agent is there to work with its node"),
        source: "Pod Security Standards, baseline: HostPath Volumes; CIS 5.2"
    ) { subject in
        let mounted = subject.hostPaths.filter { volume, source, _ in
            !subject.mounts(of: volume.name).isEmpty && !NodePath.isRuntimeSocket(source.path)
        }
        let written = mounted.filter { subject.isWritable($0.volume.name) }.map(occurrence)
        let read = mounted.filter { !subject.isWritable($0.volume.name) }.map(occurrence)
        let isRoot = mounted.contains { volume, _, _ in
            subject.mounts(of: volume.name).contains { $0.container.mayRunAsRoot(in: subject.spec) }
        }
        return LintDiagnostic(written + read) { _ in
            headline(written: written.map(\.name), read: read.map(\.name), asRoot: isRoot && !subject.spec.isForWindows)
        }
    }

    private static func occurrence(_ hostPath: LintSubject.LocatedHostPath) -> LintOccurrence {
        LintOccurrence(hostPath.source.path, at: hostPath.path.child("hostPath", "path"))
    }

    private static func headline(written: [String], read: [String], asRoot: Bool) -> Message {
        let writes = Message.names(written, atMost: 5)
        let reads = Message.names(read, atMost: 5)
        return switch (written.isEmpty, read.isEmpty, asRoot) {
        case (false, true, true): Message("Reads and writes \(writes) of every node as root")
        case (false, true, false): Message("Reads and writes \(writes) of every node")
        case (true, _, true): Message("Reads \(reads) of every node as root")
        case (true, _, false): Message("Reads \(reads) of every node")
        case (false, false, true): Message("Reads and writes \(writes) and reads \(reads) of every node as root")
        case (false, false, false): Message("Reads and writes \(writes) and reads \(reads) of every node")
        }
    }
}
