import Diagnostics

extension LintRule {
    /// `maxSurge` with the default `maxUnavailable` of 1. The API server refuses it, in words that do not name the default.
    static let surgeNeedsZero = LintRule(
        "surge-needs-zero", .error,
        summary: Prose(
            "`maxSurge` is set while `maxUnavailable` is not 0; the API server takes only one of them",
            zh: "設定了 `maxSurge`，但 `maxUnavailable` 不是 0；API server 只接受其中之一"),
        source: "kubernetes pkg/apis/apps/validation/validation.go (ValidateRollingUpdateDaemonSet); maxUnavailable defaults to 1"
    ) { subject in
        let rolling = subject.daemonSet.spec.updateStrategy.rollingUpdate
        guard subject.surges, let rolling, rolling.maxUnavailable.map(LintSubject.isAboveZero) ?? true else { return [] }
        let path = FieldPath("spec", "updateStrategy", "rollingUpdate")
        let edit =
            rolling.maxUnavailable == nil
            ? subject.text.adding(line: "maxUnavailable: 0", before: path.child("maxSurge"))
            : subject.text.setting(path.child("maxUnavailable"), to: "0")
        return [
            LintFinding(
                rolling.maxUnavailable == nil
                    ? Prose("`maxSurge` needs `maxUnavailable: 0`, which defaults to 1", zh: "`maxSurge` 需要 `maxUnavailable: 0`，而它的預設值是 1")
                    : Prose("`maxSurge` needs `maxUnavailable: 0`", zh: "`maxSurge` 需要 `maxUnavailable: 0`"),
                at: path.child("maxSurge"),
                help: Prose("Write `maxUnavailable: 0` beside `maxSurge`", zh: "在 `maxSurge` 旁寫上 `maxUnavailable: 0`"),
                fix: edit.map { Fix(Prose("Set `maxUnavailable` to 0", zh: "將 `maxUnavailable` 設為 0"), edits: [$0]) })
        ]
    }
}
