import Foundation
import TestSupport
import Testing

/// Keeps the words of `Tests/Cases/tidy/words.txt` out of comments, names and messages.
@Suite struct VocabularyTests {
    /// Targets and files that are not clean yet, by scope, as beginnings of their paths.
    static let exempt: [WordRule.Scope: [String]] = [
        .message: ["dsdoc-bench/Words.swift"]
    ]

    static let rules: [WordRule] = {
        let lines = (try? String(contentsOf: CaseFiles.root.appending(path: "tidy/words.txt"), encoding: .utf8)) ?? ""
        return lines.split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap { WordRule($0) }
    }()

    @Test func theListIsRead() throws {
        let text = try String(contentsOf: CaseFiles.root.appending(path: "tidy/words.txt"), encoding: .utf8)
        #expect(Self.rules.count == text.split(separator: "\n").filter { !$0.hasPrefix("#") }.count)
        #expect(Self.rules.count > 20)
    }

    @Test(arguments: rules) func theExampleOfARuleIsFound(_ rule: WordRule) {
        #expect(rule.matches(rule.scope == .name ? SourceText.separated(rule.example) : rule.example))
    }

    @Test(arguments: WordRule.Scope.allCases) func noSourceHasAWordOfTheList(_ scope: WordRule.Scope) {
        let exempt = Self.exempt[scope] ?? []
        for file in SourceTree.files where !file.isGenerated && !exempt.contains(where: file.path.hasPrefix) {
            for (piece, rule) in Self.matches(scope, in: file) {
                Issue.record("Sources/\(file.path):\(piece.line): write \(rule.instead) instead: \(piece.text)")
            }
        }
    }

    /// An exemption that is no longer needed must go.
    @Test(arguments: WordRule.Scope.allCases) func noExemptionIsNeedless(_ scope: WordRule.Scope) {
        for path in Self.exempt[scope] ?? [] {
            let files = SourceTree.files.filter { $0.path.hasPrefix(path) && !$0.isGenerated }
            #expect(files.contains { !Self.matches(scope, in: $0).isEmpty }, "\(path) is clean: remove it from the exemptions of \(scope)")
        }
    }

    private static func matches(_ scope: WordRule.Scope, in file: SourceTree.File) -> [(SourceText.Piece, WordRule)] {
        SourceText.of(file).pieces.filter { $0.scope == scope }.flatMap { piece in
            candidates(in: piece.text).filter { $0.scope == scope && $0.matches(piece.text) }.map { (piece, $0) }
        }
    }

    /// The rules, if any of them matches: most texts are searched once.
    private static func candidates(in text: String) -> [WordRule] {
        anyPattern?.firstMatch(in: text, range: NSRange(text.startIndex..., in: text)) == nil ? [] : rules
    }

    private static let anyPattern = try? NSRegularExpression(
        pattern: rules.map(\.pattern).joined(separator: "|"), options: .caseInsensitive)

    @Test func sourceTextIsSplit() {
        let text = SourceText(
            """
            /// A comment.
            let notYetTold = "a \\(value("x y")) message" // and this
            let raw = #"two "words" here"#, path = "no-sentence"
            """)
        #expect(text.pieces.filter { $0.scope == .comment }.map(\.text) == ["A comment.", "and this"])
        #expect(text.pieces.filter { $0.scope == .message }.map(\.text) == ["a  message", "two \"words\" here"])
        #expect(text.pieces.contains { $0.scope == .name && $0.text == "not yet told" && $0.line == 2 })
        #expect(!text.pieces.contains { $0.scope == .name && $0.text == "words" })
    }
}

/// One line of the list of words.
struct WordRule: Sendable, CustomTestStringConvertible {
    enum Scope: String, CaseIterable, Sendable { case comment, name, message }

    let scope: Scope
    let pattern: String
    let instead: String
    let example: String
    private let expression: NSRegularExpression

    var testDescription: String { "\(scope): \(pattern)" }

    /// nil unless the line has four columns, a scope that is known and a valid pattern.
    init?(_ line: Substring) {
        let columns = line.components(separatedBy: " | ")
        guard columns.count == 4, let scope = Scope(rawValue: columns[0]),
            let expression = try? NSRegularExpression(pattern: columns[1], options: .caseInsensitive)
        else { return nil }
        self.scope = scope
        pattern = columns[1]
        instead = columns[2]
        example = columns[3]
        self.expression = expression
    }

    func matches(_ text: String) -> Bool {
        expression.firstMatch(in: text, range: NSRange(text.startIndex..., in: text)) != nil
    }
}
