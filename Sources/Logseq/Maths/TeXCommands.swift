extension TeXReader {
    /// Reads a command with its arguments.
    /// - Returns: the node, and whether its scripts are placed above and below it.
    mutating func command() throws(Unknown) -> (MathNode, Bool) {
        index += 1
        guard index < scalars.count else { throw Unknown() }
        guard isLetter(scalars[index]) else {
            index += 1
            return (try mark(scalars[index - 1]), false)
        }
        let start = index
        while index < scalars.count, isLetter(scalars[index]) { index += 1 }
        let name = string(start..<index)
        if let node = TeXSymbols.node(name) { return (node, TeXSymbols.takesLimits.contains(name)) }
        switch name {
        case "frac", "dfrac", "tfrac", "cfrac": return (.element("mfrac", [try argument(), try argument()]), false)
        case "binom":
            let fraction = MathNode.element("mfrac", [try argument(), try argument()], [.init(name: "linethickness", value: "0")])
            return (.element("mrow", [.token("mo", "("), fraction, .token("mo", ")")]), false)
        case "sqrt":
            skipWhitespace()
            if index < scalars.count, scalars[index] == "[" {
                let open = index + 1
                while index < scalars.count, scalars[index] != "]" { index += 1 }
                guard index < scalars.count else { throw Unknown() }
                var degree = TeXReader(string(open..<index), isDisplay: false)
                index += 1
                let root = MathNode.row(try degree.formula())
                return (.element("mroot", [try argument(), root]), false)
            }
            return (.element("msqrt", [try argument()]), false)
        case "text", "textrm", "textit", "textbf", "mbox", "textnormal": return (.token("mtext", try plainArgument()), false)
        case "operatorname": return (.token("mi", try plainArgument()), false)
        case "left": return (try fenced(), false)
        case "begin": return (try environment(), false)
        case "displaystyle", "textstyle": return (.element("mrow", []), false)
        case "boldsymbol", "bm": return (try letters("mathbf"), false)
        case "stackrel", "overset":
            let over = try argument()
            return (.element("mover", [try argument(), over]), false)
        case "underset":
            let under = try argument()
            return (.element("munder", [try argument(), under]), false)
        case "overbrace": return (.element("mover", [try argument(), .token("mo", "⏞")]), true)
        case "underbrace": return (.element("munder", [try argument(), .token("mo", "⏟")]), true)
        case "underline": return (.element("munder", [try argument(), .token("mo", "_")]), false)
        case "big", "Big", "bigg", "Bigg", "bigl", "bigr", "Bigl", "Bigr": return (.token("mo", try delimiter() ?? ""), false)
        case "pmod": return (.element("mrow", [.token("mo", "("), .token("mi", "mod"), try argument(), .token("mo", ")")]), false)
        default: break
        }
        if TeXLetters.fonts.contains(name) { return (try letters(name), false) }
        if let accent = TeXSymbols.accents[name] {
            let isStretchy = name.hasPrefix("over") || name.hasPrefix("wide")
            let mark = MathNode.token("mo", accent, isStretchy ? [] : [.init(name: "stretchy", value: "false")])
            return (.element("mover", [try argument(), mark], [.init(name: "accent", value: "true")]), false)
        }
        throw Unknown()
    }

    private func mark(_ scalar: Unicode.Scalar) throws(Unknown) -> MathNode {
        switch scalar {
        case ",", ":", ";", "!", " ":
            return .element("mspace", [], [.init(name: "width", value: TeXSymbols.widths[String(Character(scalar))] ?? "0em")])
        case "{", "}": return .token("mo", String(Character(scalar)), [.init(name: "stretchy", value: "false")])
        case "|": return .token("mo", "‖", [.init(name: "stretchy", value: "false")])
        case "%", "#", "&", "$", "_": return .token("mo", String(Character(scalar)))
        default: throw Unknown()
        }
    }

    /// Letters and digits in a font.
    private mutating func letters(_ font: String) throws(Unknown) -> MathNode {
        let text: String
        skipWhitespace()
        if index < scalars.count, scalars[index] == "{" {
            text = try plainArgument()
        } else {
            guard index < scalars.count, scalars[index] != "\\" else { throw Unknown() }
            text = String(Character(scalars[index]))
            index += 1
        }
        guard let styled = TeXLetters.styled(text, font: font) else { throw Unknown() }
        return .token("mi", styled, font == "mathrm" || text.unicodeScalars.count > 1 ? [.init(name: "mathvariant", value: "normal")] : [])
    }

    /// `\left( … \right)`; a dot is no delimiter.
    private mutating func fenced() throws(Unknown) -> MathNode {
        let open = try delimiter()
        let content = try row { $0 == .right }
        index += 6
        let close = try delimiter()
        let stretchy = [Element.Attribute(name: "stretchy", value: "true")]
        return .element(
            "mrow", (open.map { [.token("mo", $0, stretchy)] } ?? []) + content + (close.map { [.token("mo", $0, stretchy)] } ?? []))
    }

    /// A delimiter; nil for a dot, which means no delimiter.
    private mutating func delimiter() throws(Unknown) -> String? {
        skipWhitespace()
        guard index < scalars.count else { throw Unknown() }
        if scalars[index] == "\\" {
            for (name, text) in TeXSymbols.delimiters where has(name) {
                index += name.unicodeScalars.count
                return text
            }
            throw Unknown()
        }
        let scalar = scalars[index]
        guard "()[]|/.<>".unicodeScalars.contains(scalar) else { throw Unknown() }
        index += 1
        switch scalar {
        case ".": return nil
        case "<": return "⟨"
        case ">": return "⟩"
        default: return String(Character(scalar))
        }
    }

    /// `\begin{pmatrix} a & b \\ c & d \end{pmatrix}` and similar environments.
    private mutating func environment() throws(Unknown) -> MathNode {
        let name = try plainArgument()
        guard let style = TeXSymbols.environments[name] else { throw Unknown() }
        if name == "array" { _ = try plainArgument() }
        var rows: [[MathNode]] = []
        var cells: [MathNode] = []
        while true {
            let cell = try row { $0 == .cell || $0 == .line || $0 == .end }
            cells.append(.element("mtd", cell))
            if scalars[index] == "&" {
                index += 1
                continue
            }
            if !(cells.count == 1 && cell.isEmpty && has("\\end{")) { rows.append(cells) }
            cells = []
            if has("\\\\") {
                index += 2
            } else if hasCommand("\\cr") {
                index += 3
            } else {
                index += 4
                guard try plainArgument() == name else { throw Unknown() }
                break
            }
        }
        let attributes = style.alignment.map { [Element.Attribute(name: "columnalign", value: $0)] } ?? []
        let table = MathNode.element("mtable", rows.map { .element("mtr", $0) }, attributes)
        let open = style.open.map { [MathNode.token("mo", $0)] } ?? []
        let close = style.close.map { [MathNode.token("mo", $0)] } ?? []
        return open.isEmpty && close.isEmpty ? table : .element("mrow", open + [table] + close)
    }
}
