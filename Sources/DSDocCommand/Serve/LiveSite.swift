import Diagnostics
import Logseq
import Preview
import Site
import Synchronization

/// A planned site that renders each page on its first request.
final class LiveSite: Sendable {
    private let plan: SitePlan
    private let folder: GraphFolder
    private let notices: PreviewNotices
    /// Path → index in the plan's pages.
    let routes: [String: Int]
    private let rendered = Mutex<[Int: [String: PreviewSite.Resource]]>([:])
    /// Files that belong to no page, without and with the search index; rendered on first request.
    private let common = Mutex<[String: PreviewSite.Resource]?>(nil)
    private let searchFiles = Mutex<[String: PreviewSite.Resource]?>(nil)

    convenience init(_ handbook: LoadedHandbook, _ theme: Theme, themeDiagnostics: [Diagnostic]) {
        let plan = Site.plan(handbook.siteInput, theme: theme, options: handbook.configuration.siteOptions(of: handbook.folder))
        let routes = Dictionary(plan.pages.enumerated().map { ($1.route.path, $0) }, uniquingKeysWith: { first, _ in first })
        self.init(
            plan: plan, routes: routes,
            notices: PreviewNotices(
                handbook, themeDiagnostics: themeDiagnostics, catalogue: plan.catalogue(handbook.configuration.language)))
    }

    private init(plan: SitePlan, routes: [String: Int], notices: PreviewNotices) {
        self.plan = plan
        self.routes = routes
        self.notices = notices
        folder = notices.handbook.folder
    }

    /// The site after an edit of one note that `LoadedHandbook.updated(with:changed:)` applied incrementally; nil if everything must be
    /// planned again.
    func patched(_ handbook: LoadedHandbook, file: FileID) -> LiveSite? {
        guard let (results, diagnostics) = handbook.siteInput(of: file),
            let plan = plan.patched(handbook.graph, file: file, results: results, diagnostics: diagnostics, files: handbook.folder.files)
        else { return nil }
        return LiveSite(
            plan: plan, routes: routes,
            notices: PreviewNotices(handbook, themeDiagnostics: notices.themeDiagnostics, catalogue: notices.catalogue))
    }

    /// The site for the server.
    var preview: PreviewSite {
        PreviewSite(version: "", resource: { self.resource($0) }, notFound: { self.resource("404.html") })
    }

    /// The page of a note.
    func page(of note: String) -> [UInt8]? {
        plan.route(ofNote: note).flatMap { resource($0.path)?.bytes }
    }

    private func resource(_ path: String) -> PreviewSite.Resource? {
        if let index = routes[path] { return page(index)[path] }
        if path.hasPrefix("search/") { return search()[path] }
        if let file = commonFiles()[path] { return file }
        if plan.assets.contains(path), let bytes = try? FileBytes.read(folder.location(path)) {
            return PreviewSite.Resource(bytes: bytes, type: ContentType.of(path), isAsset: true)
        }
        return manifest(path)
    }

    private func page(_ index: Int) -> [String: PreviewSite.Resource] {
        if let known = rendered.withLock({ $0[index] }) { return known }
        var files = LiveSite.resources(Site.render(plan, page: index).files)
        let path = plan.pages[index].route.path
        if let page = files[path] {
            files[path] = PreviewSite.Resource(bytes: notices.added(to: page.bytes, of: plan.pages[index]), type: page.type)
        }
        rendered.withLock { $0[index] = files }
        return files
    }

    /// The manifest of an example is rendered with its page: pages are rendered until one has it.
    private func manifest(_ path: String) -> PreviewSite.Resource? {
        guard path.hasPrefix("manifests/") else { return nil }
        for index in plan.pages.indices { if let file = page(index)[path] { return file } }
        return nil
    }

    private func commonFiles() -> [String: PreviewSite.Resource] {
        common.withLock { files in
            if let files { return files }
            let made = LiveSite.resources(Site.commonFiles(plan, search: []))
            files = made
            return made
        }
    }

    /// The search index requires every page to be rendered once.
    private func search() -> [String: PreviewSite.Resource] {
        searchFiles.withLock { files in
            if let files { return files }
            let entries = plan.pages.indices.compactMap { Site.render(plan, page: $0).search }
            let made = LiveSite.resources(Site.commonFiles(plan, search: entries))
            files = made
            return made
        }
    }

    private static func resources(_ files: [OutputFile]) -> [String: PreviewSite.Resource] {
        Dictionary(
            files.map { ($0.path, PreviewSite.Resource(bytes: $0.bytes, type: ContentType.of($0.path))) },
            uniquingKeysWith: { first, _ in first })
    }
}
