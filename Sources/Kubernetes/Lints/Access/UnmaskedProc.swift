import Diagnostics

extension LintRule {
    /// The runtime doesn't mask the sensitive parts of /proc.
    static let unmaskedProc = LintRule(
        "unmasked-proc", .warning,
        summary: Message("sees all of `/proc`"),
        source: "Pod Security Standards, baseline: /proc Mount Type"
    ) { subject in
        subject.containers.compactMap { place in
            guard place.container.securityContext?.procMount == "Unmasked" else { return nil }
            return LintFinding(
                Message("\(place.container.name) sees all of `/proc`"),
                at: place.path.child("securityContext", "procMount"),
                help: Message("Leave `procMount` out; only nested containers need it"))
        }
    }
}
