import Diagnostics
import Logseq
import TestSupport
import Testing

@testable import Site

/// The HTML of every construct's cases; `LogseqTests` checks the trees of the same sources.
@Suite struct ConstructTests {
    @Test(arguments: try ["inline", "differences"].flatMap { area in try CaseText.all(in: area).map { (area, $0) } })
    func aSourceGivesItsHTML(area: String, example: CaseText) throws {
        let source = try #require(example.parts["source"])
        try example.expect(NoteHTML.body(source, config: example.parts["config"]), part: "html", in: area)
    }
}

/// The rendering of a note that is alone in its graph.
enum NoteHTML {
    /// The properties and blocks of a note, without copy buttons and hashed anchors.
    static func body(_ source: String, config: String? = nil) throws -> String {
        var settings = config.map { GraphConfig(Array($0.utf8), file: FileID(rawValue: 1)) } ?? GraphConfig()
        if config == nil { settings.fileNameFormat = .tripleLowbar }
        settings.allPagesPublic = true
        let plan = GraphFixture.plan([("pages/Case.md", Array(source.utf8))], config: settings)
        let model = try #require(plan.pages.first { $0.note.map { plan.graph[$0].source != nil } == true })
        let context = PageContext(plan, model)
        var writer = HTMLWriter()
        PageSection.properties.write(context, &writer)
        OutlineWriter(context: context, page: try #require(model.note)).write(to: &writer)
        return withoutMachinery(writer.html.text)
    }

    private static func withoutMachinery(_ html: String) -> String {
        String(
            html.replacing(#/<button class="copy.*?</button>/#, with: "")
                .replacing(#/<a class="anchor".*?</a>/#, with: "")
                .replacing(#/ id="b[0-9a-z]+(-[0-9]+)?"/#, with: "")
                .reversed().drop { $0 == "\n" }.reversed())
    }
}
