import Diagnostics

extension LintRule {
    /// `maxSurge` with the default `maxUnavailable` of 1. The API server rejects it with a message that does not mention the default.
    static let surgeNeedsZero = LintRule(
        "surge-needs-zero", .error,
        summary: Message("`maxSurge` without `maxUnavailable: 0`: rejected"),
        reason: Message("rejected"),
        source: "kubernetes pkg/apis/apps/validation/validation.go (ValidateRollingUpdateDaemonSet); maxUnavailable defaults to 1"
    ) { subject in
        let rolling = subject.daemonSet.spec.updateStrategy.rollingUpdate
        guard subject.surges, let rolling, rolling.maxUnavailable.map(LintSubject.isAboveZero) ?? true else { return nil }
        let path = FieldPath("spec", "updateStrategy", "rollingUpdate")
        let edit =
            rolling.maxUnavailable == nil
            ? subject.text.adding(line: "maxUnavailable: 0", before: path.child("maxSurge"))
            : subject.text.setting(path.child("maxUnavailable"), to: "0")
        return LintDiagnostic(
            rolling.maxUnavailable == nil
                ? Message("`maxSurge` needs `maxUnavailable: 0`, which defaults to 1")
                : Message("`maxSurge` needs `maxUnavailable: 0`"),
            at: path.child("maxSurge"),
            help: Message("Set `maxUnavailable: 0` beside `maxSurge`"),
            fix: edit.map { Fix(Message("Set `maxUnavailable` to 0"), edits: [$0]) })
    }
}
