import Foundation
import Repository
import TestSupport
import Testing

/// Patterns and the paths that `git check-ignore` (2.39) says they ignore; a path ends in a slash if it is a folder.
struct IgnorePatternTests {
    struct Cases: Decodable {
        struct Set: Decodable, CustomTestStringConvertible {
            let patterns: [String]
            let ignored: [String]
            var testDescription: String { patterns.joined(separator: " ") }
        }

        let paths: [String]
        let sets: [Set]
    }

    static let cases = try? CaseFiles.decode(Cases.self, from: "repository/ignore.json")

    @Test func casesExist() { #expect((Self.cases?.sets.count ?? 0) > 10) }

    @Test(arguments: cases?.sets ?? []) func ignoresWhatGitIgnores(_ set: Cases.Set) throws {
        let paths = try #require(Self.cases).paths
        let file = Array((set.patterns.joined(separator: "\n") + "\n").utf8)
        for patterns in [IgnorePatterns(set.patterns), IgnorePatterns(file: file)] {
            #expect(paths.filter { isIgnored($0, by: patterns) } == set.ignored)
        }
    }

    /// As a walk asks: a folder that is ignored is not entered.
    private func isIgnored(_ path: String, by patterns: IgnorePatterns) -> Bool {
        let names = path.split(separator: "/")
        return names.indices.contains { index in
            let isFolder = index < names.count - 1 || path.hasSuffix("/")
            return patterns.ignores(names[...index].joined(separator: "/"), isFolder: isFolder) == true
        }
    }

    @Test func endsOfLinesAndMarks() {
        let patterns = IgnorePatterns(file: [0xEF, 0xBB, 0xBF] + Array("a\r\n#b\r\nc".utf8))
        #expect(patterns.ignores("a", isFolder: false) == true && patterns.ignores("c", isFolder: false) == true)
        #expect(patterns.ignores("#b", isFolder: false) == nil)
    }

    /// Many stars take no exponential time.
    @Test func hostilePatternsAreFast() {
        let patterns = IgnorePatterns([String(repeating: "a*", count: 200) + "b", String(repeating: "**/a/", count: 200) + "b"])
        #expect(patterns.ignores(String(repeating: "a", count: 4000), isFolder: false) == nil)
        #expect(patterns.ignores(String(repeating: "a/", count: 2000) + "c", isFolder: false) == nil)
    }
}
