import Diagnostics
import Foundation

@testable import Logseq

/// The words of a note that must be on its page, extracted from its bytes without the parser: all except those that Logseq hides.
///
/// Left out, construct by construct: internal properties of Logseq and those without a value, logbooks, comments, `#+BEGIN_COMMENT` and
/// exports to other formats, the names of `#+BEGIN_X`, targets of links and images, sizes, block ids, replaced macros, tags and attributes
/// of HTML and hiccup, elements that execute or style, names of entities (`&copy;`, `\alpha`), weekdays of dates, list numbers, formulas
/// (covered by `Tests/Cases/maths`), text after the language of a fence, and the language itself for manifests.
struct SourceWords {
    private let config: GraphConfig
    private var text = ""
    private var isHTMLExport = false

    /// - Parameter config: has macros and hidden properties.
    static func counts(_ bytes: [UInt8], config: GraphConfig) -> [String: Int] {
        var source = String(decoding: bytes, as: UTF8.self)
        if source.hasPrefix("\u{FEFF}") { source.removeFirst() }
        source = source.replacingOccurrences(of: "\r\n", with: "\n").replacingOccurrences(of: "\r", with: "\n")
        var words = SourceWords(config: config)
        words.read(source.components(separatedBy: "\n"))
        return Words.counts(words.text)
    }

    private init(config: GraphConfig) { self.config = config }

    // MARK: Lines

