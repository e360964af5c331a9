import Diagnostics
import Kubernetes
import Repository

/// What a tool made of a kustomization or a chart, traced to its sources.
struct RenderedBundle: Sendable {
    /// Its kustomization, or `Chart.yaml`: findings that are written nowhere are reported there.
    let origin: FileID
    let manifest: RenderedManifest
    let file: FileID
    let isChart: Bool
    /// The files that were read, which need no check of their own.
    let sources: [String]

    /// The findings in the rendered text as findings in the sources. Fixes of the rendered text are left out.
    func traced(_ diagnostic: Diagnostic, originEnd: Int) -> Diagnostic {
        guard let primary = diagnostic.primary, primary.span.file == file else { return diagnostic }
        let origin = SourceSpan(file: origin, start: 0, end: originEnd)
        let related = diagnostic.related.compactMap { label -> LabelledSpan? in
            label.span.file == file ? manifest.source(of: label.span).map { LabelledSpan($0, label.label) } : label
        }
        let span = manifest.source(of: primary.span) ?? origin
        return Diagnostic(
            diagnostic.rule, diagnostic.severity, diagnostic.headline, at: span, label: primary.label,
            related: related.filter { $0.span != span }, help: diagnostic.help
        ).about(diagnostic.object)
    }
}

/// Something that a tool can build.
struct RenderTarget: Sendable {
    let set: Int
    /// From the top folder.
    let folder: String
    /// The file that describes it, from the top folder.
    let origin: String
    let isChart: Bool
    /// The files that it is built from, from the top folder, in the order in which the tool applies them.
    let sources: [String]
    /// Whether building it fetches from the network.
    let isRemote: Bool
}

extension RepositoryLayout {
    /// What there is to build among these files.
    func renderTargets(set: Int, files: Set<String>) -> [RenderTarget] {
        let built = roots.filter { files.contains($0.path) }.map { root in
            let closure = closure(of: root)
            let folders = Set(closure.map(\.folder))
            let resources = closure.reversed().flatMap { $0.resources.filter { !folders.contains($0) } }
            let sources = resources + closure.reversed().flatMap { $0.patches.sorted() + [$0.path] }
            return RenderTarget(
                set: set, folder: root.folder, origin: root.path, isChart: false, sources: sources,
                isRemote: closure.contains(where: \.isRemote))
        }
        let rendered = charts.map { chart in
            let prefix = chart.isEmpty ? "" : chart + "/"
            return RenderTarget(
                set: set, folder: chart, origin: prefix + "Chart.yaml", isChart: true,
                sources: files.filter { $0.hasPrefix(prefix) }.sorted(), isRemote: false)
        }
        return built + rendered
    }
}
