import Diagnostics
import TestSupport
import Testing

@testable import Logseq

/// Notes and their blocks as Logseq's parser lists them: level, bullet or not, heading size, marker.
@Suite struct OutlineCaseTests {
    @Test(arguments: try CaseText.all(in: "outline"))
    func aSourceGivesItsBlocks(_ example: CaseText) throws {
        let source = try #require(example.parts["source"]).replacing("␍", with: "\r").replacing("␣", with: " ")
        let blocks = try #require(example.parts["blocks"])
        let page = PageCaseTests.parse(source, config: nil)
        let lines = page.inspected(LineIndex(Array(source.utf8))).map { block in
            ["\(block.line)", "\(block.level)", block.bullet ? "bullet" : "plain", block.heading.map { "h\($0)" }, block.marker].compactMap
            { $0 }
            .joined(separator: " ")
        }
        #expect(lines.joined(separator: "\n") == blocks)
    }
}
