import Diagnostics

extension LintRule {
    /// A `hostPath` volume that no container mounts: unused access to the node.
    static let unusedHostPath = LintRule(
        "unused-host-path", .warning,
        summary: Message("a hostPath volume that no container mounts"),
        reason: Message("its removal changes nothing, and Pod Security may allow the pod without it"),
        source: "core/v1 Volume: a volume is of use only through a mount"
    ) { subject in
        let unused = subject.hostPaths.filter { volume, _, _ in
            !subject.containers.contains { $0.container.volumeDevices.contains { $0.name == volume.name } }
                && subject.mounts(of: volume.name).isEmpty
        }
        // Without its last item, the list would be null.
        let canRemove = subject.spec.volumes.count > unused.count
        return LintDiagnostic(
            unused.map { volume, source, path in
                LintOccurrence(
                    "\(volume.name) (\(source.path))", at: path, edit: canRemove ? subject.text.removing(path) : nil)
            },
            help: Message("Remove the volume"), fix: Message("Remove the volume")
        ) { Message("No container mounts \($0)") }
    }
}
