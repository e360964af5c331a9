import Diagnostics
import TestSupport
import Testing

@testable import Logseq

/// After an edit of one note the graph equals a new one of all notes, whether it was rebuilt or updated incrementally.
@Suite struct GraphPatchTests {
    private static let lines = [
        "- plain words", "- see [[Beta]] and [[gamma]]", "- [[Space/Inner/Deep]]", "\t- under it #tag", "- #[[Beta]]", "- [[nowhere]]",
        "- [[Nowhere]] again", "- [[nowhere else]]", "- ![a](../assets/a.png)", "- ![b](../assets/b.png)", "- ![gone](../assets/gone.png)",
        "- block\n  id:: 66b5c8d4-0000-4000-8000-00000000000N", "- ((66b5c8d4-0000-4000-8000-000000000001))",
        "- ((66b5c8d4-0000-4000-8000-000000000009))", "- {{embed [[Beta]]}}", "- key:: [[Alpha]]", "- template:: t\n\t- [[Alpha]]",
        "- [[Alpha]] [[Alpha]] [[Beta]]", "- [[other]]", "- [[Betta]]", "- [[May 1st, 2024]]",
    ]
    private static let paths = ["pages/Alpha.md", "pages/Beta.md", "pages/gamma.md", "pages/Space___Inner.md", "pages/tag.md"]

    private static func note(_ number: Int, _ random: inout SplitMix) -> String {
        var text = ""
        if number == 1 { text += "alias:: other\n\n" }
        if random.below(3) == 0 { text += "tags:: gamma, tag\n\n" }
        for _ in 0..<(2 + random.below(6)) {
            let line = lines[random.below(lines.count)]
            // Block ids belong to one note, and most graphs have no embed.
            if line.contains("embed"), random.below(4) > 0 { continue }
            text += line.split(separator: "N", omittingEmptySubsequences: false).joined(separator: "\(number)") + "\n"
        }
        return text
    }

    private static func edited(_ text: String, _ number: Int, _ random: inout SplitMix) -> String {
        var rows = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let index = random.below(rows.count)
        switch random.below(4) {
        case 0: rows.insert("- a line more", at: index)
        case 1: rows.remove(at: index)
        case 2: rows[index] += " more"
        default: rows.insert(lines[random.below(lines.count)].replacing("N", with: "\(number)"), at: index)
        }
        return rows.joined(separator: "\n")
    }

    @Test func everyEditGivesTheGraphOfAFullRebuild() {
        var random = SplitMix(state: 77)
        let config = GraphConfig(
            Array("{:publishing/all-pages-public? true :file/name-format :triple-lowbar}".utf8), file: FileID(rawValue: 50))
        let assets = ["assets/a.png", "assets/b.png"]
        var patched = 0
        for round in 0..<600 {
            var texts = Self.paths.indices.map { Self.note($0, &random) }
            var pages = texts.enumerated().map { index, text in
                parsePage(file: FileID(rawValue: Int32(index)), path: Self.paths[index], bytes: Array(text.utf8), config: config)
            }
            var graph = Graph(pages: pages, assets: assets, config: config)
            for step in 0..<4 {
                let number = random.below(texts.count)
                texts[number] = Self.edited(texts[number], number, &random)
                pages[number] = parsePage(
                    file: FileID(rawValue: Int32(number)), path: Self.paths[number], bytes: Array(texts[number].utf8), config: config)
                let anew = Graph(pages: pages, assets: assets, config: config)
                if graph.patched(with: pages[number]) != nil { patched += 1 }
                graph = graph.replacing(pages[number])
                #expect(Description(graph) == Description(anew), "round \(round), step \(step): \(texts[number])")
            }
        }
        #expect(patched > 600, "most edits need no new indexes: \(patched) of 2400")
    }

    /// The content of a graph.
    private struct Description: Equatable {
        var pages: [String]
        var lists: [[PageID]]
        var assets: [String]
        var diagnostics: [Diagnostic]
        var names: [PageName: PageID]
        var blocks: [BlockID: BlockLocation]
        var blockLinks: [BlockID: [BlockLocation]]
        var near: [PageID: PageID]
        var hasNameConflicts: Bool

        init(_ graph: Graph) {
            pages = graph.pages.map { page in
                "\(page.id) \(page.name) \(page.title) \(page.source?.path ?? "-") \(page.blocks.count) \(page.aliases) \(String(describing: page.parent)) "
                    + "\(page.children) \(page.backlinks) \(page.taggedPages) \(page.isPublic) \(String(describing: page.date))"
            }
            lists = [graph.journals, graph.tags]
            assets = graph.usedAssets
            diagnostics = graph.diagnostics
            names = graph.names
            blocks = graph.blockLocations
            blockLinks = graph.blockBacklinks
            near = graph.spellingSuggestions
            hasNameConflicts = graph.hasNameConflicts
        }
    }
}
