import Diagnostics
import Logseq
import TestSupport
import Testing

@testable import Site

/// Mutated notes are rendered as complete pages.
@Suite struct MutatedPageTests {
    @Test func mutatedNotesBecomePages() throws {
        var mutations = NoteMutations(of: try NoteMutations.notes(), seed: 99)
        for round in 0..<40 {
            let notes = (0..<25).map { (path: "pages/Note \($0).md", bytes: mutations.next()) }
            let plan = GraphFixture.plan(notes, config: GraphConfig())
            for index in plan.pages.indices where plan.pages[index].note.map({ plan.graph[$0].source != nil }) == true {
                let html = String(decoding: Site.render(plan, page: index).files[0].bytes, as: UTF8.self)
                let fault = Self.fault(in: html)
                #expect(fault == nil, "round \(round), \(plan.pages[index].title): \(fault ?? "")\n\(Self.source(of: plan, index, notes))")
            }
        }
    }

    private static func source(of plan: SitePlan, _ index: Int, _ notes: [(path: String, bytes: [UInt8])]) -> String {
        let file = plan.pages[index].note.flatMap { plan.graph[$0].source?.file.rawValue } ?? 0
        return String(decoding: notes[Int(file)].bytes, as: UTF8.self).debugDescription
    }

    /// The first element that is not closed properly or is nested in its own kind where HTML forbids it, or a duplicate id.
    private static func fault(in html: String) -> String? {
        var open: [Substring] = []
        var ids: Set<String> = []
        // By scalars: a combining mark at the start of a text would belong to the `>` before it.
        let tag = #/<(/?)([a-z][a-z0-9]*)((?:"[^"]*"|[^">])*)>/#.matchingSemantics(.unicodeScalar)
        for match in html.matches(of: tag) {
            let name = match.2
            if ["meta", "link", "br", "hr", "img", "input", "wbr", "col", "source"].contains(name) || match.3.hasSuffix("/") { continue }
            if !match.1.isEmpty {
                guard open.popLast() == name else { return "</\(name)>" }
            } else {
                if ["a", "button", "p"].contains(name), open.contains(name), !(name == "p" && open.last != "p") {
                    return "<\(name)> in <\(name)>"
                }
                if open.last == "p",
                    ["p", "div", "ul", "ol", "dl", "table", "blockquote", "figure", "hr", "pre", "details", "h2"].contains(name)
                {
                    return "<\(name)> in <p>"
                }
                open.append(name)
            }
            if let id = match.3.firstMatch(of: #/ id="([^"]*)"/#), !ids.insert(String(id.1)).inserted { return "id \(id.1) twice" }
        }
        return open.isEmpty ? nil : "<\(open)> without end"
    }
}
