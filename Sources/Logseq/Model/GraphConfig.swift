import Diagnostics

/// The settings of `logseq/config.edn` that affect reading and publishing. Missing keys have the defaults of Logseq.
package struct GraphConfig: Sendable {
    /// `:file/name-format`; absent means legacy.
    package enum FileNameFormat: Hashable, Sendable { case legacy, tripleLowbar }

    /// How names of files become names of pages.
    package var fileNameFormat = FileNameFormat.legacy
    /// `:journal/page-title-format` and `:journal/file-name-format`.
    package var journals = JournalFormats(title: "MMM do, yyyy", file: "yyyy_MM_dd")
    /// `:pages-directory`, `:journals-directory`.
    package var pagesDirectory = "pages"
    /// The folder of journals.
    package var journalsDirectory = "journals"
    /// `:publishing/all-pages-public?`.
    package var allPagesPublic = false
    /// `:hidden`: prefixes of the paths that are not read, from the root of the graph without a leading `/`.
    package var hidden: [String] = []
    /// `:macros`.
    package var macros: [String: String] = [:]
    /// `:property/separated-by-commas`, normalised keys.
    package var commaSeparatedProperties: Set<String> = []
    /// `:ignored-page-references-keywords`, normalised keys: their values mention no pages.
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
    /// Findings about the file itself.
    package var diagnostics: [Diagnostic] = []

    /// The defaults of Logseq.
    package init() {}
}
