/// A finding that a note accepts, with its reason: `dsdoc-allow:: rule-id, rule-id — why`.
package struct Suppression: Hashable, Sendable {
    package let rules: [String]
    /// Shown on the page; empty where the author gave none, which is a finding of its own.
    package let reason: String

    /// The reason begins after the first dash that stands alone: `—`, `–`, `-` or `--`.
    package init(parsing text: String) {
        let words = text.split(separator: " ", omittingEmptySubsequences: true)
        let dash = words.firstIndex { ["—", "–", "-", "--"].contains($0) } ?? words.endIndex
        rules = words[..<dash].flatMap { $0.split(whereSeparator: { ",，、".contains($0) }) }.map(String.init)
        reason = words[dash...].dropFirst().joined(separator: " ")
    }
}
