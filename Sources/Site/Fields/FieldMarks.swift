import Handbook
import Kubernetes

/// The keys of an example that have help, and where.
///
/// The help on all fields is one page for each language, and a script with the same content. A key is a link to its entry, which works
/// without a script; the script shows the entry beside the key on hover or focus, and loads the texts at that time. Texts in the page
/// itself would need no loading, but would add ten kilobytes to a page of two manifests. The first key of a field is the link; later ones
/// refer to it and are not focusable.
struct FieldMarks {
    struct Mark {
        /// The fragment of the entry on the page of fields.
        let anchor: String
        let isFirst: Bool
    }

    /// By the offset of the key.
    private var marks: [Int: Mark] = [:]

    /// No key has help.
    init() {}

    /// - Parameter first: the first example of the page, if this is another one; its links are not repeated.
    init(_ example: ExampleResult, after first: ExampleResult?) {
        var seen = Set((first?.documents ?? []).flatMap { $0.document.explainedKeys.map(\.help.anchor) })
        for reviewed in example.documents {
            for key in reviewed.document.explainedKeys {
                let anchor = key.help.anchor
                marks[key.start] = Mark(anchor: anchor, isFirst: seen.insert(anchor).inserted)
            }
        }
    }

    subscript(start: Int) -> Mark? { marks[start] }

    var isEmpty: Bool { marks.isEmpty }
}
