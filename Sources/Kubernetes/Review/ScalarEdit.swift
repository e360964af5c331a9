import Diagnostics
import YAML

extension FieldProblem {
    /// A change of one value; nil where the field is not written, or comes from an anchor.
    func replacing(_ path: FieldPath, with text: String, isNumber: Bool = false, _ summary: Message) -> Fix? {
        guard let location = document.location(of: path), location.isExact else { return nil }
        return document.yaml.replacing(location.value, with: text, isNumber: isNumber, summary)
    }

    /// A change of a field's name.
    func renaming(_ path: FieldPath, to name: String, _ summary: Message) -> Fix? {
        guard let location = document.location(of: path), location.isExact, let key = location.key else { return nil }
        return document.yaml.replacing(key, with: name, summary)
    }
}

extension YAMLDocument {
    /// A scalar with another text, in the quotes that it has.
    func replacing(_ id: NodeID, with text: String, isNumber: Bool = false, _ summary: Message) -> Fix? {
        let node = self[id]
        guard node.kind == .scalar, node.anchor == nil, !node.range.isEmpty else { return nil }
        let replacement: String
        switch node.style {
        case _ where isNumber: replacement = text
        case .plain: replacement = isSafePlain(text) ? text : "\"\(text)\""
        case .singleQuoted: replacement = "'\(text)'"
        case .doubleQuoted: replacement = "\"\(text)\""
        default: return nil
        }
        guard !text.utf8.contains(where: { $0 < 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") || $0 == UInt8(ascii: "\\") })
        else { return nil }
        return Fix(summary, edits: [.init(span(id), replacement)])
    }

    /// A scalar in quotes, so that it is text.
    func quoting(_ id: NodeID, _ summary: Message) -> Fix? {
        let node = self[id]
        guard node.kind == .scalar, node.style == .plain, node.anchor == nil, !node.range.isEmpty else { return nil }
        return Fix(summary, edits: [.init(span(id), "\"\(node.value)\"")])
    }

    /// A scalar without its quotes, so that it is a number or true or false.
    func unquoting(_ id: NodeID, _ summary: Message) -> Fix? {
        let node = self[id]
        guard node.kind == .scalar, node.style == .singleQuoted || node.style == .doubleQuoted, node.anchor == nil else { return nil }
        return Fix(summary, edits: [.init(span(id), node.value)])
    }

    /// Only characters that have no meaning in YAML, and not a scalar that resolves to another type.
    private func isSafePlain(_ text: String) -> Bool {
        guard !isJSON, let first = text.utf8.first, first.isAlphanumeric, case .string = ScalarResolution.plain(text) else {
            return false
        }
        return text.utf8.allSatisfy { $0.isAlphanumeric || "-_./".utf8.contains($0) }
    }
}
