import Diagnostics

extension ErrorHint {
    static let immutableSelector = ErrorHint(
        .immutableField,
        help: Message(
            "a DaemonSet's selector is immutable: delete it with `kubectl delete --cascade=orphan` and create it again; pods that match the new selector are adopted, the others are orphaned and must be deleted by hand"
        ))
}

extension FieldProblem {
    func hint(for cause: FieldError.SelectorCause) -> ErrorHint {
        switch cause {
        case .valuesRequired:
            ErrorHint(.requiredValue, help: Message("list at least one value: `values: [linux]`"))
        case .valuesForbidden:
            ErrorHint(
                .forbiddenValue,
                help: Message("`Exists` and `DoesNotExist` compare the key only: remove `values`, or use `operator: In`"))
        case .oneValueRequired:
            ErrorHint(
                .requiredValue,
                help: Message("`Lt` and `Gt` compare with one integer: `values: [\"4\"]`"))
        case .noTerms:
            ErrorHint(
                .requiredValue,
                help: Message("an empty list would match no node: add a term, or remove the affinity"))
        case .emptyTopologyKey:
            ErrorHint(
                .requiredValue,
                help: Message(
                    "set the node label that defines a topology domain: `kubernetes.io/hostname` for nodes, `topology.kubernetes.io/zone` for zones"
                ))
        case .unknownOperator(let operators): hint(forUnknownOperator: operators)
        case .oneFieldValueRequired: oneFieldValueHint
        case .unknownField, .labelKeysWithoutSelector, .labelKeyInSelector, .labelKeyInMismatch, .minDomains:
            generalHint
        }
    }

    /// A condition on a node's name compares with one name; several names are a condition on a label, or several conditions.
    private var oneFieldValueHint: ErrorHint {
        let items = document.location(of: error.path).flatMap { $0.isExact ? document.yaml.items(of: $0.value) : nil } ?? []
        let names = items.indices.compactMap { document.scalar(at: error.path.index($0)) }
        guard names.count > 1 else {
            return ErrorHint(.requiredValue, label: missingValueLabel, help: Message("write the name of one node"))
        }
        let condition = error.path.parent
        let excludes = document.scalar(at: condition.child("operator")) == NodeSelectorOperator.notIn
        let operators = excludes ? NodeSelectorOperator.notIn : NodeSelectorOperator.in
        let label = "{key: kubernetes.io/hostname, operator: \(operators), values: [\(names.joined(separator: ", "))]}"
        return ErrorHint(
            .requiredValue, label: Message("\(names.count) values, only one is allowed"),
            help: excludes
                ? Message("write one condition for each node name into the same term, or `\(label)` into `matchExpressions`")
                : Message("write one term for each node name, or `\(label)` into `matchExpressions`"))
    }

    /// An operator that is misspelt, or that another sort of selector has.
    private func hint(forUnknownOperator operators: [String]) -> ErrorHint {
        let list = operators.map { "`\($0)`" }
        let meant = text.flatMap(operators.closestMatch(to:))
        return ErrorHint(
            .unsupportedValue,
            help: Message("valid operators: \(Message.list(list))"),
            fix: meant.flatMap { replacing(with: $0) })
    }

    /// Names the label that the selector requires, and shows the selector.
    var selectorMismatchHint: ErrorHint {
        guard let daemonSet else { return generalHint }
        guard let selector = daemonSet.spec.selector else {
            return ErrorHint(
                .selectorMismatch,
                help: Message(
                    "`spec.selector` is missing: add `matchLabels` with labels of the template; the DaemonSet finds its pods by them"))
        }
        let labels = daemonSet.spec.template.metadata.labels
        if let wanted = selector.matchLabels.inKeyOrder.first(where: { labels[$0.key] != $0.value }) {
            return hint(forMissingLabel: wanted.key, wanted.value, given: labels[wanted.key])
        }
        guard let index = selector.matchExpressions.firstIndex(where: { !$0.accepts(labels) }) else { return generalHint }
        let requirement = selector.matchExpressions[index]
        let values = requirement.values.isEmpty ? "" : " (\(requirement.values.joined(separator: ", ")))"
        let expression = "\(requirement.key) \(requirement.operator)\(values)"
        return ErrorHint(
            .selectorMismatch,
            related: related(FieldPath("spec", "selector", "matchExpressions").index(index), label: Self.selectorLabel(expression)),
            help: Message("the selector requires `\(expression)`, which the template's labels don't match: change one of them"))
    }

    private func hint(forMissingLabel key: String, _ value: String, given: String?) -> ErrorHint {
        let path = FieldPath("spec", "template", "metadata", "labels").child(key)
        let wanted = Self.label(key, value)
        let related = related(FieldPath("spec", "selector", "matchLabels").child(key), label: Self.selectorLabel(wanted))
        guard let given else {
            return ErrorHint(
                .selectorMismatch, label: Message("no label `\(key)` here"), related: related,
                help: Message("the selector requires the label `\(wanted)`: add it to the template's labels"))
        }
        return ErrorHint(
            .selectorMismatch, at: span(of: path), label: Message("`\(key)` is `\(given)` here"),
            related: related,
            help: Message("the selector requires `\(wanted)`, the template has `\(Self.label(key, given))`: they must be equal"),
            fix: replacing(
                path, with: value, Message("give the template the label that the selector requires")))
    }

    /// A label as it is written in YAML.
    private static func label(_ key: String, _ value: String) -> String { "\(key): \(value.isEmpty ? "\"\"" : value)" }

    private static func selectorLabel(_ expression: String) -> Message {
        Message("the selector requires `\(expression)`")
    }

    var emptySelectorHint: ErrorHint {
        let example = daemonSet?.spec.template.metadata.labels.inKeyOrder.first.map { "\($0.key): \($0.value)" } ?? "app: agent"
        return ErrorHint(
            .emptySelector,
            help: Message("an empty selector would match every pod: use a label of the template, such as `matchLabels: {\(example)}`"))
    }
}
