/// The keys of the interface texts that the program asks for; those that only templates use are in the catalogues alone.
enum MessageKey: String, CaseIterable, Sendable {
    // Navigation
    case contents, backlinks, previous, next, home, pages, journals, tags, breadcrumbs, parts, more
    case allPages = "all-pages"
    case previousAndNext = "previous-and-next"
    case taggedWith = "tagged-with"
    case pagesBelow = "pages-below"
    case goToMention = "go-to-mention"
    case linkHere = "link-here"
    case alsoKnownAs = "also-known-as"
    case pageMissing = "page-missing"
    case pageMissingHelp = "page-missing-help"

    // Notes
    case note, tip, important, caution, warning, pinned
    case copy, copied, table, done, scheduled, deadline
    case notDone = "not-done"
    case remotePicture = "remote-picture"
    case withheldPage = "withheld-page"
    case withheldBlock = "withheld-block"
    case missingBlock = "missing-block"
}
