import Diagnostics

extension LintRule {
    /// A `hostPath` volume that no container mounts: unused access to the node.
    static let unusedHostPath = LintRule(
        "unused-host-path", .warning,
        summary: Message("a hostPath volume that no container mounts"),
        source: "core/v1 Volume: a volume is of use only through a mount"
    ) { subject in
        subject.hostPaths.compactMap { volume, source, path in
            let devices = subject.containers.contains { $0.container.volumeDevices.contains { $0.name == volume.name } }
            guard !devices, subject.mounts(of: volume.name).isEmpty else { return nil }
            let edit = subject.spec.volumes.count > 1 ? subject.text.removing(path) : nil
            return LintDiagnostic(
                Message("No container mounts the volume \(volume.name) (\(source.path))"),
                at: path, help: Message("Remove the volume"),
                fix: edit.map { Fix(Message("Remove the volume"), edits: [$0]) })
        }
    }
}
