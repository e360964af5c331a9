import Diagnostics
import Logseq

/// The options of a site, from the configuration.
package struct SiteOptions: Sendable {
    package var title: String
    /// The language of the interface, and of pages without another language.
    package var language: Language
    /// The address of the published site with its scheme; nil omits canonical addresses, the sitemap and the feed.
    package var address: String?
    /// The address to edit a note, with `{path}` for the path in the graph; nil shows no link.
    package var editAddress: String?

    /// The folder of the graph, which is the prefix of the paths of its files.
    package var graphFolder = ""

    /// The day for relative days in queries; nil leaves such queries unevaluated.
    package var today: CalendarDay?

    package init(title: String, language: Language, address: String? = nil, editAddress: String? = nil) {
        self.title = title
        self.language = language
        self.address = address.map { $0.hasSuffix("/") ? $0 : $0 + "/" }
        self.editAddress = editAddress
    }

    /// The path of a file from the root of the graph, so that a site does not depend on the location of its graph.
    func pathInGraph(_ path: String) -> String {
        path.hasPrefix(graphFolder + "/") ? String(path.dropFirst(graphFolder.count + 1)) : path
    }
}
