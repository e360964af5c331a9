import YAML

extension YAMLDocument {
    /// A node as JSON, in the order of Kubernetes' decoder.
    func json(_ id: NodeID) -> String {
        if let items = items(of: id) { return "[" + items.map(json).joined(separator: ",") + "]" }
        if let entries = entries(of: id) {
            return "{" + entries.map { "\(quoted($0.key)):\(json($0.value))" }.joined(separator: ",") + "}"
        }
        switch value(of: id) {
        case .scalar(.string(let text)): return quoted(text)
        case .scalar(.number(let text)): return text
        case .scalar(.bool(let value)): return String(value)
        default: return "null"
        }
    }

    private func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n") + "\""
    }
}
