import Diagnostics

extension FieldProblem {
    func hint(for cause: FieldError.DaemonSetCause) -> ErrorHint {
        switch cause {
        case .selectorMismatch: selectorMismatchHint
        case .emptySelector: emptySelectorHint
        case .immutableSelector: .immutableSelector
        case .restartPolicy:
            ErrorHint(
                .unsupportedValue,
                help: Message(
                    "pods of a DaemonSet always run again after they end: write `Always`, or leave `restartPolicy` out. What should run once belongs in a Job"
                ),
                fix: replacing(with: "Always"))
        case .activeDeadline:
            ErrorHint(
                .forbiddenValue,
                help: Message("pods of a DaemonSet run until they are replaced: leave it out"))
        case .ephemeralContainers:
            ErrorHint(
                .forbiddenValue,
                help: Message(
                    "these are added to running pods, with `kubectl debug`; what every pod needs is a container or an init container"))
        case .strategyType: strategyTypeHint
        case .percentSyntax, .overHundredPercent: countOrPercentHint
        case .surgeWithUnavailable:
            ErrorHint(
                .surgeAndUnavailable, related: related(error.path.parent.child("maxUnavailable")),
                help: Message(
                    """
                    with `maxSurge` the new pod starts beside the old one, with `maxUnavailable` after it is gone: only one of them can be set. \
                    `maxUnavailable` is 1 if it is left out, so write `maxUnavailable: 0` beside `maxSurge`
                    """))
        case .neitherSurgeNorUnavailable:
            ErrorHint(
                .surgeAndUnavailable, related: related(error.path.parent.child("maxSurge")),
                help: Message("with both at 0 no pod could ever be replaced: set one of `maxUnavailable` and `maxSurge` to 1 or more"))
        }
    }

    private var strategyTypeHint: ErrorHint {
        let path = error.path.child("type")
        let type = daemonSet?.spec.updateStrategy.type ?? ""
        let meant = type == "Recreate" ? nil : ["RollingUpdate", "OnDelete"].closestMatch(to: type)
        return ErrorHint(
            .unsupportedValue, at: span(of: path),
            help: Message(
                "a DaemonSet replaces its pods by itself, node by node (`RollingUpdate`), or waits until you delete them (`OnDelete`)"),
            fix: meant.flatMap { replacing(path, with: $0, Message("write `\($0)`")) })
    }

    private var countOrPercentHint: ErrorHint {
        let digits = text.flatMap { !$0.isEmpty && $0.utf8.allSatisfy(NameSyntax.isDigit) ? $0 : nil }
        return ErrorHint(
            .invalidValue,
            help: Message("write a whole number of nodes without quotes (`1`), or a share from `0%` to `100%`"),
            fix: digits.flatMap {
                replacing(error.path, with: $0, isNumber: true, Message("write the number without quotes"))
            })
    }
}
