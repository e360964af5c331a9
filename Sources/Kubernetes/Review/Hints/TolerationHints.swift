import Diagnostics

extension FieldProblem {
    func hint(for cause: FieldError.TolerationCause) -> ErrorHint {
        switch cause {
        case .emptyKey:
            ErrorHint(
                .tolerationWithoutKey,
                help: Message("name the taint's key; or write `operator: Exists` alone to tolerate every taint"))
        case .secondsWithoutNoExecute: secondsHint
        case .value: .labelValue(at: span(of: valuePath))
        case .valueWithExists:
            ErrorHint(
                .tolerationValue, at: span(of: valuePath),
                help: Message(
                    "`Exists` bears the taint whatever its value: leave `value` out, or write `operator: Equal` to bear this value only"),
                fix: replacing(error.path, with: "Equal", Message("bear this value only")))
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
                "only `NoExecute` evicts pods, so only that can be borne for a time: write `effect: NoExecute`, or leave the seconds out"),
            fix: replacing(with: "NoExecute"))
    }
}
