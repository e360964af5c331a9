import Diagnostics

extension LintRule {
    /// The parts of /proc that the runtime hides are shown.
    static let unmaskedProc = LintRule(
        "unmasked-proc", .warning,
        summary: Prose("A container sees all of `/proc`", zh: "容器可看到完整的 `/proc`"),
        source: "Pod Security Standards, baseline: /proc Mount Type"
    ) { subject in
        subject.containers.compactMap { place in
            guard place.container.securityContext?.procMount == "Unmasked" else { return nil }
            return LintFinding(
                Prose("\(place.container.name) sees all of `/proc`", zh: "\(place.container.name) 可看到完整的 `/proc`"),
                at: place.path.child("securityContext", "procMount"),
                help: Prose("Leave `procMount` out; only nested containers need it", zh: "請移除 `procMount`；只有巢狀容器才需要"))
        }
    }
}
