import Preview

/// A graph as `dsdoc serve` keeps it, for the benchmark of edits.
package struct ServedGraph: Sendable {
    private var live: LiveHandbook

    package static func load(_ root: String, jobs: Int) async throws -> ServedGraph {
        ServedGraph(live: try await LiveHandbook.load(root, templates: nil, jobs: jobs))
    }

    /// Applies a change of one file.
    package mutating func follow(_ path: String) async throws {
        try await live.apply(ChangeSet(paths: [path]), isOfTemplates: false)
        if live.needsRerun { await live.rerun() }
    }

    /// The rendered page of a note; nil if it has none.
    package func page(of path: String) -> [UInt8]? { live.site.page(of: path) }
}
