import Diagnostics

extension LintRule {
    /// A path of the node that the pod asks for and no container mounts: access for nothing.
    static let unusedHostPath = LintRule(
        "unused-host-path", .warning,
        summary: Prose("A `hostPath` volume that no container mounts", zh: "沒有任何容器掛載的 `hostPath` 磁碟區"),
        source: "core/v1 Volume: a volume is of use only through a mount"
    ) { subject in
        subject.hostPaths.compactMap { volume, source, path in
            let devices = subject.containers.contains { $0.container.volumeDevices.contains { $0.name == volume.name } }
            guard !devices, subject.mounts(of: volume.name).isEmpty else { return nil }
            let edit = subject.spec.volumes.count > 1 ? subject.text.removing(path) : nil
            return LintFinding(
                Prose("The volume \(volume.name) (\(source.path)) is mounted nowhere", zh: "磁碟區 \(volume.name) (\(source.path)) 沒有被掛載"),
                at: path, help: Prose("Leave the volume out", zh: "請移除這個磁碟區"),
                fix: edit.map { Fix(Prose("Leave the volume out", zh: "移除這個磁碟區"), edits: [$0]) })
        }
    }
}
