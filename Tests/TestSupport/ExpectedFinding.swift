/// An annotation of a case in YAML: `# expect warning` on the line of a finding, `# expect also` on each related line. A line can have
/// several.
public struct ExpectedFinding: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// From 1; 0 for a finding without a span.
    public let line: Int
    /// A severity, or `also`.
    public let level: String

    public init(line: Int, level: String) {
        self.line = line
        self.level = level
    }

    public var description: String { "\(line): \(level)" }
    public static func < (left: Self, right: Self) -> Bool { (left.line, left.level) < (right.line, right.level) }

    /// The annotations of a text, by line.
    public static func all(in text: String) -> [ExpectedFinding] {
        text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().flatMap { index, line in
            line.split(separator: "# expect ").dropFirst().map { part in
                ExpectedFinding(line: index + 1, level: String(part.prefix { $0.isLetter }))
            }
        }
    }
}
