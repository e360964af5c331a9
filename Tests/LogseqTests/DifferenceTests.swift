import CMark
import TestSupport
import Testing

@testable import Logseq

/// Differences from CommonMark and from Logseq. `ManualTests` compares the manual's lists with these cases, `SiteTests` their HTML.
@Suite struct DifferenceTests {
    @Test(arguments: try CaseText.all(in: "differences"))
    func aSourceGivesItsTree(_ example: CaseText) throws {
        let page = PageCaseTests.parse(try #require(example.parts["source"]), config: nil)
        try example.expect(TreeText.page(page), part: "tree", in: "differences")
    }

    /// The part `cmark` is cmark's result for the whole note, which differs from dsdoc's.
    @Test(arguments: try CaseText.all(in: "differences").filter { $0.file == "markdown.case" })
    func cmarkParsesItDifferently(_ example: CaseText) throws {
        let source = try #require(example.parts["source"])
        let html = CommonMark.html(source, options: CMARK_OPT_UNSAFE)
        try example.expect(html, part: "cmark", in: "differences")
        let page = PageCaseTests.parse(source, config: nil)
        #expect(CommonMark.html(page) != html)
    }

    @Test(arguments: try CaseText.all(in: "differences").filter { $0.file == "logseq.case" })
    func theResultOfLogseqIsGiven(_ example: CaseText) { #expect(example.parts["logseq"]?.isEmpty == false) }
}
