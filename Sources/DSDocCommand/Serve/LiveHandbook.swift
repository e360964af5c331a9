import Diagnostics
import Preview
import Site

/// A handbook that follows its files: what was loaded, the theme, and what of the last change is still to be settled.
struct LiveHandbook: Sendable {
    private(set) var handbook: LoadedHandbook
    private(set) var theme: Theme
    private(set) var themeFindings: [Diagnostic]
    /// Examples of notes that did not change may come out otherwise.
    private(set) var needsRerun = false
    private(set) var site: LiveSite

    private let root: String
    private let templates: String?
    private let jobs: Int

    static func load(_ root: String, templates: String?, jobs: Int) async throws(FileError) -> LiveHandbook {
        var folder = try await GraphFolder.read(root, output: nil, jobs: jobs)
        let overrides = try ThemeFolder.read(templates, into: &folder.files)
        let (theme, findings) = Theme.make(overrides: overrides)
        let handbook = await LoadedHandbook.load(folder, LoadedHandbook.Options(jobs: jobs, languages: theme.languages))
        return LiveHandbook(
            handbook: handbook, theme: theme, themeFindings: findings, site: LiveSite(handbook, theme, themeFindings: findings), root: root,
            templates: templates, jobs: jobs)
    }

    /// Takes over a change: of notes by reading these alone, of anything else by reading all again.
    mutating func follow(_ change: ChangeSet, isOfTemplates: Bool) async throws(FileError) {
        if !change.isIncomplete, !isOfTemplates {
            var folder = handbook.folder
            let (isFollowed, changed) = folder.follow(change.paths)
            if isFollowed {
                let following = handbook.following(folder, changed: changed)
                handbook = following.handbook
                needsRerun = following.needsFullRerun || needsRerun
                site =
                    following.patched.flatMap { site.patched(handbook, file: $0) }
                    ?? LiveSite(handbook, theme, themeFindings: themeFindings)
                return
            }
        }
        self = try await LiveHandbook.load(root, templates: templates, jobs: jobs)
    }

    /// Runs all examples again.
    mutating func rerun() async {
        handbook = await handbook.rerun(jobs: jobs)
        needsRerun = false
        site = LiveSite(handbook, theme, themeFindings: themeFindings)
    }

    var diagnostics: [Diagnostic] { handbook.diagnostics + themeFindings }
}
