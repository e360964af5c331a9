import Preview

/// A graph as `dsdoc serve` holds it, for those who measure what an edit takes.
package struct ServedGraph: Sendable {
    private var live: LiveHandbook

    package static func load(_ root: String, jobs: Int) async throws -> ServedGraph {
        ServedGraph(live: try await LiveHandbook.load(root, templates: nil, jobs: jobs))
    }

    /// Takes over what the files of a path are now.
    package mutating func follow(_ path: String) async throws {
        try await live.follow(ChangeSet(paths: [path]), isOfTemplates: false)
        if live.needsRerun { await live.rerun() }
    }

    /// The page of a note, rendered; nil where the note has none.
    package func page(of path: String) -> [UInt8]? { live.site.page(of: path) }
}
