import Diagnostics
import Logseq

@testable import Site

/// Builds graphs from texts of notes.
enum GraphFixture {
    /// - Parameter notes: path relative to the graph's root → text.
    static func graph(
        _ notes: [(path: String, text: String)], config: GraphConfig = GraphConfig(), assets: [String] = [], emptyAssets: Set<String> = []
    ) -> Graph {
        var config = config
        config.allPagesPublic = true
        let pages = notes.enumerated().map { number, note in
            parsePage(file: FileID(rawValue: Int32(number)), path: note.path, bytes: Array(note.text.utf8), config: config)
        }
        return Graph(pages: pages, assets: assets, emptyAssets: emptyAssets, config: config)
    }

    static func graph(_ text: String) -> Graph { graph([("pages/A.md", text)]) }

    /// The site plan of these notes, including all files that they mention.
    static func plan(_ notes: [(path: String, bytes: [UInt8])], config: GraphConfig) -> SitePlan {
        let pages = notes.enumerated().map { number, note in
            parsePage(file: FileID(rawValue: Int32(number)), path: note.path, bytes: note.bytes, config: config)
        }
        let mentioned = pages.flatMap(\.references).compactMap { if case .asset(let path) = $0.target { path } else { nil } }
        return PageTests.plan(Graph(pages: pages, assets: mentioned, config: config))
    }
}
