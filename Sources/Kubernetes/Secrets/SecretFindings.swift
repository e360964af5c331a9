import Diagnostics
import YAML

/// The rules on secrets in what is published.
package enum SecretRule {
    /// A Secret with its values.
    package static let values: RuleID = "secret-with-values"
    /// A password, token or key in any other place.
    package static let literal: RuleID = "literal-credential"
}

/// The findings about secrets that a document has in itself, for objects of any kind. No finding quotes a secret, and reports mask them.
package func secretFindings(in document: ManifestDocument) -> [Diagnostic] {
    guard let root = document.root else { return [] }
    var scan = SecretScan(document.yaml)
    scan.readObject(root, kind: document.kind)
    let range = document.item == nil ? document.yaml.range : document.yaml[root].range
    scan.readText(range)
    return scan.diagnostics().map { $0.about(document.objectName) }
}

/// The findings about tokens and keys in a text that is no document: known by their form.
///
/// - Parameter excluded: ranges that are looked at elsewhere, in ascending order.
package func secretFindings(in text: MappedText, outside excluded: [Range<Int>]) -> [Diagnostic] {
    CredentialForm.matches(in: text.bytes, 0..<text.bytes.count).compactMap { match in
        let next = excluded.partitioningIndex { $0.upperBound > match.range.lowerBound }
        guard next == excluded.count || excluded[next].lowerBound >= match.range.upperBound else { return nil }
        return SecretScan.literal([SecretScan.Occurrence(name: match.kind.name, span: text.span(match.range))])
    }
}

/// Collects the secrets of one object.
private struct SecretScan {
    struct Occurrence {
        let name: Message
        let span: SourceSpan
        var label: Message?
    }

    private let yaml: YAMLDocument
    /// In place of the spans of a text that is itself a value.
    private let outer: SourceSpan?
    private var values: [Occurrence] = []
    private var literals: [Occurrence] = []

    init(_ yaml: YAMLDocument, within outer: SourceSpan? = nil) {
        self.yaml = yaml
        self.outer = outer
    }

    private func span(_ node: NodeID) -> SourceSpan { outer ?? yaml.span(node) }

    private func string(_ node: NodeID) -> String? {
        guard case .scalar(.string(let text)) = yaml.value(of: node) else { return nil }
        return text
    }

    // MARK: Objects

    mutating func readObject(_ root: NodeID, kind: String?) {
        if kind == "Secret" {
            for (field, isEncoded) in [("data", true), ("stringData", false)] { readValues(root, field, isEncoded: isEncoded) }
        } else if kind == "ConfigMap", let data = yaml.field("data", of: root) {
            for (key, value) in yaml.pairs(of: yaml.resolve(data.value)) { readNamed(yaml.keyText(key), value) }
        }
        readAnnotation(root)
        readNodes(below: root)
    }

    private mutating func readValues(_ root: NodeID, _ field: String, isEncoded: Bool) {
        guard let data = yaml.field(field, of: root), yaml.value(of: data.value) == .object else { return }
        for (key, value) in yaml.pairs(of: yaml.resolve(data.value)) {
            guard let name = yaml.keyText(key), let written = string(value) else { continue }
            let text = isEncoded ? Base64.decode(written) ?? written : written
            let bytes = Array(text.utf8)
            let isSecret = SensitiveName.isOpen(name) ? !CredentialForm.matches(in: bytes, 0..<bytes.count).isEmpty : true
            guard isSecret, !Placeholder.isLikely(text), SensitiveName.words(name) != SensitiveName.words(text) else { continue }
            values.append(Occurrence(name: Message(verbatim: "`\(name)`"), span: span(value)))
        }
    }

    /// The copy of the object that `kubectl apply` keeps: of a Secret, with its values.
    private mutating func readAnnotation(_ root: NodeID) {
        guard outer == nil, let metadata = yaml.field("metadata", of: root),
            let annotations = yaml.field("annotations", of: metadata.value),
            let copy = yaml.field("kubectl.kubernetes.io/last-applied-configuration", of: annotations.value), let text = string(copy.value),
            let inner = YAMLDocument.parse(MappedText(file: yaml.text.file, bytes: Array(text.utf8))).first, let top = inner.root
        else { return }
        var scan = SecretScan(inner, within: yaml.span(copy.value))
        scan.readObject(top, kind: inner.field("kind", of: top).flatMap { scan.string($0.value) })
        let label = Message("the copy that `kubectl apply` keeps")
        func merge(_ found: [Occurrence], into all: inout [Occurrence]) {
            guard let first = found.first else { return }
            let names = Message.list(found.map(\.name))
            all.append(Occurrence(name: all.isEmpty ? names : first.name, span: first.span, label: label))
        }
        merge(scan.values, into: &values)
        merge(scan.literals, into: &literals)
    }

