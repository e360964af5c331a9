import Diagnostics
import Logseq
import Site
import Synchronization

/// Writes a planned site into a folder. Pages are rendered and staged in parallel, so that only a few are in memory at a time.
struct BuildSite: Sendable {
    let plan: SitePlan
    let folder: GraphFolder
    let writer: SiteWriter
    let jobs: Int
    let progress: Progress

    /// - Returns: also the assets that cannot be read, which the site does not have.
    func run() async throws(SiteWriterError) -> (summary: SiteWriter.Summary, failures: [FileError]) {
        progress.begin("building", total: plan.pages.count)
        let rendered = await parallelMap(Array(plan.pages.indices), jobs: jobs) { [self] index in
            let page = Site.render(plan, page: index)
            defer { progress.advance() }
            return Result { () throws(SiteWriterError) in
                for file in page.files { try writer.stage(file.path, file.bytes) }
                return page.search
            }
        }
        progress.end()
        var search: [SearchEntry] = []
        for page in rendered { if let entry = try page.get() { search.append(entry) } }
        try Site.commonFiles(plan, search: search) { file throws(SiteWriterError) in try writer.stage(file.path, file.bytes) }
        var failures: [FileError] = []
        for path in plan.assets.sorted() {
            let bytes: [UInt8]
            do {
                bytes = try FileBytes.read(folder.location(path))
            } catch {
                failures.append(error)
                continue
            }
            try writer.stage(path, bytes)
        }
        return (try writer.commit(), failures)
    }
}
