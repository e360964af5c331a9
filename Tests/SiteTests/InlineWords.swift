import Foundation

@testable import Logseq

/// The visible words of running text: without link targets, ids, macros, HTML tags and formulas.
struct InlineWords {
    private let config: GraphConfig

    init(_ config: GraphConfig) { self.config = config }

    /// Macros that are replaced by a player, a link, a query or an embed; others are shown as source.
    private static let replaced: Set<String> = [
        "query", "embed", "youtube", "youtube-timestamp", "vimeo", "bilibili", "video", "tweet", "twitter", "namespace", "img",
        "zotero-linked-file", "zotero-imported-file",
    ]

    func visible(_ source: String) -> String {
        var text = source
        text = text.replacing(#/<!--[\s\S]*?-->/#, with: " ")
        text = text.replacing(#/(?i)<(script|style|head|title|template|noscript|datalist)\b[^>]*>[\s\S]*?(</\1[^>]*>|$)/#, with: " ")
        var result = ""
        var rest = text[...]
        // Code is shown verbatim, vectors as their strings; neither can begin inside the other.
        while let match = rest.firstMatch(of: #/(`+)(?!`)([\s\S]*?[^`])\1(?!`)|\[:[a-zA-Z]/#) {
            result += prose(String(rest[..<match.range.lowerBound]))
            rest = rest[match.range.lowerBound...]
            if let code = match.2 {
                result += " \(code) "
                rest = rest[match.range.upperBound...]
            } else {
                let end = Self.vectorEnd(rest) ?? match.range.upperBound
                result += " " + (end == match.range.upperBound ? String(rest[..<end]) : hiccup(String(rest[..<end]))) + " "
                rest = rest[end...]
            }
        }
        return result + prose(String(rest))
    }

    /// The index after the bracket that closes the first one; strings can contain brackets.
    private static func vectorEnd(_ text: Substring) -> Substring.Index? {
        var depth = 0
        var isQuoted = false
        for index in text.indices {
            switch text[index] {
            case "\"": isQuoted.toggle()
            case "[" where !isQuoted: depth += 1
            case "]" where !isQuoted:
                depth -= 1
                if depth == 0 { return text.index(after: index) }
            default: break
            }
        }
        return nil
    }

    private func prose(_ source: String) -> String {
        var text = source
        text = text.replacing(#/@@(\w+): ([^@\n]*)@@/#) { $0.1.lowercased() == "html" ? String($0.2) : " " }
        text = text.replacing(#/\{\{\{?([^\s{}()]*)([^\n}]*)\}?\}\}/#, with: macro)
        text = text.replacing(#/\$\$[^$\n][^\n]*?\$\$|\\begin\{(\w+\*?)\}[\s\S]*?\\end\{\1\}|\$\$[\s\S]*?\$\$/#, with: " ")
        text = text.replacing(#/\\\([\s\S]*?\\\)|\\\[[\s\S]*?\\\]/#, with: " ")
        text = text.replacing(#/\$[^\s$]([^$\n]*[^\s$(\[{])?\$/#, with: " ")
        text = text.replacing(#/<(\d{4}-\d\d-\d\d)([^>\n]*)>/#) { $0.1 + " " + Self.withoutWeekday($0.2) }
        text = text.replacing(#/<([a-zA-Z][a-zA-Z0-9+.-]+:[^\s<>]*|[^\s<>@]+@[^\s<>]+)>/#) { String($0.1) }
        text = text.replacing(#/<\/?[a-zA-Z][^<>]*>/#, with: " ")
        text = withoutTargets(text)
        text = text.replacing(#/\(\([0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\)\)/#, with: " ")
        text = text.replacing(#/&#?\w+;/#, with: " ")
        return text.replacing(#/\\([A-Za-z]+)/#) { TeXEntities.symbols[String($0.1)] == nil ? String($0.1) : " " }
    }

    private static func withoutWeekday(_ text: Substring) -> String {
        text.split(separator: " ").filter { !$0.allSatisfy(\.isLetter) }.joined(separator: " ")
    }

    private func macro(_ match: Regex<(Substring, Substring, Substring)>.Match) -> String {
        let name = String(match.1)
        if config.macros[name] != nil || Self.replaced.contains(name.lowercased()) { return " " }
        return name == "cloze" ? String(match.2.components(separatedBy: "\\\\").first ?? "") : String(match.0)
    }

    /// The strings of vectors, without those in maps.
    private func hiccup(_ text: String) -> String {
        if text.hasPrefix("[:script") || text.hasPrefix("[:style") { return "" }
        var bare = text
        // Maps can be nested.
        while let map = bare.firstMatch(of: #/\{[^{}]*\}/#) { bare.replaceSubrange(map.range, with: " ") }
        guard HTMLNames.known.contains(Array(text.dropFirst(2).prefix { $0.isLetter || $0.isNumber }.utf8)) else { return text }
        return bare.matches(of: #/"([^"]*)"/#).map { String($0.1) }.joined(separator: " ")
    }

    /// `[label](target)` and `![label](target){…}` as their labels; `[[target][label]]` too; `[label]: target` without its target.
    private func withoutTargets(_ text: String) -> String {
        var result: [Character] = []
        var text = text.replacing(#/\[\[[^\[\]\n]+\]\[([^\[\]\n]+)\]\]/#) { String($0.1) }
        for definition in text.matches(of: #/(?m)^\[([^\[\]^\n][^\[\]\n]*)\]:.*$/#)
        where text.components(separatedBy: "[\(definition.1)]").count > 2 {
            text = text.replacing(definition.0, with: "").replacing("][\(definition.1)]", with: "]")
        }
        let characters = Array(text)
        var index = 0
        while index < characters.count {
            guard characters[index] == "]", index + 1 < characters.count, characters[index + 1] == "(",
                let end = Self.end(characters, index + 1)
            else {
                result.append(characters[index])
                index += 1
                continue
            }
            index = end
            result.append(" ")
            if index + 1 < characters.count, characters[index] == "{", characters[index + 1] == ":",
                let brace = characters[index...].firstIndex(of: "}")
            {
                index = brace + 1
            }
        }
        return String(result)
    }

    /// The index after the parenthesis that closes the one at an index, on the same line.
    private static func end(_ text: [Character], _ start: Int) -> Int? {
        var depth = 0
        var index = start
        while index < text.count, text[index] != "\n" {
            if text[index] == "\\" {
                index += 1
            } else if text[index] == "(" {
                depth += 1
            } else if text[index] == ")" {
                depth -= 1
                if depth == 0 { return index + 1 }
            }
            index += 1
        }
        return nil
    }
}
