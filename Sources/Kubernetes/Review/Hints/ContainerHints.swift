import Diagnostics

extension FieldProblem {
    func hint(for cause: FieldError.ContainerCause) -> ErrorHint {
        switch cause {
        case .imageWhitespace, .forbiddenInEphemeral, .forbiddenInInit, .initResizeRestart, .restartPolicyRequired, .exitCodesRequired,
            .resizeRestart:
            generalHint
        }
    }

    func hint(for cause: FieldError.ProbeCause) -> ErrorHint {
        switch cause {
        case .noHandler:
            ErrorHint(
                .requiredValue,
                help: Message("add a handler: `exec`, `httpGet` or `tcpSocket` (also `grpc` in probes, `sleep` in hooks)"))
        case .severalHandlers: ErrorHint(.forbiddenValue, help: Message("keep one handler"))
        case .successThreshold:
            ErrorHint(
                .invalidValue,
                help: Message("a liveness or startup probe succeeds the first time; only a readiness probe can require more"),
                fix: replacing(with: "1", isNumber: true))
        case .readinessGracePeriod, .sleepTooLong: generalHint
        }
    }

    func hint(for cause: FieldError.EnvironmentCause) -> ErrorHint {
        switch cause {
        case .valueAndSource:
            ErrorHint(
                .invalidValue, related: related(error.path.parent.child("value")),
                help: Message("a variable has `value` or `valueFrom`: keep one"))
        case .severalSources: ErrorHint(.invalidValue, help: Message("keep one source"))
        case .noSource, .noListSource, .notEmptyDir, .podVersion, .subscripted, .unknownField, .divisor: generalHint
        }
    }
}
