import TestSupport
import Testing

/// Arithmetic that traps is only where its values are bounded.
@Suite struct ArithmeticTests {
    private struct Exemption {
        let path: String
        let text: String
    }

    private static let traps = [#"\babs\("#, #"\bU?Int(8|16|32|64)?\([^"]*\.rounded\("#, #"\* 10\b|\*= 10\b"#]

    /// `file | text | bound`, one a line.
    private static func exemptions() throws -> [Exemption] {
        let text = String(decoding: try CaseFiles.data("tidy/arithmetic.txt"), as: UTF8.self)
        return try text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
            let parts = line.split(separator: "|", maxSplits: 2).map { $0.trimmingBlanks }
            try #require(parts.count == 3 && !parts[2].isEmpty, "no bound: \(line)")
            return Exemption(path: parts[0], text: parts[1])
        }
    }

    @Test func whatTrapsIsBounded() throws {
        let exemptions = try Self.exemptions()
        var isUsed = Array(repeating: false, count: exemptions.count)
        let patterns = try Self.traps.map { try Regex($0) }
        for file in SourceTree.files where !file.isGenerated && file.target != "dsdoc-bench" {
            for (number, line) in file.code.enumerated() where patterns.contains(where: { line.contains($0) }) {
                let found = exemptions.indices.filter { exemptions[$0].path == file.path && line.contains(exemptions[$0].text) }
                for index in found { isUsed[index] = true }
                #expect(!found.isEmpty, "\(file.path):\(number + 1) traps on large values: \(line)")
            }
        }
        for (exemption, isUsed) in zip(exemptions, isUsed) { #expect(isUsed, "\(exemption.path): no line has \(exemption.text)") }
    }
}

extension Substring {
    fileprivate var trimmingBlanks: String {
        let text = drop { $0 == " " }
        return String(text.prefix((text.lastIndex { $0 != " " }.map { text.distance(from: text.startIndex, to: $0) } ?? -1) + 1))
    }
}
