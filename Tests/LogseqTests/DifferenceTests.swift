import CMark
import TestSupport
import Testing

@testable import Logseq

/// What dsdoc reads otherwise than CommonMark or than Logseq. `ManualTests` holds the manual's lists to the same cases, `SiteTests` their HTML.
@Suite struct DifferenceTests {
    @Test(arguments: try CaseText.all(in: "differences"))
    func aSourceGivesItsTree(_ example: CaseText) throws {
        let page = PageCaseTests.parse(try #require(example.parts["source"]), config: nil)
        try example.expect(TreeText.page(page), part: "tree", in: "differences")
    }

    /// The part `cmark` is what cmark makes of the whole note, and it is not what we say.
    @Test(arguments: try CaseText.all(in: "differences").filter { $0.file == "markdown.case" })
    func commonMarkReadsItOtherwise(_ example: CaseText) throws {
        let source = try #require(example.parts["source"])
        let html = CommonMark.html(source, options: CMARK_OPT_UNSAFE)
        try example.expect(html, part: "cmark", in: "differences")
        let page = PageCaseTests.parse(source, config: nil)
        #expect(CommonMark.html(page) != html)
    }

    @Test(arguments: try CaseText.all(in: "differences").filter { $0.file == "logseq.case" })
    func whatLogseqMakesOfItIsSaid(_ example: CaseText) { #expect(example.parts["logseq"]?.isEmpty == false) }
}
