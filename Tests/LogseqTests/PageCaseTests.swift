import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Logseq

/// Notes and their trees. A diagnostic that no case names fails as well.
@Suite struct PageCaseTests {
    @Test(arguments: try CaseText.all(in: "inline"))
    func aSourceGivesItsTree(_ example: CaseText) throws {
        let source = try #require(example.parts["source"])
        let page = Self.parse(source, config: example.parts["config"])
        try example.expect(TreeText.page(page), part: "tree", in: "inline")
        #expect(Self.findings(page, source) == (example.parts["findings"] ?? ""))
    }

    @Test func everyConstructHasItsCases() throws {
        let files = Set(try CaseFiles.all(in: "inline", suffix: "case").map { $0.deletingPathExtension().lastPathComponent })
        for name in InlineSyntax.all.map(\.name) + BlockConstruct.all.map(\.name) {
            #expect(files.contains(name), "Tests/Cases/inline/\(name).case is missing")
        }
    }

    static func parse(_ source: String, config: String?, path: String = "pages/Case.md") -> ParsedPage {
        let file = FileID(rawValue: 0)
        var settings = config.map { GraphConfig(Array($0.utf8), file: FileID(rawValue: 1)) } ?? GraphConfig()
        if config == nil { settings.fileNameFormat = .tripleLowbar }
        return parsePage(file: file, path: path, bytes: Array(source.utf8), config: settings)
    }

    /// `rule line:column-line:column`, one per line.
    static func findings(_ page: ParsedPage, _ source: String) -> String {
        let lines = LineIndex(Array(source.utf8))
        return page.diagnostics.map { finding in
            guard let span = finding.primary?.span else { return finding.rule.name }
            let (start, end) = (lines.position(at: span.start), lines.position(at: span.end))
            return "\(finding.rule) \(start.line):\(start.column)-\(end.line):\(end.column)"
        }.joined(separator: "\n")
    }
}
