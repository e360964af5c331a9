import Diagnostics
import Handbook
import Logseq
import Site

/// Notes that grow in one respect; parsing, linking, rendering and reporting them has to grow no faster.
struct NoteScaling: ScalingInput {
    let name: String
    let size: Int
    /// The notes of a size: the path and the text of each.
    let notes: @Sendable (Int) -> [(path: String, text: String)]

    func run(_ size: Int) {
        var files = SourceFiles()
        var pages: [ParsedPage] = []
        for note in notes(size) {
            let file = files.add(SourceFile(path: note.path, bytes: Array(note.text.utf8)))
            pages.append(parsePage(file: file, path: note.path, bytes: Array(note.text.utf8), config: GraphConfig()))
        }
        let graph = Graph(pages: pages, assets: [], config: GraphConfig()).published()
        let plan = Site.plan(
            SiteInput(graph: graph, results: []), theme: Self.theme, options: SiteOptions(title: "Bench", language: .english))
        let rendered = plan.pages.indices.map { Site.render(plan, page: $0) }
        _ = Site.commonFiles(plan, search: rendered.compactMap(\.search))
        _ = TextReport(Report(graph.diagnostics, in: files, checked: [], catalogue: .english), style: .plain).text()
    }

    private static let theme = Theme.make().theme

    static let all = lines + outlines + graphs

    private static func one(_ name: String, _ size: Int, _ text: @escaping @Sendable (Int) -> String) -> NoteScaling {
        NoteScaling(name: name, size: size) { [("pages/a.md", text($0))] }
    }

    private static func many(_ name: String, _ size: Int, _ text: @escaping @Sendable (Int) -> String) -> NoteScaling {
        NoteScaling(name: name, size: size) { count in (0..<count).map { ("pages/p\($0).md", text($0)) } }
    }

    private static func repeated(_ count: Int, _ text: (Int) -> String, separator: String = " ") -> String {
        (0..<count).map(text).joined(separator: separator)
    }

    private static let lines = [
        one("broken links in one line", 4000) { "- " + repeated($0) { "[[missing page \($0)]]" } },
        one("broken assets in one line", 8000) { "- " + repeated($0) { "![x](../assets/\($0).png)" } },
        one("tags in one line", 4000) { "- " + repeated($0) { "#tag\($0)" } },
        one("open brackets", 80_000) { "- " + repeated($0, { _ in "[[" }) },
        one("open parentheses and braces", 80_000) { "- " + repeated($0, { _ in "(({{" }) },
        one("open emphasis", 80_000) { "- " + repeated($0, { _ in "*a _b ~~c" }) },
        one("open code and formulas", 80_000) { "- " + repeated($0, { _ in "`a $b" }) },
        one("open elements", 80_000) { "- " + repeated($0, { _ in "<b " }) },
        one("values of a property", 4000) { "tags:: " + repeated($0, { "t\($0)" }, separator: ", ") },
    ]

    private static let outlines = [
        one("blocks", 16_000) { repeated($0, { "- block \($0)" }, separator: "\n") },
        one("blocks with one id", 16_000) {
            repeated($0, { _ in "- x\n  id:: 66b5c8d4-0000-4000-8000-000000000001" }, separator: "\n")
        },
        one("footnotes", 8000) { repeated($0, { "- a[^\($0)]\n\n  [^\($0)]: note" }, separator: "\n") },
        one("rows of a table", 16_000) { "- | a | b |\n  |---|---|\n" + repeated($0, { "  | \($0) | x |" }, separator: "\n") },
        one("columns of a table", 16_000) {
            "- |" + repeated($0, { "\($0)" }, separator: "|") + "|\n  |" + repeated($0, { _ in "---" }, separator: "|") + "|"
        },
        one("levels of a name", 4000) { "- [[" + repeated($0, { "n\($0)" }, separator: "/") + "]]" },
        one("queries", 1600) { repeated($0, { "- {{query (and [[a]] (task todo))}}\n- TODO [[a]] \($0)" }, separator: "\n") },
    ]

    private static let graphs = [
        many("notes with a query each", 800) { "- {{query (and [[p1]] (task todo))}}\n- TODO [[p\($0 / 2)]]" },
        many("notes with a query for a text each", 800) { "- {{query \"word\($0)\"}}\n- word\($0) and more text" },
        many("notes with one alias", 1600) { "alias:: same\n\n- [[same]] \($0)" },
        many("notes with one title", 1600) { "title:: Same\n\n- text \($0)" },
        many("notes that link one page", 1600) { "- [[target]] \($0)" },
        many("notes in one namespace", 1600) { "title:: top/n\($0)\n\n- [[top/n\($0 / 2)]]" },
    ]
}
