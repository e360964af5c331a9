import Diagnostics

extension Explainer {
    static let emptyTolerationKey = Explainer { problem in
        guard problem.error.detail.hasPrefix("operator must be Exists when `key` is empty") else { return nil }
        return Explanation(
            "toleration-without-key",
            help: Prose(
                "name the taint's key; or write `operator: Exists` alone to tolerate every taint",
                zh: "請寫出污點的鍵；若要容忍所有污點，只寫 `operator: Exists`"))
    }

    static let tolerationSeconds = Explainer { problem in
        guard problem.error.detail == "effect must be 'NoExecute' when `tolerationSeconds` is set" else { return nil }
        let path = problem.error.path
        let seconds = problem.span(of: path.parent.child("tolerationSeconds"))
        return Explanation(
            "toleration-seconds", at: problem.span(of: path) ?? seconds, related: seconds.map { [LabelledSpan($0)] } ?? [],
            help: Prose(
                "only `NoExecute` evicts pods, so only that can be borne for a time: write `effect: NoExecute`, or leave the seconds out",
                zh: "只有 `NoExecute` 會驅逐 Pod，所以只有它能限時容忍：請寫 `effect: NoExecute`，或移除秒數"),
            fix: problem.replacing(path, with: "NoExecute", Prose("write `NoExecute`", zh: "改為 `NoExecute`")))
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
            help: Prose(
                "`Exists` bears the taint whatever its value: leave `value` out, or write `operator: Equal` to bear this value only",
                zh: "`Exists` 容忍任何值的污點：請移除 `value`；若只容忍這個值，請寫 `operator: Equal`"),
            fix: problem.replacing(problem.error.path, with: "Equal", Prose("bear this value only", zh: "只容忍這個值")))
    }

    static let tolerationComparison = Explainer { problem in
        guard problem.fieldName == "operator", problem.error.kind == .notSupported, problem.error.path.isInTolerations,
            ["Lt", "Gt"].contains(problem.text)
        else { return nil }
        return Explanation(
            "unsupported-value",
            help: Prose(
                "the list names `Lt` and `Gt`, but they are off in 1.36 unless the feature gate TaintTolerationComparisonOperators is on",
                zh: "清單雖列出 `Lt` 與 `Gt`，但在 1.36 中須開啟 TaintTolerationComparisonOperators 功能閘才能使用"))
    }
}

extension FieldPath {
    fileprivate var isInTolerations: Bool { elements.contains(.child("tolerations")) }
}
