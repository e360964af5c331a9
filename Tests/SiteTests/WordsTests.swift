import Diagnostics
import Foundation
import Logseq
import TestSupport
import Testing

@testable import DSDocCommand
@testable import Site

/// Every visible word of a note is on its page.
@Suite struct WordsTests {
    @Test(arguments: try ["inline", "differences"].flatMap { try CaseText.all(in: $0) })
    func everyWordOfACaseIsOnItsPage(_ example: CaseText) throws {
        var config = example.parts["config"].map { GraphConfig(Array($0.utf8), file: FileID(rawValue: 1)) } ?? GraphConfig()
        config.allPagesPublic = true
        let source = Array(try #require(example.parts["source"]).utf8)
        try expectAllWords(GraphFixture.plan([("pages/Case.md", source)], config: config), [source])
    }

    @Test(arguments: try CaseText.all(in: "graph"))
    func everyWordOfAGraphIsOnItsPages(_ example: CaseText) throws {
        var config = example.parts["config"].map { GraphConfig(Array($0.utf8), file: FileID(rawValue: 99)) } ?? GraphConfig()
        config.allPagesPublic = true
        let notes = example.parts.filter { $0.key.hasPrefix("file ") }.sorted { $0.key < $1.key }
            .map { (path: String($0.key.dropFirst(5)), bytes: Array($0.value.utf8)) }
        try expectAllWords(GraphFixture.plan(notes, config: config), notes.map(\.bytes))
    }

    /// Random notes from the sources of all cases and from snippets, at any depth.
    @Test func everyWordOfGeneratedNotesIsOnTheirPages() throws {
        var random = SplitMix(state: 5)
        let config = GraphConfig()
        let blocks = try CaseText.all(in: "inline").filter { $0.parts["config"] == nil }.compactMap { $0.parts["source"] }
            .filter { $0.hasPrefix("- ") && !$0.contains("\n#") && !$0.contains("<!--") && !Self.opensWithoutEnd($0) }
        var notes: [(path: String, bytes: [UInt8])] = []
        for number in 0..<120 {
            var text = "note:: number \(number) 編號\n\n"
            for _ in 0..<12 {
                let indent = String(repeating: "\t", count: random.below(4))
                let block = random.below(3) == 0 ? blocks[random.below(blocks.count)] : "- " + Self.line(&random)
                text += block.split(separator: "\n", omittingEmptySubsequences: false).map { indent + $0 }.joined(separator: "\n") + "\n"
            }
            notes.append(("pages/Note \(number).md", Array(text.utf8)))
        }
        try expectAllWords(GraphFixture.plan(notes, config: config), notes.map(\.bytes))
    }

    /// An unclosed construct of a case would contain the blocks after it.
    private static func opensWithoutEnd(_ text: String) -> Bool {
        let fences = text.split(separator: "\n").filter { $0.drop { " \t-".contains($0) }.hasPrefix("```") || $0.contains("~~~") }
        return fences.count % 2 == 1 || text.contains("```") || text.components(separatedBy: "$$").count % 2 == 0 || text.contains("#+")
            || text.contains("<") || text.contains("\\begin")
    }

    private static func line(_ random: inout SplitMix) -> String {
        let pieces = [
            "plain", "words", "中文", "標點，", "**bold**", "*slanted*", "**「粗」**後", "`code x`", "[[Page one]]", "#tag", "#[[two words]]",
            "~~gone~~",
            "==lit==", "[label](http://a.example/b_c)", "http://b.example/x", "H_{2}O", "x^{n}", "a_b_c", "1. one", "* star", "(a)",
            "\"q\"", "😀", "e\u{301}",
            "TODO", "[#A]", "{{unknown macro}}", "[^1]", "k:: v", "|", "a|b", "\\*", "&amp;", "5 > 4", "###", "![alt words](x.png)",
        ]
        return (0..<(1 + random.below(7))).map { _ in pieces[random.below(pieces.count)] }.joined(
            separator: random.below(4) == 0 ? "" : " ")
    }

    @Test func everyWordOfTheManualIsOnItsPage() async throws {
        try await expectAllWords(ofGraph: WordsTests.root.appending(path: "content").path(percentEncoded: false))
    }

    /// Graphs outside the repository: folders separated by `:` in `DSDOC_WORDS_OF`.
    @Test(.enabled(if: ProcessInfo.processInfo.environment["DSDOC_WORDS_OF"] != nil))
    func everyWordOfOtherGraphsIsOnItsPage() async throws {
        for folder in (ProcessInfo.processInfo.environment["DSDOC_WORDS_OF"] ?? "").split(separator: ":") {
            try await expectAllWords(ofGraph: String(folder))
        }
    }

    /// A missing word is detected.
    @Test func aMissingWordIsFound() {
        let html = "<h1>Title</h1><p>one <b>two</b>&amp;three<img alt=\"four\"></p>"
        #expect(PageWords.missing(Words.counts("one two three four title"), in: html).isEmpty)
        #expect(PageWords.missing(Words.counts("one one five 五"), in: html) == ["five", "one", "五"])
    }

    private static let root = CaseFiles.root.deletingLastPathComponent().deletingLastPathComponent()

    private func expectAllWords(ofGraph folder: String) async throws {
        let files = try await GraphFolder.read(folder, output: nil, jobs: 2)
        let input = await LoadedHandbook.load(files, .init(jobs: 2, languages: Languages(), publishedOnly: true, allPages: true)).siteInput
        let plan = Site.plan(input, theme: PageTests.theme, options: SiteOptions(title: "Words", language: .english))
        for index in plan.pages.indices {
            guard let source = plan.pages[index].note.flatMap({ plan.graph[$0].source }) else { continue }
            expectAllWords(plan, index, input.files[source.file].bytes)
        }
    }

    private func expectAllWords(_ plan: SitePlan, _ sources: [[UInt8]]) throws {
        var found = 0
        for index in plan.pages.indices {
            guard let source = plan.pages[index].note.flatMap({ plan.graph[$0].source }) else { continue }
            found += 1
            expectAllWords(plan, index, sources[Int(source.file.rawValue)])
        }
        #expect(found == sources.count)
    }

    private func expectAllWords(_ plan: SitePlan, _ index: Int, _ bytes: [UInt8]) {
        let context = PageContext(plan, plan.pages[index])
        var writer = HTMLWriter()
        for section in [PageSection.title, .properties, .outline] { section.write(context, &writer) }
        let missing = PageWords.missing(SourceWords.counts(bytes, config: plan.graph.config), in: writer.html.text)
        #expect(
            missing.isEmpty,
            "\(context.note?.source?.path ?? ""): \(missing.joined(separator: " "))\n\(String(decoding: bytes.prefix(1500), as: UTF8.self))"
        )
    }
}

/// The visible words of a page.
enum PageWords {
    /// The words of a note that are less frequent on its page, sorted.
    static func missing(_ wanted: [String: Int], in html: String) -> [String] {
        let shown = Words.counts(text(html))
        return wanted.filter { shown[$0.key, default: 0] < $0.value }.map(\.key).sorted()
    }

    /// The text of a page, including alternative texts of images and players.
    private static func text(_ html: String) -> String {
        html.replacing("<wbr>", with: "")
            .replacing(#/<[^>]*?(?:alt|aria-label)="([^"]*)"[^>]*>/#) { " \($0.1) " }
            .replacing(#/<[^>]*>/#, with: " ")
            .replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"").replacing("&amp;", with: "&")
    }
}
