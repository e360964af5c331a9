import Diagnostics

extension FieldProblem {
    func hint(for cause: FieldError.TolerationCause) -> ErrorHint {
        switch cause {
        case .emptyKey:
            ErrorHint(
                .tolerationWithoutKey,
                help: Message("set the taint's key, or use `operator: Exists` alone to tolerate every taint"))
        case .secondsWithoutNoExecute: secondsHint
        case .value: .labelValue(at: span(of: valuePath))
        case .valueWithExists:
            ErrorHint(
                .tolerationValue, at: span(of: valuePath),
                help: Message(
                    "`Exists` tolerates the taint with any value: remove `value`, or use `operator: Equal` to tolerate this value only"),
                fix: replacing(error.path, with: "Equal", Message("tolerate this value only")))
        case .comparison:
            ErrorHint(
                .unsupportedValue,
                help: Message(
                    "the list names `Lt` and `Gt`, but they are off in 1.36 unless the feature gate TaintTolerationComparisonOperators is on"
                ))
        case .notCanonicalInteger, .integer, .annotationSyntax, .annotationList, .annotationItem: generalHint
        }
    }

    /// The API server reports errors of the value at `operator`.
    private var valuePath: FieldPath { error.path.parent.child("value") }

    private var secondsHint: ErrorHint {
        let seconds = span(of: error.path.parent.child("tolerationSeconds"))
        return ErrorHint(
            .tolerationSeconds, at: span(of: error.path) ?? seconds, related: seconds.map { [LabelledSpan($0)] } ?? [],
            help: Message(
                "only `NoExecute` evicts pods, so only it can be tolerated for a time: use `effect: NoExecute`, or remove `tolerationSeconds`"
            ),
            fix: replacing(with: "NoExecute"))
    }
}
