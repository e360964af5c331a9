import Diagnostics

/// HTML written as Clojure vectors: `[:b.loud {:title "x"} "text" [:i "more"]]`.
enum Hiccup {
    /// The nodes of a value; nil if it is no element.
    static func inlines(_ value: EDN, context: ParseContext, at span: SourceSpan) -> [Inline]? {
        guard case .vector(let parts) = value, let head = parts.first?.keyword else { return nil }
        let name = String(head.prefix { $0 != "." && $0 != "#" }).lowercased()
        let bytes = Array(name.utf8)
        guard HTMLNames.known.contains(bytes) || HTMLNames.obsolete.contains(bytes) else { return nil }
        var rest = parts.dropFirst()
        var attributes: [Element.Attribute] = []
        if case .map(let pairs)? = rest.first {
            rest = rest.dropFirst()
            attributes = pairs.compactMap { pair in
                guard let key = pair.key.keyword ?? pair.key.string, let value = text(pair.value) else { return nil }
                return Element.Attribute(name: key.lowercased(), value: value)
            }
        }
        let content = rest.flatMap { children($0, context: context, at: span) }
        return HTMLElements.inlines(HTMLTag(name: name, attributes: attributes), content: content, context: context, at: span)
    }

    private static func children(_ value: EDN, context: ParseContext, at span: SourceSpan) -> [Inline] {
        if let element = inlines(value, context: context, at: span) { return element }
        switch value {
        case .list(let parts), .vector(let parts): return parts.flatMap { children($0, context: context, at: span) }
        case .nil, .boolean, .integer, .decimal, .string, .keyword, .symbol, .character, .map, .set, .tagged:
            return text(value).map { [.text($0)] } ?? []
        }
    }

    private static func text(_ value: EDN) -> String? {
        switch value {
        case .string(let text): text
        case .integer(let number): String(number)
        case .decimal(let number): number.description
        case .keyword(let name): name
        case .symbol(let name): name
        case .boolean(let value): value ? "true" : nil
        case .nil, .character, .list, .vector, .map, .set, .tagged: nil
        }
    }
}
