import Diagnostics

extension Explainer {
    static let emptyTolerationKey = Explainer { problem in
        guard problem.error.detail.hasPrefix("operator must be Exists when `key` is empty") else { return nil }
        return Explanation(
            "toleration-without-key",
            help: Message("name the taint's key; or write `operator: Exists` alone to tolerate every taint"))
    }

    static let tolerationSeconds = Explainer { problem in
        guard problem.error.detail == "effect must be 'NoExecute' when `tolerationSeconds` is set" else { return nil }
        let path = problem.error.path
        let seconds = problem.span(of: path.parent.child("tolerationSeconds"))
        return Explanation(
            "toleration-seconds", at: problem.span(of: path) ?? seconds, related: seconds.map { [LabelledSpan($0)] } ?? [],
            help: Message(
                "only `NoExecute` evicts pods, so only that can be borne for a time: write `effect: NoExecute`, or leave the seconds out"),
            fix: problem.replacing(path, with: "NoExecute", Message("write `NoExecute`")))
    }

    /// The API server says `operator` of what is wrong with the value.
    static let tolerationValue = Explainer { problem in
        guard problem.fieldName == "operator", problem.error.kind == .invalid, problem.error.path.isInTolerations else { return nil }
        let path = problem.error.path.parent.child("value")
        guard problem.error.detail == "value must be empty when `operator` is 'Exists'" else {
            return Explanation("invalid-label", at: problem.span(of: path), help: labelValueHelp)
        }
        return Explanation(
            "toleration-value", at: problem.span(of: path),
            help: Message(
                "`Exists` bears the taint whatever its value: leave `value` out, or write `operator: Equal` to bear this value only"),
            fix: problem.replacing(problem.error.path, with: "Equal", Message("bear this value only")))
    }

    static let tolerationComparison = Explainer { problem in
        guard problem.fieldName == "operator", problem.error.kind == .notSupported, problem.error.path.isInTolerations,
            ["Lt", "Gt"].contains(problem.text)
        else { return nil }
        return Explanation(
            "unsupported-value",
            help: Message(
                "the list names `Lt` and `Gt`, but they are off in 1.36 unless the feature gate TaintTolerationComparisonOperators is on"))
    }
}

extension FieldPath {
    fileprivate var isInTolerations: Bool { elements.contains(.child("tolerations")) }
}
