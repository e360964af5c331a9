import Diagnostics
import Logseq

/// What the configuration says about a site.
package struct SiteOptions: Sendable {
    package var title: String
    /// Of the interface, and of the text where a page does not say otherwise.
    package var language: Language
    /// Where the site will stand, with its scheme; nil leaves out canonical addresses, the site map and the feed.
    package var address: String?
    /// Address at which a note is edited, with `{path}` for its path in the graph; nil shows no link.
    package var editAddress: String?

    /// The folder of the graph, with which the paths of its files begin.
    package var graphFolder = ""

    /// The day that relative days of queries count from; nil leaves such queries unanswered.
    package var today: CalendarDay?

    package init(title: String, language: Language, address: String? = nil, editAddress: String? = nil) {
        self.title = title
        self.language = language
        self.address = address.map { $0.hasSuffix("/") ? $0 : $0 + "/" }
        self.editAddress = editAddress
    }

    /// A file's path from the graph's root: a site is the same wherever its graph lies, and says nothing of its author's disk.
    func pathInGraph(_ path: String) -> String {
        path.hasPrefix(graphFolder + "/") ? String(path.dropFirst(graphFolder.count + 1)) : path
    }
}
