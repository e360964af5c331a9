import Logseq

/// The content model of an element that may contain only certain children.
struct ElementParts: Sendable {
    /// The names of allowed children in their required order; those of a group in any order.
    private let order: [Set<String>]
    /// Children that are allowed once.
    private var single: Set<String> = []
    /// The elements that wrap any other content, outermost first.
    let fillers: [Tag]

    static func of(_ name: String) -> ElementParts? { all[name] }

    private static let all: [String: ElementParts] = {
        let list = ElementParts(order: [["li"]], fillers: [.li])
        let rows = ElementParts(order: [["tr"]], fillers: [.tr, .td])
        return [
            "ul": list, "ol": list, "thead": rows, "tbody": rows, "tfoot": rows,
            "tr": ElementParts(order: [["td", "th"]], fillers: [.td]),
            "colgroup": ElementParts(order: [["col"]], fillers: []),
            "table": ElementParts(
                order: [["caption"], ["colgroup"], ["thead"], ["tbody", "tr"], ["tfoot"]], single: ["caption", "thead", "tfoot"],
                fillers: [.tr, .td]),
        ]
    }()

    /// The elements that are allowed in certain parents only.
    static let parents: [String: Set<String>] = {
        var parents: [String: Set<String>] = ["summary": ["details"], "dt": ["dl"], "dd": ["dl"], "rt": ["ruby"], "rp": ["ruby"]]
        for (parent, parts) in all { for part in parts.order.joined() { parents[part, default: []].insert(parent) } }
        return parents
    }()

    enum Run {
        case part(Inline)
        case others([Inline])
    }

    /// The children in their order, with runs of other content between them; whitespace is dropped.
    func runs(of content: [Inline]) -> [Run] {
        var runs = [[Run]](repeating: [], count: order.count)
        var seen: Set<String> = []
        let body = order.count > 1 ? order.count - 2 : 0
        var others: [Inline] = []
        func endOthers() {
            if !others.isEmpty { runs[body].append(.others(others)) }
            others = []
        }
        for inline in content where !inline.isWhitespace {
            let name = Self.name(of: inline) ?? ""
            let group = order.firstIndex { $0.contains(name) }
            if let group, Self.isPart(inline), !single.contains(name) || seen.insert(name).inserted {
                endOthers()
                runs[group].append(.part(inline))
            } else {
                others.append(inline)
            }
        }
        endOthers()
        return Array(runs.joined())
    }

    /// Whether it is a valid part: `colgroup` must contain only `col`.
    private static func isPart(_ inline: Inline) -> Bool {
        guard case .element(let element) = inline, element.name == "colgroup" else { return true }
        return element.content.allSatisfy { $0.isWhitespace || name(of: $0) == "col" }
    }

    /// Whether terms precede their descriptions, with nothing else.
    static func isDefinitionList(_ content: [Inline]) -> Bool {
        let names = content.filter { !$0.isWhitespace }.map { name(of: $0) ?? "" }
        return names.first == "dt" && names.last == "dd" && names.allSatisfy { $0 == "dt" || $0 == "dd" }
    }

    /// Whether each base is followed by its annotation, which may be in `rp` for browsers without ruby.
    static func isRuby(_ content: [Inline]) -> Bool {
        let signs = content.filter { !$0.isWhitespace }.map { inline -> Character in
            switch name(of: inline) {
            case "rt": "t"
            case "rp": "p"
            default: "b"
            }
        }
        return String(signs).wholeMatch(of: /(b+(t|ptp)+)+/) != nil
    }

    static func name(of inline: Inline) -> String? {
        if case .element(let element) = inline { element.name } else { nil }
    }
}