    /// Variables (`name` and `value`) and arguments (`--name=value`).
    private mutating func readNodes(below root: NodeID) {
        var stack = [root]
        while let node = stack.popLast() {
            switch yaml[node].kind {
            case .mapping:
                var name: NodeID?
                var value: NodeID?
                for (key, child) in yaml.pairs(of: node) {
                    switch yaml[key].value {
                    case "name": name = child
                    case "value": value = child
                    default: stack.append(child)
                    }
                }
                if let name, let value, yaml[value].kind == .scalar {
                    readNamed(string(name), value)
                } else {
                    stack += [name, value].compactMap { $0 }
                }
            case .sequence:
                for child in yaml.children(of: node) {
                    if yaml[child].kind == .scalar { readArgument(child) } else { stack.append(child) }
                }
            case .scalar, .alias: break
            }
        }
    }

    private mutating func readNamed(_ name: String?, _ value: NodeID) {
        guard let name, SensitiveName.isSensitive(name), let text = text(of: value), Placeholder.isSecret(text, of: name) else { return }
        literals.append(Occurrence(name: Message(verbatim: "`\(name)`"), span: span(value)))
    }

    /// The text of a scalar that the API server takes for a string, or that an author took for one.
    private func text(of node: NodeID) -> String? {
        guard case .scalar(let scalar) = yaml.value(of: node) else { return nil }
        if case .string(let text) = scalar { return text }
        if case .number = scalar { return yaml[yaml.resolve(node)].value }
        return nil
    }

    private mutating func readArgument(_ node: NodeID) {
        guard let text = string(node), text.hasPrefix("-"), let equals = text.firstIndex(of: "=") else { return }
        let name = String(text[..<equals].drop { $0 == "-" })
        guard SensitiveName.isSensitive(name), Placeholder.isSecret(String(text[text.index(after: equals)...]), of: name) else { return }
        literals.append(Occurrence(name: Message(verbatim: "`\(name)`"), span: span(node)))
    }

    // MARK: Text

    /// Credentials known by their form, also in comments, where nothing is found yet.
    mutating func readText(_ range: Range<Int>) {
        let known = (values + literals).map(\.span).sorted()
        for match in CredentialForm.matches(in: yaml.text.bytes, range) {
            let span = yaml.text.span(match.range)
            let next = known.partitioningIndex { $0.end > span.start }
            guard next == known.count || known[next].start >= span.end else { continue }
            literals.append(Occurrence(name: match.kind.name, span: span))
        }
    }

    // MARK: Findings

    func diagnostics() -> [Diagnostic] { [Self.values(values), Self.literal(literals)].compactMap { $0 } }

    private static func values(_ all: [Occurrence]) -> Diagnostic? {
        diagnostic(
            SecretRule.values, all,
            help: Message(
                "keep it out of what is published, with External Secrets, Sealed Secrets or SOPS, and replace a value that was published")
        ) { Message("Secret with its values: \($0)") }
    }

    static func literal(_ all: [Occurrence]) -> Diagnostic? {
        diagnostic(
            SecretRule.literal, all,
            help: Message("read it from a Secret (`valueFrom.secretKeyRef`, or a file), and replace one that was published")
        ) { Message("credential written out: \($0)") }
    }

    /// In the order of the text. Names are counted from the fourth on.
    private static func diagnostic(
        _ rule: RuleID, _ found: [Occurrence], help: Message, headline: (Message) -> Message
    ) -> Diagnostic? {
        let all = found.sorted { $0.span < $1.span }
        guard let first = all.first else { return nil }
        let rest = all.count - 3
        let shown = Message.list(all.prefix(3).map(\.name))
        return Diagnostic(
            rule, .warning, headline(rest > 0 ? Message("\(shown) and \(rest) more") : shown), at: first.span, label: first.label,
            related: all.dropFirst().map { LabelledSpan($0.span, $0.label) }, help: help
        ).concealing(all.map(\.span))
    }
}
