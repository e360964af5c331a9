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
                    "containers of a DaemonSet always restart: use `Always`, or remove `restartPolicy`. For a task that runs once, use a Job"
                ),
                fix: replacing(with: "Always"))
        case .activeDeadline:
            ErrorHint(
                .forbiddenValue,
                help: Message("pods of a DaemonSet run until they are replaced: remove it"))
        case .ephemeralContainers:
            ErrorHint(
                .forbiddenValue,
                help: Message(
                    "ephemeral containers are added to running pods with `kubectl debug`; use a container or an init container instead"))
        case .strategyType: strategyTypeHint
        case .percentSyntax, .overHundredPercent: countOrPercentHint
        case .surgeWithUnavailable:
            ErrorHint(
                .surgeAndUnavailable, related: related(error.path.parent.child("maxUnavailable")),
                help: Message(
                    "with `maxSurge` the new pod starts beside the old one, with `maxUnavailable` after it is deleted: only one of them can be set. `maxUnavailable` defaults to 1, so set `maxUnavailable: 0` beside `maxSurge`"
                ))
        case .neitherSurgeNorUnavailable:
            ErrorHint(
                .surgeAndUnavailable, related: related(error.path.parent.child("maxSurge")),
                help: Message("with both at 0 no pod can be replaced: set `maxUnavailable` or `maxSurge` to 1 or more"))
        }
    }

    private var strategyTypeHint: ErrorHint {
        let path = error.path.child("type")
        let type = daemonSet?.spec.updateStrategy.type ?? ""
        let meant = type == "Recreate" ? nil : ["RollingUpdate", "OnDelete"].closestMatch(to: type)
        return ErrorHint(
            .unsupportedValue, at: span(of: path),
            help: Message(
                "a DaemonSet replaces its pods node by node (`RollingUpdate`), or only after you delete them (`OnDelete`)"),
            fix: meant.flatMap { replacing(path, with: $0, Message("use `\($0)`")) })
    }

    private var countOrPercentHint: ErrorHint {
        let digits = text.flatMap { !$0.isEmpty && $0.utf8.allSatisfy(\.isDigit) ? $0 : nil }
        return ErrorHint(
            .invalidValue,
            help: Message("use an integer without quotes (`1`), or a percentage from `0%` to `100%`"),
            fix: digits.flatMap {
                replacing(error.path, with: $0, isNumber: true, Message("write the number without quotes"))
            })
    }
}
