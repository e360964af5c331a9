import Diagnostics
import Logseq

/// One page of the plan: subject, route and title.
package struct PageModel: Sendable {
    enum Subject: Sendable {
        /// A page of the graph.
        case note(PageID)
        /// The home page if no note is the home page.
        case overview
        /// A part of the list of pages, tags, journals, examples or findings: a range of the list in the plan, and the number of the part
        /// from 0.
        case pages(Range<Int>, part: Int)
        case tags(Range<Int>, part: Int)
        case journals(Range<Int>, part: Int)
        case examples(Range<Int>, part: Int)
        case findings(Range<Int>, part: Int)
        /// The figure of the whole graph.
        case graph
        /// The help on the fields of a DaemonSet.
        case fields
        /// The page for unknown addresses (404).
        case missing
    }

    var subject: Subject
    package let route: Route
    package let title: String
    /// The language of the interface, and of the text unless it is in another language.
    let language: Language
    /// The language of the text of the note, for `lang`.
    let textLanguage: String

    /// The class of `body`.
    var kind: String {
        switch subject {
        case .note: "note"
        case .overview: "overview"
        case .pages, .tags, .journals, .examples, .findings, .graph, .fields: "list"
        case .missing: "error"
        }
    }

    package var note: PageID? {
        if case .note(let id) = subject { id } else { nil }
    }
}
