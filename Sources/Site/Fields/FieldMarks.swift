import Handbook
import Kubernetes

/// Which keys of an example's text are explained, and where.
///
/// The help of all fields is one page of the site for each language, and the same as one script beside it. A key is a link to its entry there,
/// so it tells without any script where it is tapped; a script shows the entry beside the key where it is pointed at or focused, and loads
/// the texts when that happens first. Texts on the page itself would be told at once too, but a page of two manifests would be ten
/// kilobytes heavier. The first key of a field is the link; those that follow name it, and are no stops for the keyboard of their own.
struct FieldMarks {
    struct Mark {
        /// The entry on the page of fields.
        let anchor: String
        let isFirst: Bool
    }

    /// By the byte of the text at which the key begins.
    private var marks: [Int: Mark] = [:]

    /// No key is explained.
    init() {}

    /// - Parameter first: the first example of the page, if this is another: what it links to is linked to already.
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
