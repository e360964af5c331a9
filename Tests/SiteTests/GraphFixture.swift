import Diagnostics
import Logseq

/// Graphs from notes given as texts.
enum GraphFixture {
    /// - Parameter notes: texts under their paths from the graph's root.
    static func graph(_ notes: [(path: String, text: String)], config: GraphConfig = GraphConfig(), assets: [String] = []) -> Graph {
        var config = config
        config.allPagesPublic = true
        let pages = notes.enumerated().map { number, note in
            parsePage(file: FileID(rawValue: Int32(number)), path: note.path, bytes: Array(note.text.utf8), config: config)
        }
        return Graph(pages: pages, assets: assets, config: config)
    }

    static func graph(_ text: String) -> Graph { graph([("pages/A.md", text)]) }
}
