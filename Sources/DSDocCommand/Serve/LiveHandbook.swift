import Diagnostics
import Preview
import Site

/// A handbook that is updated when its files change. See `Sources/SERVING.md`.
struct LiveHandbook: Sendable {
    private(set) var handbook: LoadedHandbook
    private(set) var theme: Theme
    private(set) var themeDiagnostics: [Diagnostic]
    /// Whether results of unchanged notes may be out of date.
    private(set) var needsRerun = false
    private(set) var site: LiveSite

    private let root: String
    private let templates: String?
    private let jobs: Int

    static func load(_ root: String, templates: String?, jobs: Int) async throws(FileError) -> LiveHandbook {
        var folder = try await GraphFolder.read(root, output: nil, theme: templates ?? ThemeFolder.standard, jobs: jobs)
        let overrides = try ThemeFolder.read(templates, into: &folder.files)
        let (theme, found) = Theme.make(overrides: overrides.theme)
        let diagnostics = found + overrides.diagnostics
        let handbook = await LoadedHandbook.load(folder, LoadedHandbook.Options(jobs: jobs, languages: theme.languages))
        return LiveHandbook(
            handbook: handbook, theme: theme, themeDiagnostics: diagnostics, site: LiveSite(handbook, theme, themeDiagnostics: diagnostics),
            root: root,
            templates: templates, jobs: jobs)
    }

    /// Applies a change: incrementally for notes and assets, otherwise by reading everything again.
    mutating func apply(_ change: ChangeSet, isOfTemplates: Bool) async throws(FileError) {
        if !change.isIncomplete, !isOfTemplates, !concernsScripts(change) {
            var folder = handbook.folder
            let (isFollowed, changed) = folder.follow(change.paths)
            let update = isFollowed ? handbook.updated(with: folder, changed: changed) : nil
            let isSame = update?.handbook.assetsWithScripts == handbook.assetsWithScripts
            if let update, isSame {
                handbook = update.handbook
                needsRerun = update.needsFullRerun || needsRerun
                site =
                    update.patched.flatMap { site.patched(handbook, file: $0) }
                    ?? LiveSite(handbook, theme, themeDiagnostics: themeDiagnostics)
                return
            }
        }
        self = try await LiveHandbook.load(root, templates: templates, jobs: jobs)
    }

    /// Whether a used asset that may have a script changed: the finding about it must be made again.
    private func concernsScripts(_ change: ChangeSet) -> Bool {
        handbook.assetsWithScripts.contains { asset in
            change.paths.contains(asset) || change.paths.contains { asset.hasPrefix($0 + "/") }
        }
    }

    /// Runs all examples again.
    mutating func rerun() async {
        handbook = await handbook.rerun(jobs: jobs)
        needsRerun = false
        site = LiveSite(handbook, theme, themeDiagnostics: themeDiagnostics)
    }

    var diagnostics: [Diagnostic] { handbook.diagnostics + themeDiagnostics }
}
