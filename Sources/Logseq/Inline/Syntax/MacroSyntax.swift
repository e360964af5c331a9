import Diagnostics

extension InlineSyntax {
    /// `{{name arguments}}` and `{{{name arguments}}}` on one line.
    static let macro = InlineSyntax(name: "macro", triggers: [UInt8(ascii: "{")]) { scanner, index in
        let text = scanner.text
        guard text.has("{{", at: index), !scanner.isInLabel(index) else { return nil }
        let braces = text.has("{{{", at: index) ? 3 : 2
        let start = index + braces
        let close = scanner.closingBrace.next(in: text, from: start)
        guard close > start, close < scanner.lineEnd(from: index), text.has("}}", at: close) else { return nil }
        guard braces == 2 || text.has("}}}", at: close) else { return nil }
        let end = close + braces
        guard let macro = Macro(text[start..<close], source: scanner.string(index..<end)) else { return nil }
        return InlineMatch(index..<end, .atom(Macros.expand(macro, in: scanner.context, at: scanner.source.span(index..<end))))
    }
}

extension Macro {
    /// nil if there is no name.
    init?(_ bytes: ArraySlice<UInt8>, source: String) {
        let trimmed = bytes.trimmingBlanks()
        let name = trimmed.prefix { !$0.isBlank && $0 != UInt8(ascii: "(") }
        guard !name.isEmpty else { return nil }
        self.init(
            name: String(decoding: name, as: UTF8.self), arguments: Self.arguments(trimmed[name.endIndex...].trimmingBlanks()),
            source: source)
    }

    /// All arguments as one text.
    var text: String { arguments.joined(separator: ", ") }

    /// Splits at commas outside of `[[…]]`, `((…))` and quotes.
    private static func arguments(_ bytes: ArraySlice<UInt8>) -> [String] {
        var result: [String] = []
        var start = bytes.startIndex
        var squares = 0
        var rounds = 0
        var isQuoted = false
        func add(_ end: Int) {
            result.append(String(decoding: bytes[start..<end].trimmingBlanks(), as: UTF8.self))
        }
        for index in bytes.indices {
            switch bytes[index] {
            case UInt8(ascii: "\""): isQuoted.toggle()
            case UInt8(ascii: "["): squares += 1
            case UInt8(ascii: "]"): squares = max(0, squares - 1)
            case UInt8(ascii: "("): rounds += 1
            case UInt8(ascii: ")"): rounds = max(0, rounds - 1)
            case UInt8(ascii: ",") where !isQuoted && squares == 0 && rounds == 0:
                add(index)
                start = index + 1
            default: break
            }
        }
        if start < bytes.endIndex { add(bytes.endIndex) }
        return result
    }
}
