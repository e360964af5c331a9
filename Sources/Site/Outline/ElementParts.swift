import Logseq

/// What an element is made of that holds nothing but certain others.
struct ElementParts: Sendable {
    /// The names of its parts, in the order in which they must stand; those of a group in any order.
    private let order: [Set<String>]
    /// Parts that it has once.
    private var single: Set<String> = []
    /// What takes in anything else, from the outside in.
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

    /// The elements that stand in certain others only.
    static let parents: [String: Set<String>] = {
        var parents: [String: Set<String>] = ["summary": ["details"], "dt": ["dl"], "dd": ["dl"], "rt": ["ruby"], "rp": ["ruby"]]
        for (parent, parts) in all { for part in parts.order.joined() { parents[part, default: []].insert(parent) } }
        return parents
    }()

    enum Run {
        case part(Inline)
        case others([Inline])
    }

    /// Content as parts in their order, with what else there is between them; blanks are left out.
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

    /// A group of columns is one only if it holds nothing else.
    private static func isPart(_ inline: Inline) -> Bool {
        guard case .element(let element) = inline, element.name == "colgroup" else { return true }
        return element.content.allSatisfy { $0.isWhitespace || name(of: $0) == "col" }
    }

    /// Whether terms stand before their descriptions, and nothing else anywhere.
    static func isDefinitionList(_ content: [Inline]) -> Bool {
        let names = content.filter { !$0.isWhitespace }.map { name(of: $0) ?? "" }
        return names.first == "dt" && names.last == "dd" && names.allSatisfy { $0 == "dt" || $0 == "dd" }
    }

    /// Whether every base has its reading behind it, which may stand in brackets for browsers that cannot show it above.
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
