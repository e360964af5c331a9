/// A suppression of findings with its reason: `dsdoc-allow:: rule-id, rule-id — why`.
package struct Suppression: Hashable, Sendable {
    /// The ids, as written.
    package let rules: [String]
    /// Shown on the page; empty if there is none, which is a finding.
    package let reason: String

    /// Parses a value. The reason begins after the first dash between spaces: `—`, `–`, `-` or `--`.
    package init(parsing text: String) {
        let words = text.split(separator: " ", omittingEmptySubsequences: true)
        let dash = words.firstIndex { ["—", "–", "-", "--"].contains($0) } ?? words.endIndex
        rules = words[..<dash].flatMap { $0.split(whereSeparator: { ",，、".contains($0) }) }.map(String.init)
        reason = words[dash...].dropFirst().joined(separator: " ")
    }
}
