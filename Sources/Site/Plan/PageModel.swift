import Diagnostics
import Logseq

/// One page of the site before it is written: what it is about, where it lies, what it is called.
package struct PageModel: Sendable {
    enum Subject: Sendable {
        /// A page of the graph.
        case note(PageID)
        /// The first page, where no note is.
        case overview
        /// A part of the list of all pages, of all tags, of the journals, of the examples, of the findings: indexes into the plan's lists, and which part it is, from 0.
        case pages(Range<Int>, part: Int)
        case tags(Range<Int>, part: Int)
        case journals(Range<Int>, part: Int)
        case examples(Range<Int>, part: Int)
        case findings(Range<Int>, part: Int)
        /// The whole graph as a picture.
        case graph
        /// What the fields of a DaemonSet are.
        case fields
        /// The page that a server shows for an unknown address.
        case missing
    }

    var subject: Subject
    package let route: Route
    package let title: String
    /// The value of `lang`: of the interface and, unless the text is plainly in another language, of the text.
    let language: Language
    /// Of the note's own text, for its `lang`.
    let textLanguage: String

    /// The word that the page's `body` carries as a class.
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
