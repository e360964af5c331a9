import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Logseq

/// No note crashes the parser, makes it slow or makes it exceed its limits.
@Suite struct RobustnessTests {
    /// Texts on the fast path without cmark are parsed as by cmark. Their lines have no indentation, as in a block.
    @Test func shortcutsChangeNothing() {
        var random = SplitMix(state: 7)
        let pieces = [
            "words", " ", "  ", "\n", "\n\n", "\t", "1", "1.", "2) ", "(a)", "a: b", "x=y", "~", "!", "中文，", "- ", "+ ", "> ", "# ",
            "[[p]]", "#tag", "|", "{a}",
            "'", "\"", ";", "…",
        ]
        for round in 0..<4000 {
            let joined: String = (0..<(1 + random.below(9))).map { _ in pieces[random.below(pieces.count)] }.joined()
            let lines = joined.split(separator: "\n", omittingEmptySubsequences: false).map { String($0.drop { $0 == " " || $0 == "\t" }) }
            let source: String = lines.joined(separator: "\n")
            let text = { InlineText(MappedText(file: FileID(rawValue: 0), bytes: Array(source.utf8))) }
            let config = GraphConfig()
            let quick = Markdown.blocks(text(), context: ParseContext(file: FileID(rawValue: 0), config: config))
            let full = Markdown.blocks(text(), context: ParseContext(file: FileID(rawValue: 0), config: config), shortcuts: false)
            #expect(TreeText.parts(quick) == TreeText.parts(full), "round \(round): \(source.debugDescription)")
        }
    }

    /// Ten times the input takes about ten times as long: far less than the hundredfold of a quadratic parser.
    @Test(arguments: [
        "[", "*", "((", "$", "`", "{{", "![", "[[", "#", "<", "<a ", "<div>", "~~", "==", "**a ", "> ", "\t- ", "x^{", "http://a(", "<!--",
        "- ```\n", "- #+BEGIN_A\n", "- $$\n", "|a|\n", "[:a ", "](", "tags:: [[a]],", "[^1]: a\n", "&amp;", "[a](b c)", "<b x=\"", ":a:\n",
        "- [[a]]\n", "{{m x}}", "x^{2}\n", "| a | b |\n", "[a](b)\n",
    ])
    func repeatedOpenersTakeLinearTime(_ piece: String) {
        let small = time(String(repeating: piece, count: 8000 / piece.utf8.count))
        let large = time(String(repeating: piece, count: 80_000 / piece.utf8.count))
        #expect(large < small * 40 + .milliseconds(400), "\(piece): \(small), then \(large)")
    }

    private func time(_ source: String) -> Duration {
        let bytes = Array(source.utf8)
        let start = ThreadTime.now
        _ = parsePage(file: FileID(rawValue: 0), path: "pages/x.md", bytes: bytes, config: GraphConfig())
        return ThreadTime.now - start
    }

    @Test func deepNestingIsBounded() {
        let deep = String(repeating: "> ", count: 5000) + "x\n" + String(repeating: "*a **b ", count: 5000)
        let page = PageCaseTests.parse(
            "- " + deep + "\n- " + String(repeating: "[:b ", count: 5000) + String(repeating: "]", count: 5000), config: nil)
        #expect(page.blocks.count == 2)
    }

    @Test func brokenUTF8IsReportedAtItsByte() throws {
        let bytes = Array("- a ".utf8) + [0xE4, 0xB8] + Array(" b".utf8)
        let page = parsePage(file: FileID(rawValue: 0), path: "pages/x.md", bytes: bytes, config: GraphConfig())
        let finding = try #require(page.diagnostics.first)
        #expect(finding.rule == "invalid-utf8" && finding.primary?.span.start == 4)
        #expect(TreeText.page(page).contains("\u{FFFD}"))
    }

    @Test func privateUseCharactersStay() {
        let page = PageCaseTests.parse("- a\u{F0000}b `\u{F0001}` [[\u{100000}]]", config: nil)
        #expect(TreeText.page(page) == "block\n  p \"a\u{F0000}b \" code(\"\u{F0001}\") \" \" page(\u{100000})")
    }

    /// A fence's bytes are at the offsets that its text maps to.
    @Test func codeMapsToItsNote() throws {
        let source = "- a\n\t- ```yaml\n\t  a: 一\n\t    b: 2\n\t  ```\n\t- * item\n\t    ```\n\t    x: 1\n\t    ```\n"
        let bytes = Array(source.utf8)
        let page = PageCaseTests.parse(source, config: nil)
        var found = 0
        for part in page.blocks.flatMap(\.content).flatMap(\.flattened) {
            guard case .code(let code) = part else { continue }
            found += 1
            for (offset, byte) in code.body.bytes.enumerated() where byte != 0x0A { #expect(bytes[code.body.fileOffset(offset)] == byte) }
        }
        #expect(found == 2)
    }
}

extension BlockContent {
    /// The part and those in its list's items.
    fileprivate var flattened: [BlockContent] {
        if case .list(let list) = self { list.items.flatMap { $0.content.flatMap(\.flattened) } } else { [self] }
    }
}
