import CMark
import Foundation
import TestSupport
import Testing

@testable import Logseq

/// Plain CommonMark inside a block is parsed as by cmark; line ends are line breaks.
@Suite struct CommonMarkTests {
    /// Texts of plain CommonMark, separated by lines with `%%`.
    static let snippets = {
        let text = (try? CaseFiles.data("commonmark/snippets.md")).map { String(decoding: $0, as: UTF8.self) } ?? ""
        return text.components(separatedBy: "\n%%\n").map { $0.trimmingCharacters(in: .newlines) }
    }()

    @Test(arguments: snippets)
    func aTextIsParsedAsByCmark(_ text: String) {
        #expect(text.count > 1)
        #expect(Self.ours(text) == Self.cmark(text))
    }

    /// Random combinations of snippets.
    @Test func generatedTextsAreParsedAsByCmark() {
        var random = SplitMix(state: 11)
        let pieces = [
            "a", "b c", " ", " ", "*", "**", "***", "_", "__", "`", "``", "[", "]", "[x](http://a.example)",
            "![y](http://b.example/c.png \"t\")", "\\*", "\\_",
            "&amp;", "&lt;", "(", ")", "!", ".", "<", ">", "\n", "\n", "\n\n", "\n> ", "\n\n1. ", "\n\n* ", "\n\n+ ", "\n  ", "\n\n***\n\n",
            "\n\n```\ncode\n```\n\n",
            "<http://c.example>", "'", "\"", "-", "--", "\\\\", "3", "é", "  \n",
        ]
        for round in 0..<6000 {
            let text = "w" + (0..<(2 + random.below(14))).map { _ in pieces[random.below(pieces.count)] }.joined()
            guard Self.isPlain(text) else { continue }
            let (ours, cmark) = (Self.ours(text), Self.cmark(text))
            #expect(ours == cmark, "round \(round): \(text.debugDescription)")
            if ours != cmark { return }
        }
    }

    /// Whether the text has none of the differences in the manual: lines that begin blocks, underlines, check boxes, references.
    private static func isPlain(_ text: String) -> Bool {
        text.split(separator: "\n").allSatisfy { line in
            let words = line.drop { " >*+0123456789.)".contains($0) }
            return !words.hasPrefix("-") && !words.hasPrefix("[") && !words.hasPrefix("<") && !words.hasPrefix("`")
        }
    }

    private static func ours(_ text: String) -> String {
        let note = "- intro\n\n" + text.split(separator: "\n", omittingEmptySubsequences: false).map { "  " + $0 }.joined(separator: "\n")
        let page = PageCaseTests.parse(note, config: nil)
        return page.blocks.map { CommonMark.html($0.content) }.joined(separator: "[block]")
    }

    private static func cmark(_ text: String) -> String {
        CommonMark.html("intro\n\n" + text, options: CMARK_OPT_UNSAFE | CMARK_OPT_HARDBREAKS) + "\n"
    }
}
