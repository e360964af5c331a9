extension YAMLDocument {
    /// Values nested deeper are replaced by `…` in a message.
    private static let deepestInMessage = 20

    /// A value as Go's `%#v` prints the result of goyaml, with the keys of maps sorted.
    func goSyntax(_ id: NodeID) -> String { goSyntax(id, depth: 0) }

    private func goSyntax(_ id: NodeID, depth: Int) -> String {
        guard depth < Self.deepestInMessage else { return "…" }
        let inner = { (child: NodeID) -> String in
            let text = goSyntax(child, depth: depth + 1)
            return text == "<nil>" ? "interface {}(nil)" : text
        }
        switch value(of: id) {
        case .scalar: return Self.goSyntax(self[resolve(id)].goScalar)
        case .array: return "[]interface {}{" + (items(of: id) ?? []).map(inner).joined(separator: ", ") + "}"
        case .object:
            let fields = pairs(of: resolve(id)).map { (key: inner($0.key), value: $0.value) }.sorted { $0.key < $1.key }
            return "map[interface {}]interface {}{" + fields.map { "\($0.key):\(inner($0.value))" }.joined(separator: ", ") + "}"
        }
    }

    static func goSyntax(_ scalar: GoScalar) -> String {
        switch scalar {
        case .null: "<nil>"
        case .bool(let value): String(value)
        case .int(let value): String(value)
        case .uint(let value): "0x" + String(value, radix: 16)
        case .float(let value): GoNumber.shortest(value)
        case .string(let text), .timestamp(let text): GoQuote.quote(text)
        }
    }
}
