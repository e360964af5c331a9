import Foundation
import Testing

/// A page of the manual, as its note has it.
struct ManualPage {
    /// A list of rules, where it ends, and what its language calls the levels, from the gravest to `off`.
    struct Rules: CustomTestStringConvertible {
        let page: String
        let end: String
        let levels: [String]

        var testDescription: String { page }

        func word(for level: String) -> String { levels[["error", "warning", "info", "off"].firstIndex(of: level) ?? 0] }
    }

    let text: String

    /// - Parameter title: with the namespace, as links have it.
    init(_ title: String) throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let name = title.replacingOccurrences(of: "/", with: "___") + ".md"
        text = try String(contentsOf: root.appending(path: "content/pages").appending(path: name), encoding: .utf8)
    }

    /// The rows of the tables between two lines, without heads: cells as they are written, the first without its backquotes.
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
