import Diagnostics

/// The stages of a build that use the disk, for benchmarks.
package enum BuildStages {
    package struct File: Sendable {
        package let path: String
        package let bytes: [UInt8]
    }

    /// Lists and reads a graph.
    package static func read(_ root: String, jobs: Int) async throws -> (notes: [File], config: File?) {
        let folder = try await GraphFolder.read(root, output: nil, jobs: jobs)
        let config = folder.logseqConfig.map { File(path: "logseq/config.edn", bytes: folder.files[$0].bytes) }
        return (folder.notes.map { File(path: $0.path, bytes: folder.files[$0.file].bytes) }, config)
    }

    /// Writes a site as `dsdoc build` does.
    package static func write(_ files: [(path: String, bytes: [UInt8])], to output: String, jobs: Int) async throws {
        let writer = try SiteWriter(output: output)
        let staged = await parallelMap(files, jobs: jobs) { file in
            Result { () throws(SiteWriterError) in try writer.stage(file.path, file.bytes) }
        }
        for result in staged { try result.get() }
        _ = try writer.commit()
    }
}
