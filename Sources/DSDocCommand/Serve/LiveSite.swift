import Diagnostics
import Logseq
import Preview
import Site
import Synchronization

/// A planned site that renders a page when it is first asked for.
final class LiveSite: Sendable {
    private let plan: SitePlan
    private let folder: GraphFolder
    private let notices: PreviewNotices
    /// Path → index in the plan's pages.
    private let routes: [String: Int]
    private let rendered = Mutex<[Int: [String: PreviewSite.Resource]]>([:])
    private let common: [String: PreviewSite.Resource]
    private let searchFiles = Mutex<[String: PreviewSite.Resource]?>(nil)

    init(plan: SitePlan, folder: GraphFolder, notices: PreviewNotices) {
        self.plan = plan
        self.folder = folder
        self.notices = notices
        routes = Dictionary(plan.pages.enumerated().map { ($1.route.path, $0) }, uniquingKeysWith: { first, _ in first })
        common = LiveSite.resources(Site.commonFiles(plan, search: []))
    }

    /// The site as a server shows it.
    var preview: PreviewSite {
        PreviewSite(version: "", resource: { self.resource($0) }, notFound: { self.resource("404.html") })
    }

    private func resource(_ path: String) -> PreviewSite.Resource? {
        if let index = routes[path] { return page(index)[path] }
        if path.hasPrefix("search/") { return search()[path] }
        if let file = common[path] { return file }
        if plan.assets.contains(path), let bytes = try? FileBytes.read(folder.location(path)) {
            return PreviewSite.Resource(bytes: bytes, type: ContentType.of(path))
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

    /// The manifest of an example is made with its page: pages are rendered until one has it.
    private func manifest(_ path: String) -> PreviewSite.Resource? {
        guard path.hasPrefix("manifests/") else { return nil }
        for index in plan.pages.indices { if let file = page(index)[path] { return file } }
        return nil
    }

    /// The search index needs every page once; nobody waits for it who does not search.
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
