import Diagnostics

extension Explainer {
    /// Names the label that the selector wants, and shows the selector.
    static let selectorMismatch = Explainer { problem in
        guard problem.error.detail.hasPrefix("`selector` does not match"), let daemonSet = problem.daemonSet else { return nil }
        guard let selector = daemonSet.spec.selector else {
            return Explanation(
                "selector-mismatch",
                help: Message(
                    "`spec.selector` is missing: write `matchLabels` with labels of the template, by which the DaemonSet knows its pods"))
        }
        let labels = daemonSet.spec.template.metadata.labels
        if let wanted = selector.matchLabels.inKeyOrder.first(where: { labels[$0.key] != $0.value }) {
            return mismatch(problem, key: wanted.key, value: wanted.value, given: labels[wanted.key])
        }
        guard let index = selector.matchExpressions.firstIndex(where: { !$0.accepts(labels) }) else { return nil }
        let requirement = selector.matchExpressions[index]
        let path = FieldPath("spec", "selector", "matchExpressions").index(index)
        let words =
            requirement.values.isEmpty
            ? "\(requirement.key) \(requirement.operator)"
            : "\(requirement.key) \(requirement.operator) (\(requirement.values.joined(separator: ", ")))"
        return Explanation(
            "selector-mismatch", related: [problem.span(of: path)].compactMap { $0 }.map { LabelledSpan($0, selectorLabel(words)) },
            help: Message("the selector wants `\(words)`, and the template's labels are not so: change the one or the other"))
    }

    private static func mismatch(_ problem: FieldProblem, key: String, value: String, given: String?) -> Explanation {
        let path = FieldPath("spec", "template", "metadata", "labels").child(key)
        let selectorPath = FieldPath("spec", "selector", "matchLabels").child(key)
        let related = [problem.span(of: selectorPath)].compactMap { $0 }.map { LabelledSpan($0, selectorLabel(written(key, value))) }
        guard let given else {
            return Explanation(
                "selector-mismatch", label: Message("no label `\(key)` here"), related: related,
                help: Message("the selector wants the label `\(written(key, value))`: add it to the template's labels"))
        }
        return Explanation(
            "selector-mismatch", at: problem.span(of: path), label: Message("`\(key)` is `\(given)` here"),
            related: related,
            help: Message("the selector wants `\(written(key, value))`, the template has `\(written(key, given))`: they must be the same"),
            fix: problem.replacing(
                path, with: value,
                Message("give the template the label that the selector wants")))
    }

    /// A label as one writes it.
    private static func written(_ key: String, _ value: String) -> String { "\(key): \(value.isEmpty ? "\"\"" : value)" }

    private static func selectorLabel(_ words: String) -> Message {
        Message("the selector wants `\(words)`")
    }

    static let emptySelector = Explainer { problem in
        guard problem.error.detail == "empty selector is invalid for daemonset" else { return nil }
        let example = problem.daemonSet?.spec.template.metadata.labels.inKeyOrder.first.map { "\($0.key): \($0.value)" } ?? "app: agent"
        return Explanation(
            "empty-selector",
            help: Message("an empty selector would take every pod: name a label of the template, such as `matchLabels: {\(example)}`"))
    }

    /// What cannot be changed in an object that exists.
    static let immutableSelector = Explainer { problem in
        guard problem.error.detail == immutableField else { return nil }
        guard problem.error.field == "spec.selector" else { return Explanation("immutable-field") }
        return Explanation(
            "immutable-field",
            help: Message(
                """
                a selector stays as it is for the life of a DaemonSet: delete it with `kubectl delete --cascade=orphan` and create it again; \
                pods that match the new selector are taken over, all others stay and must be deleted by hand
                """))
    }
}
