import Diagnostics
import Kubernetes
import Logseq

/// The id of an example: its page, and its index among the examples of the page.
package struct ExampleID: Hashable, Comparable, Sendable {
    /// The page.
    package let page: PageName
    /// From 0.
    package let ordinal: Int

    /// - Parameter ordinal: from 0.
    package init(page: PageName, ordinal: Int) {
        self.page = page
        self.ordinal = ordinal
    }

    /// The HTML id of the example on its page: `example-1`.
    package var anchor: String { "example-\(ordinal + 1)" }

    /// By page, then by ordinal.
    package static func < (left: ExampleID, right: ExampleID) -> Bool { (left.page, left.ordinal) < (right.page, right.ordinal) }
}

/// A fence of a note with Kubernetes documents, and the properties of the note about it.
package struct Example: Sendable {
    /// A property for dsdoc: its value and its span.
    package struct Setting: Hashable, Sendable {
        /// The value.
        package let text: String
        /// The value in the note.
        package let span: SourceSpan

        /// - Parameter span: of the value.
        package init(text: String, span: SourceSpan) {
            self.text = text
            self.span = span
        }
    }

    /// The id.
    package let id: ExampleID
    /// Index of the block with the fence, in the blocks of its page.
    package let block: Int
    /// The fence.
    package let fence: CodeBlock
    /// The documents of the fence, in order; a `List` is replaced by its items.
    package let documents: [ManifestDocument]
    /// `dsdoc-cluster::` of the block, of an ancestor, or of the page.
    package let cluster: Setting?
    /// `dsdoc-expect::` of the block.
    package let expected: Setting?
    /// `dsdoc-allow::` of the block, one for each line.
    package let suppressions: [Setting]
}
