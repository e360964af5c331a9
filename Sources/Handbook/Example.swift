import Diagnostics
import Kubernetes
import Logseq

/// Names an example for ever: the page it stands on and its place among the examples there, from 0.
package struct ExampleID: Hashable, Comparable, Sendable {
    package let page: PageName
    package let ordinal: Int

    package init(page: PageName, ordinal: Int) {
        self.page = page
        self.ordinal = ordinal
    }

    /// The HTML id of the example on its page: `example-1`.
    package var anchor: String { "example-\(ordinal + 1)" }

    package static func < (left: ExampleID, right: ExampleID) -> Bool { (left.page, left.ordinal) < (right.page, right.ordinal) }
}

/// A fence of a note that holds Kubernetes documents, and what the note says of it.
package struct Example: Sendable {
    /// A property of the note that dsdoc reads: its value and where that stands.
    package struct Setting: Hashable, Sendable {
        package let text: String
        package let span: SourceSpan

        package init(text: String, span: SourceSpan) {
            self.text = text
            self.span = span
        }
    }

    package let id: ExampleID
    /// Index of the block that holds the fence, in its page's blocks.
    package let block: Int
    package let fence: CodeBlock
    /// Its documents, lists taken apart, in order.
    package let documents: [ManifestDocument]
    /// `dsdoc-cluster::` of the block, of a block above it, or of the page.
    package let cluster: Setting?
    /// `dsdoc-expect::` of the block.
    package let expected: Setting?
    /// `dsdoc-allow::` of the block, each line one.
    package let allowances: [Setting]
}
