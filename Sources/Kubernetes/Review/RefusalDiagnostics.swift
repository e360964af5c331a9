import Diagnostics
import YAML

extension ManifestDocument {
    /// Why no object can be made of the document: one problem, or every unknown and repeated field.
    func diagnostics(of refusal: Refusal) -> [Diagnostic] {
        let fields = strictProblems(of: refusal)
        if !fields.isEmpty { return fields }
        if let failure = problems.first(where: { $0.expectedType != nil || $0.kind == .refused }),
            refusal.message.hasSuffix(failure.message)
        {
            return [diagnostic(of: failure)]
        }
        let explanation = RefusalKind.all.lazy.compactMap { $0.explain(refusal, self) }.first
        return [
            Diagnostic(
                explanation?.rule ?? "undecodable", .error, Message(verbatim: refusal.message),
                at: explanation?.place ?? refusal.spans.first ?? span, related: refusal.spans.dropFirst().map { LabelledSpan($0) },
                help: explanation?.help, fix: explanation?.fix)
        ]
    }

    private func strictProblems(of refusal: Refusal) -> [Diagnostic] {
        guard refusal.message.contains("strict decoding error: ") else { return [] }
        var seen: Set<String> = []
        let fields = problems.filter { ($0.kind == .unknownField || $0.kind == .duplicateField) && seen.insert($0.message).inserted }
        let repeated = yaml.duplicateKeys.map { duplicate in
            Diagnostic(
                "duplicate-field", .error, Message(verbatim: "line \(duplicate.line): key \(duplicate.name) already set in map"),
                at: yaml.span(duplicate.key), related: firstKey(like: duplicate.key), help: repeatedFieldHelp)
        }
        return repeated + fields.map { diagnostic(of: $0) }
    }

    private var repeatedFieldHelp: Message {
        Message("of two fields with one name only the last would count: remove one, or join them")
    }

    private func firstKey(like key: NodeID) -> [LabelledSpan] {
        guard let parent = yaml[key].parent, let first = yaml.pairs(of: parent).first(where: { yaml.keyText($0.key) == yaml.keyText(key) }),
            first.key != key
        else { return [] }
        return [LabelledSpan(yaml.span(first.key), Message("first here"))]
    }

    private func diagnostic(of problem: DecodeProblem) -> Diagnostic {
        let explanation =
            switch problem.kind {
            case .unknownField: explainUnknownField(problem)
            case .duplicateField: Explanation("duplicate-field", help: repeatedFieldHelp)
            case .mismatch: explainWrongType(problem)
            case .refused: explainRefusedValue(problem)
            }
        return Diagnostic(
            explanation.rule, .error, Message(verbatim: problem.message), at: explanation.place ?? yaml.span(problem.node),
            label: explanation.label, related: explanation.related, help: explanation.help, fix: explanation.fix)
    }
}
