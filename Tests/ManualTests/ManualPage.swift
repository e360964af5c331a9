import Foundation
import Site
import Testing

/// A page of the manual, read from its note.
struct ManualPage {
    /// A list of rules, the end of the list, and the names of levels in its language, from the highest to `off`.
    struct Rules: CustomTestStringConvertible {
        let page: String
        let end: String
        let levels: [String]

        var testDescription: String { page }

        func word(for level: String) -> String { levels[["error", "warning", "info", "off"].firstIndex(of: level) ?? 0] }
    }

    /// A list of template variables, its heading, and the names of kinds in its language.
    struct Variables: CustomTestStringConvertible {
        let page: String
        let heading: String
        let text: String
        let markup: String
        let flag: String
        let list: String

        var testDescription: String { page }

        func word(for kind: TemplateVariable.Kind) -> String {
            switch kind {
            case .text: text
            case .markup: markup
            case .flag: flag
            case .list: list
            }
        }
    }

    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "content/pages")

    let text: String

    /// - Parameter title: with the namespace, as in links.
    init(_ title: String) throws {
        let name = title.replacingOccurrences(of: "/", with: "___") + ".md"
        text = try String(contentsOf: Self.folder.appending(path: name), encoding: .utf8)
    }

    /// The titles of the manual's pages in both languages: `dsdoc` and its descendants.
    static func titles() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))
            .filter { $0 == "dsdoc.md" || $0.hasPrefix("dsdoc___") }
            .map { $0.dropLast(3).replacingOccurrences(of: "___", with: "/").precomposedStringWithCanonicalMapping }.sorted()
    }

    /// The value of a property of the page; nil if it has none.
    func property(_ name: String) -> String? {
        text.split(separator: "\n").first { $0.hasPrefix("\(name):: ") }.map { String($0.dropFirst(name.count + 3)) }
    }

    /// The title of the page that `translation::` links to.
    var translation: String? { property("translation").map { String($0.dropFirst(2).dropLast(2)) } }

    /// The rows of the tables between two lines, without headers: cells as written, the first without backquotes.
    func rows(from start: String? = nil, until end: String? = nil) -> [[String]] {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
        if let start { lines = lines.drop { $0 != start }.dropFirst().prefix { !$0.hasPrefix("- ") } }
        if let end { lines = lines.prefix { $0 != end } }
        return lines.compactMap { line in
            let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty && $0 != "-" }
            guard line.contains("|"), let first = cells.first, first.hasPrefix("`"), first.hasSuffix("`") else { return nil }
            return [String(first.dropFirst().dropLast())] + cells.dropFirst()
        }
    }
}
