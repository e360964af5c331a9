import Diagnostics

extension LabelMatcher {
    /// Parses a selector as `kubectl get -l` accepts it: `app=log,tier!=test,zone in (a, b),!spot,disk`. An empty text matches everything.
    ///
    /// Nil where Kubernetes rejects the text.
    ///
    /// *Source:* apimachinery pkg/labels/selector.go (Parse).
    package init?(parsing text: String) {
        var parser = LabelSelectorParser(text)
        guard let requirements = parser.requirements() else { return nil }
        self.init(requirements: requirements)
    }
}

/// Linear in the text.
private struct LabelSelectorParser {
    private enum Token: Equatable {
        case word(String)
        /// `=`, `==`, `!=`, `>`, `<`, `!`, `(`, `)` or `,`.
        case symbol(String)
    }

    private let tokens: [Token]
    private var index = 0

    init(_ text: String) { tokens = Self.tokens(Array(text.utf8)) }

    private static func tokens(_ text: [UInt8]) -> [Token] {
        var tokens: [Token] = []
        var index = 0
        while index < text.count {
            let byte = text[index]
            if isSpace(byte) {
                index += 1
            } else if isSymbol(byte) {
                let isPair =
                    (byte == UInt8(ascii: "=") || byte == UInt8(ascii: "!")) && text.dropFirst(index + 1).first == UInt8(ascii: "=")
                let end = index + (isPair ? 2 : 1)
                tokens.append(.symbol(String(decoding: text[index..<end], as: UTF8.self)))
                index = end
            } else {
                let end = text[index...].firstIndex { isSpace($0) || isSymbol($0) } ?? text.count
                tokens.append(.word(String(decoding: text[index..<end], as: UTF8.self)))
                index = end
            }
        }
        return tokens
    }

    private static func isSpace(_ byte: UInt8) -> Bool { [0x20, 0x09, 0x0A, 0x0D].contains(byte) }

    private static func isSymbol(_ byte: UInt8) -> Bool { "=!(),><".utf8.contains(byte) }

    /// Nil for invalid text.
    mutating func requirements() -> [LabelRequirement]? {
        var requirements: [LabelRequirement] = []
        guard !tokens.isEmpty else { return requirements }
        repeat {
            guard let requirement = requirement() else { return nil }
            requirements.append(requirement)
        } while skip(",")
        return index == tokens.count ? requirements : nil
    }

    private mutating func requirement() -> LabelRequirement? {
        let isNegated = skip("!")
        guard let key = word() else { return nil }
        if isNegated { return LabelRequirement(key: key, operator: NodeSelectorOperator.doesNotExist, values: []) }
        switch index < tokens.count ? tokens[index] : nil {
        case .symbol("="), .symbol("=="): return comparison(key, NodeSelectorOperator.in)
        case .symbol("!="): return comparison(key, NodeSelectorOperator.notIn)
        case .symbol(">"): return comparison(key, NodeSelectorOperator.gt)
        case .symbol("<"): return comparison(key, NodeSelectorOperator.lt)
        case .word("in"): return membership(key, NodeSelectorOperator.in)
        case .word("notin"): return membership(key, NodeSelectorOperator.notIn)
        case .word: return nil
        case .symbol, nil: return LabelRequirement(key: key, operator: NodeSelectorOperator.exists, values: [])
        }
    }

    /// A value may be missing: `a=` selects the empty value.
    private mutating func comparison(_ key: String, _ operator: String) -> LabelRequirement? {
        index += 1
        return LabelRequirement(key: key, operator: `operator`, values: [word() ?? ""])
    }

    private mutating func membership(_ key: String, _ operator: String) -> LabelRequirement? {
        index += 1
        guard skip("(") else { return nil }
        var values: [String] = []
        repeat { values.append(word() ?? "") } while skip(",")
        return skip(")") ? LabelRequirement(key: key, operator: `operator`, values: values) : nil
    }

    private mutating func word() -> String? {
        guard index < tokens.count, case .word(let word) = tokens[index] else { return nil }
        index += 1
        return word
    }

    private mutating func skip(_ symbol: String) -> Bool {
        guard index < tokens.count, tokens[index] == .symbol(symbol) else { return false }
        index += 1
        return true
    }
}
