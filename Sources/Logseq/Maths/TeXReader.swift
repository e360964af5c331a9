import Diagnostics

/// Converts a subset of LaTeX math into MathML: letters, numbers, operators, scripts, fractions, roots, accents, fonts, text, `\left …
/// \right`, matrices, cases and aligned lines. A formula with anything else is rejected as a whole.
struct TeXReader {
    /// The formula is outside the subset.
    struct Unknown: Error {}

    let scalars: [Unicode.Scalar]
    let isDisplay: Bool
    var index = 0
    private var depth = 0

    init(_ source: String, isDisplay: Bool) {
        scalars = Array(source.unicodeScalars)
        self.isDisplay = isDisplay
    }

    mutating func formula() throws(Unknown) -> [MathNode] {
        guard scalars.count <= 20_000 else { throw Unknown() }
        let content = try row { $0 == nil }
        guard index >= scalars.count, !content.isEmpty else { throw Unknown() }
        return content
    }

    /// The tokens that end a row.
    enum End: Hashable {
        case brace, right, cell, line, end
    }

    /// Reads atoms with their scripts up to an end, which the caller consumes; nil is the end of the formula.
    mutating func row(until isEnd: (End?) -> Bool) throws(Unknown) -> [MathNode] {
        guard depth < ParseLimits.nesting else { throw Unknown() }
        depth += 1
        defer { depth -= 1 }
        var nodes: [MathNode] = []
        while true {
            skipWhitespace()
            let end = peekEnd()
            if end != nil || index >= scalars.count {
                guard isEnd(end) else { throw Unknown() }
                return nodes
            }
            nodes.append(try scripted())
        }
    }

    private func peekEnd() -> End? {
        guard index < scalars.count else { return nil }
        switch scalars[index] {
        case "}": return .brace
        case "&": return .cell
        case "\\":
            if has("\\\\") || hasCommand("\\cr") { return .line }
            if hasCommand("\\right") { return .right }
            return has("\\end{") ? .end : nil
        default: return nil
        }
    }

    /// Reads an atom with its subscript and superscript.
    private mutating func scripted() throws(Unknown) -> MathNode {
        var isLimits: Bool?
        var (base, takesLimits) = try atom()
        var lower: MathNode?
        var upper: MathNode?
        while true {
            skipWhitespace()
            if hasCommand("\\limits") || hasCommand("\\nolimits") {
                isLimits = hasCommand("\\limits")
                index += isLimits == true ? 7 : 9
                continue
            }
            guard index < scalars.count else { break }
            if scalars[index] == "_", lower == nil {
                index += 1
                lower = try argument()
            } else if scalars[index] == "^", upper == nil {
                index += 1
                upper = try argument()
            } else if scalars[index] == "'", upper == nil {
                var primes = ""
                while index < scalars.count, scalars[index] == "'" {
                    primes += "′"
                    index += 1
                }
                upper = .token("mo", primes)
            } else {
                break
            }
        }
        takesLimits = isLimits ?? (takesLimits && isDisplay)
        switch (lower, upper) {
        case (nil, nil): break
        case (let low?, nil): base = .element(takesLimits ? "munder" : "msub", [base, low])
        case (nil, let high?): base = .element(takesLimits ? "mover" : "msup", [base, high])
        case (let low?, let high?): base = .element(takesLimits ? "munderover" : "msubsup", [base, low, high])
        }
        return base
    }

    /// Reads one atom.
    /// - Returns: the node, and whether its scripts are placed above and below it in displayed formulas.
    private mutating func atom() throws(Unknown) -> (MathNode, Bool) {
        let scalar = scalars[index]
        switch scalar {
        case "{":
            index += 1
            let content = try row { $0 == .brace }
            index += 1
            return (.element("mrow", content), false)
        case "\\": return try command()
        case "0"..."9":
            let start = index
            while index < scalars.count, ("0"..."9").contains(scalars[index]) || (scalars[index] == "." && digitFollows(index)) {
                index += 1
            }
            return (.token("mn", string(start..<index)), false)
        case "$", "#", "%", "^", "_", "~": throw Unknown()
        default:
            index += 1
            if scalar.properties.isAlphabetic {
                let isLatin = scalar.isASCII
                return (.token(isLatin || scalar.value < 0x500 ? "mi" : "mtext", String(Character(scalar))), false)
            }
            let text = scalar == "-" ? "−" : scalar == "*" ? "∗" : String(Character(scalar))
            return (.token("mo", text, TeXSymbols.isFence(scalar) ? [.init(name: "stretchy", value: "false")] : []), false)
        }
    }

    /// Reads the argument of a command or a script: a group or one atom.
    mutating func argument() throws(Unknown) -> MathNode {
        skipWhitespace()
        guard index < scalars.count, peekEnd() == nil, depth < ParseLimits.nesting else { throw Unknown() }
        depth += 1
        defer { depth -= 1 }
        if scalars[index] == "{" {
            index += 1
            let content = try row { $0 == .brace }
            index += 1
            return content.isEmpty ? .element("mrow", []) : .row(content)
        }
        // One digit, not the whole number: `x^23` is x² times 3.
        if ("0"..."9").contains(scalars[index]) {
            index += 1
            return .token("mn", String(Character(scalars[index - 1])))
        }
        return try atom().0
    }

    /// Reads a braced argument as plain text.
    mutating func plainArgument() throws(Unknown) -> String {
        skipWhitespace()
        guard index < scalars.count, scalars[index] == "{" else { throw Unknown() }
        let start = index + 1
        index = start
        while index < scalars.count, scalars[index] != "}" {
            if scalars[index] == "{" || scalars[index] == "\\" || scalars[index] == "$" { throw Unknown() }
            index += 1
        }
        guard index < scalars.count else { throw Unknown() }
        index += 1
        return string(start..<index - 1)
    }

    mutating func skipWhitespace() { while index < scalars.count, scalars[index].properties.isWhitespace { index += 1 } }

    func string(_ range: Range<Int>) -> String { String(String.UnicodeScalarView(scalars[range])) }

    func has(_ text: String) -> Bool {
        let wanted = text.unicodeScalars
        return scalars.count - index >= wanted.count && scalars[index..<index + wanted.count].elementsEqual(wanted)
    }

    /// Whether a command is next. Its name must not be followed by a letter.
    func hasCommand(_ name: String) -> Bool {
        guard index < scalars.count, scalars[index] == "\\", has(name) else { return false }
        let end = index + name.unicodeScalars.count
        return end >= scalars.count || !isLetter(scalars[end])
    }

    func isLetter(_ scalar: Unicode.Scalar) -> Bool { ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) }

    private func digitFollows(_ index: Int) -> Bool { index + 1 < scalars.count && ("0"..."9").contains(scalars[index + 1]) }
}
