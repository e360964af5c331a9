import Diagnostics
import YAML

/// Help with an error of the API server: the rule that it is reported as, where else to look, and how to fix it.
struct ErrorHint: Sendable {
    let rule: ErrorHintRule
    /// The part of the document that is wrong, if that is not the field that the API server names.
    var span: SourceSpan?
    /// Shown beside the caret.
    var label: Message?
    var related: [LabelledSpan] = []
    var help: Message?
    var fix: Fix?

    init(
        _ rule: ErrorHintRule, at span: SourceSpan? = nil, label: Message? = nil, related: [LabelledSpan] = [], help: Message? = nil,
        fix: Fix? = nil
    ) {
        self.rule = rule
        self.span = span
        self.label = label
        self.related = related
        self.help = help
        self.fix = fix
    }
}

extension FieldProblem {
    /// The hint for the error's cause: exhaustive, here and in each group, so that a cause without a hint does not compile.
    var hint: ErrorHint {
        switch error.cause {
        case .none, .maxBytes, .maxItems: generalHint
        case .supportedValues(let values): hint(forUnsupportedValue: values)
        case .immutable: ErrorHint(.immutableField)
        case .name(let cause): hint(for: cause)
        case .number(let cause): hint(for: cause)
        case .path(let cause): hint(for: cause)
        case .address(let cause): hint(for: cause)
        case .metadata(let cause): hint(for: cause)
        case .clusterObject(let cause): hint(for: cause)
        case .daemonSet(let cause): hint(for: cause)
        case .pod(let cause): hint(for: cause)
        case .container(let cause): hint(for: cause)
        case .environment(let cause): hint(for: cause)
        case .port(let cause): hint(for: cause)
        case .probe(let cause): hint(for: cause)
        case .resource(let cause): hint(for: cause)
        case .selector(let cause): hint(for: cause)
        case .toleration(let cause): hint(for: cause)
        case .security(let cause): hint(for: cause)
        case .windows(let cause): hint(for: cause)
        case .volume(let cause): hint(for: cause)
        case .volumeMount(let cause): hint(for: cause)
        case .volumeClaim(let cause): hint(for: cause)
        case .storage(let cause): hint(for: cause)
        }
    }

    /// The hint where the API server's text says enough: it depends on the error type alone.
    var generalHint: ErrorHint {
        switch error.type {
        case .required: ErrorHint(plainRule, label: missingValueLabel)
        case .duplicate: ErrorHint(plainRule, related: firstOfItsKind)
        case .invalid, .notSupported, .forbidden, .notFound, .tooLong, .tooMany: ErrorHint(plainRule)
        }
    }

    /// The rule that errors of this type are reported as.
    var plainRule: ErrorHintRule {
        switch error.type {
        case .required: .requiredValue
        case .invalid: .invalidValue
        case .notSupported: .unsupportedValue
        case .forbidden: .forbiddenValue
        case .duplicate: .duplicateValue
        case .notFound: .unknownReference
        case .tooLong: .valueTooLong
        case .tooMany: .tooManyValues
        }
    }

    /// What is missing, and whether it is empty or not written at all.
    var missingValueLabel: Message? {
        guard let location = document.location(of: error.path) else { return nil }
        let name = fieldName
        guard location.isExact else { return Message("`\(name)` is missing here") }
        if document.scalar(at: error.path) == "0" { return Message("0 counts as missing") }
        return isEmpty(location.value) ? Message("`\(name)` is empty") : nil
    }

    private func isEmpty(_ value: NodeID) -> Bool {
        if let items = document.yaml.items(of: value) { return items.isEmpty }
        if let entries = document.yaml.entries(of: value) { return entries.isEmpty }
        return ["", "~", "null"].contains(document.yaml[document.yaml.resolve(value)].value.lowercased())
    }

    /// The earlier item of the same list with the same value.
    var firstOfItsKind: [LabelledSpan] {
        guard let split = error.path.elements.lastIndex(where: { if case .index = $0 { true } else { false } }),
            case .index(let index) = error.path.elements[split]
        else { return [] }
        let list = error.path.elements[..<split].reduce(FieldPath()) { $0.appending($1) }
        let rest = error.path.elements[(split + 1)...]
        let path = { (index: Int) in rest.reduce(list.index(index)) { $0.appending($1) } }
        guard let value = document.scalar(at: path(index)) else { return [] }
        guard let first = (0..<index).first(where: { document.scalar(at: path($0)) == value }) else { return [] }
        return related(path(first), label: Message("first defined here"))
    }

    /// The value of an enumeration that is most likely meant.
    private func hint(forUnsupportedValue supported: [String]) -> ErrorHint {
        guard let text, let meant = supported.closestMatch(to: text) else { return generalHint }
        return ErrorHint(
            .unsupportedValue, help: Message("did you mean `\(meant)`?"), fix: replacing(with: meant))
    }

    /// The spans of other fields, as far as they are written.
    func related(_ paths: FieldPath..., label: Message? = nil) -> [LabelledSpan] {
        paths.compactMap(span(of:)).map { LabelledSpan($0, label) }
    }

    /// A fix that writes another value into the field of the error.
    func replacing(with value: String, isNumber: Bool = false) -> Fix? {
        replacing(error.path, with: value, isNumber: isNumber, Message("use `\(value)`"))
    }
}
