import Diagnostics
import YAML

extension ManifestDocument {
    /// Why the document is rejected: one diagnostic, or one for every unknown and duplicate field.
    func diagnostics(of rejection: Rejection, in version: KubernetesVersion) -> [Diagnostic] {
        let hint: ErrorHint
        switch rejection.cause {
        case .strictDecoding: return strictDiagnostics
        case .field(let problem, _): return [diagnostic(of: problem)]
        case .yaml(let failure): hint = ErrorHint(.yamlSyntax, help: Self.help(for: failure.cause))
        case .emptyList: hint = .emptyList
        case .notAnObject, .missingType: hint = .missingType
        case .unrecognized: hint = .unrecognized
        case .wrongItems: hint = .wrongItems
        case .unknownVersion(let target): hint = self.hint(forVersionOf: target)
        case .unknownKind(let target): hint = self.hint(forKindOf: target)
        case .retiredVersion(_, let served): hint = self.hint(forRetiredVersion: served)
        case .templateGeneration: hint = .templateGeneration
        case .namespaceNotFound(let name): hint = self.hint(forNamespace: name)
        }
        return [
            Diagnostic(
                hint.rule.id, .error, Message(verbatim: rejection.message(in: version)), at: hint.span ?? rejection.spans.first ?? span,
                related: rejection.spans.dropFirst().map { LabelledSpan($0) }, help: hint.help, fix: hint.fix)
        ]
    }

    /// The API server lists a hundred fields; here is every one.
    private var strictDiagnostics: [Diagnostic] {
        var firstKeys: [NodeID: [String: NodeID]] = [:]
        let duplicates = yaml.duplicateKeys.map { duplicate in
            Diagnostic(
                ErrorHintRule.duplicateField.id, .error, Message(verbatim: StrictDecodingError.duplicateKey(duplicate).message),
                at: yaml.span(duplicate.key), related: firstKey(like: duplicate.key, &firstKeys), help: ErrorHint.duplicateField.help)
        }
        return duplicates + problems.strict.map { diagnostic(of: $0) }
    }

    /// - Parameter known: the first key of each name in the mappings that were looked at before.
    private func firstKey(like key: NodeID, _ known: inout [NodeID: [String: NodeID]]) -> [LabelledSpan] {
        guard let parent = yaml[key].parent, let name = yaml.keyText(key) else { return [] }
        let keys =
            known[parent]
            ?? Dictionary(yaml.pairs(of: parent).compactMap { pair in yaml.keyText(pair.key).map { ($0, pair.key) } }) { first, _ in first }
        known[parent] = keys
        guard let first = keys[name], first != key else { return [] }
        return [LabelledSpan(yaml.span(first), Message("first defined here"))]
    }

    private func diagnostic(of problem: DecodeProblem) -> Diagnostic {
        let hint = hint(for: problem)
        return Diagnostic(
            hint.rule.id, .error, Message(verbatim: problem.message), at: hint.span ?? yaml.span(problem.node), label: hint.label,
            related: hint.related, help: hint.help, fix: hint.fix)
    }
}