    private mutating func read(_ lines: [String]) {
        var number = skipFrontMatter(lines)
        var run: [String] = []
        func flush(_ words: inout SourceWords) {
            words.text += "\n" + InlineWords(words.config).visible(run.joined(separator: "\n"))
            run = []
        }
        while number < lines.count {
            let line = Self.content(lines[number])
            if let end = Self.fenceEnd(lines, number) {
                flush(&self)
                let info = line.drop { $0 == "`" || $0 == "~" }.trimmingCharacters(in: .whitespaces)
                let language = info.components(separatedBy: CharacterSet(charactersIn: " {,")).first ?? ""
                if !["yaml", "yml", "json"].contains(language.lowercased()) { text += "\n" + language }
                text += "\n" + lines[(number + 1)..<end].joined(separator: "\n")
                number = end + 1
                continue
            }
            let lower = line.lowercased()
            if lower.hasPrefix("#+begin_"), let end = Self.end(of: lower, in: lines, after: number) {
                flush(&self)
                begin(lower, body: Array(lines[(number + 1)..<end]))
                number = end + 1
                continue
            }
            if line.count > 2, line.hasPrefix(":"), line.hasSuffix(":"), !line.contains(" "), let end = Self.drawerEnd(lines, number) {
                flush(&self)
                if lower == ":properties:" {
                    for property in lines[(number + 1)..<end] { addProperty(property.trimmingCharacters(in: .whitespaces)) }
                } else if lower != ":logbook:" {
                    read(Array(lines[(number + 1)..<end]))
                }
                number = end + 1
                continue
            }
            if let close = Self.unseenUntil(lower), let end = lines[number...].firstIndex(where: { $0.lowercased().contains(close) }) {
                flush(&self)
                if let rest = lines[end].lowercased().range(of: close) { run.append(String(lines[end][rest.upperBound...])) }
                number = end + 1
                continue
            }
            let isBlock = line != lines[number].trimmingCharacters(in: .whitespaces) || line.hasPrefix("#")
            if isBlock { flush(&self) }
            number += 1
            if lower.hasPrefix("[//]: #") { continue }
            if let match = line.wholeMatch(of: #/([^\s:"^(){}#][^\s:"^(){}]*)::(?:[ \t](.*))?/#) {
                flush(&self)
                add(String(match.1), String(match.2 ?? ""))
                continue
            }
            if let match = line.wholeMatch(of: #/#\+([A-Za-z0-9_-]+):(.*)/#) {
                flush(&self)
                add(String(match.1), String(match.2))
                continue
            }
            let shown = isBlock ? line : line.replacing(#/^\d+[.](\s|$)/#, with: "")
            run.append(
                shown.replacing(#/^\d+\)(\s|$)/#, with: "").replacing(#/(?i)(scheduled|deadline):\s*(<\d{4}-\d\d-\d\d[^>]*>)/#) {
                    String($0.2)
                })
        }
        flush(&self)
    }

    /// A line without indentation, bullet and heading markers.
    private static func content(_ line: String) -> String {
        var text = line.trimmingCharacters(in: .whitespaces)[...]
        if text == "-" || text.hasPrefix("- ") || text.hasPrefix("-\t") { text = text.dropFirst().drop { $0 == " " || $0 == "\t" } }
        return String(text)
    }

    private mutating func skipFrontMatter(_ lines: [String]) -> Int {
        guard lines.first == "---", let end = lines.dropFirst().firstIndex(where: { $0.hasPrefix("---") }) else { return 0 }
        for line in lines[1..<end] {
            if let colon = line.firstIndex(of: ":") { add(String(line[..<colon]), String(line[line.index(after: colon)...])) }
        }
        return end + 1
    }

    private static func fenceEnd(_ lines: [String], _ number: Int) -> Int? {
        let line = content(lines[number])
        guard line.hasPrefix("```") || line.hasPrefix("~~~") else { return nil }
        return lines[(number + 1)...].firstIndex { $0.trimmingCharacters(in: .whitespaces).hasPrefix(String(line.prefix(3))) }
    }

    /// The terminator of a hidden element or comment that begins on a line.
    private static func unseenUntil(_ line: String) -> String? {
        if line.hasPrefix("<!--") { return "-->" }
        return ["script", "style", "template"].first { line.hasPrefix("<" + $0) }.map { "</\($0)>" }
    }

    private static func end(of begin: String, in lines: [String], after number: Int) -> Int? {
        let name = begin.dropFirst(8).prefix { $0 != " " }
        return lines[(number + 1)...].firstIndex {
            $0.trimmingCharacters(in: .whitespaces).lowercased().prefix { $0 != " " } == "#+end_\(name)"
        }
    }

    private static func drawerEnd(_ lines: [String], _ number: Int) -> Int? {
        for next in lines[(number + 1)...].indices {
            let line = lines[next].trimmingCharacters(in: .whitespaces)
            if line.lowercased().hasPrefix(":end:") { return next }
            if line.hasPrefix("-") || line.hasPrefix("#") || line.hasPrefix("```") { return nil }
        }
        return nil
    }

    private mutating func begin(_ head: String, body: [String]) {
        let words = head.dropFirst(8).split(separator: " ")
        switch words.first {
        case "comment", "query": return
        case "export": if words.dropFirst().first == "html" { text += "\n" + InlineWords(config).visible(body.joined(separator: "\n")) }
        case "src": text += "\n" + (words.dropFirst().first.map(String.init) ?? "") + "\n" + body.joined(separator: "\n")
        case "example": text += "\n" + body.joined(separator: "\n")
        default:
            for (name, line) in body.compactMap({ line in line.wholeMatch(of: #/\s*([^\s:]+)::(.*)/#).map { ($0.1, $0.2) } }) {
                // Properties inside are text there.
                text += "\n\(name) \(line)"
            }
            read(body.filter { $0.wholeMatch(of: #/\s*[^\s:]+::.*/#) == nil })
        }
    }

    // MARK: Properties

    private mutating func addProperty(_ line: String) {
        if let match = line.wholeMatch(of: #/:([^:\s]+):(.*)/#) { add(String(match.1), String(match.2)) }
    }

    /// Titles and similar properties are shown as headings; others as key and value.
    private mutating func add(_ key: String, _ value: String) {
        let key = PropertyKey.normalised(key)
        if PropertyKey.isHidden(key, config: config) || value.allSatisfy(\.isWhitespace) { return }
        switch key {
        case "public", "icon", "filters", "exclude-from-graph-view", "template-including-parent", "language", "translation": return
        case "title": text += "\n" + value
        case "alias", "tags":
            var seen: Set<String> = []
            for part in value.split(whereSeparator: { $0 == "," || $0 == "，" }) {
                let name = part.trimmingCharacters(in: CharacterSet(charactersIn: " []#\""))
                if seen.insert(name).inserted { text += "\n" + name }
            }
        default: text += "\n\(key) \(InlineWords(config).visible(value))"
        }
    }
}

/// Counts words.
enum Words {
    /// Words are runs of letters, runs of digits, and single East Asian characters, in lower case.
    static func counts(_ text: String) -> [String: Int] {
        var counts: [String: Int] = [:]
        var word = String.UnicodeScalarView()
        var isNumber = false
        func flush() {
            if !word.isEmpty { counts[String(word), default: 0] += 1 }
            word = String.UnicodeScalarView()
        }
        // An address is a separate word, even without a space before it.
        let text = text.lowercased().precomposedStringWithCanonicalMapping.replacing("http", with: " http ")
        for scalar in text.unicodeScalars {
            let isDigit = ("0"..."9").contains(scalar)
            if !isDigit, !scalar.properties.isAlphabetic || (scalar.value > 0xA9 && scalar.properties.generalCategory == .otherSymbol) {
                flush()
            } else if EastAsianText.contains(scalar.value) {
                flush()
                word.append(scalar)
                flush()
            } else {
                if isDigit != isNumber { flush() }
                isNumber = isDigit
                word.append(scalar)
            }
        }
        flush()
        return counts
    }
}
