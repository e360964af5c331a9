import Diagnostics

/// What `logseq/config.edn` says, as far as reading and publishing go; keys that are absent have Logseq's defaults.
package struct GraphConfig: Sendable {
    /// `:file/name-format`; absent means legacy.
    package enum FileNameFormat: Hashable, Sendable { case legacy, tripleLowbar }

    package var fileNameFormat = FileNameFormat.legacy
    /// `:journal/page-title-format` and `:journal/file-name-format`.
    package var journals = JournalFormats(title: "MMM do, yyyy", file: "yyyy_MM_dd")
    /// `:pages-directory`, `:journals-directory`.
    package var pagesDirectory = "pages"
    package var journalsDirectory = "journals"
    /// `:publishing/all-pages-public?`.
    package var allPagesPublic = false
    /// `:hidden`: how the paths of files begin that are not read, from the graph's root without a `/` in front.
    package var hidden: [String] = []
    /// `:macros`.
    package var macros: [String: String] = [:]
    /// `:property/separated-by-commas`, normalised keys.
    package var commaSeparatedProperties: Set<String> = []
    /// `:ignored-page-references-keywords`, normalised keys: what their values name is not mentioned.
    package var unlinkedProperties: Set<String> = []
    /// `:block-hidden-properties`, normalised keys.
    package var hiddenProperties: Set<String> = []
    /// `:property-pages/enabled?`.
    package var propertyPagesEnabled = true
    /// `:property-pages/excludelist`, normalised keys.
    package var propertyPagesExcluded: Set<String> = []
    /// `:ui/show-empty-bullets?`.
    package var showsEmptyBullets = false
    /// `:default-home {:page "…"}`.
    package var home: String?
    /// `:favorites`, in order.
    package var favorites: [String] = []
    /// Problems of the file itself.
    package var diagnostics: [Diagnostic] = []

    package init() {}
}
