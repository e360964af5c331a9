import Diagnostics
import Handbook
import Logseq

/// What a site is made from.
package struct SiteInput: Sendable {
    package let graph: Graph
    package let results: [ExampleResult]
    /// Everything that was found, the findings of examples included: what the list of findings shows.
    package let findings: [Finding]
    package let files: SourceFiles

    /// Of the graph's pictures, by their paths, as far as they are known.
    package let pictures: [String: PictureSize]

    package init(
        graph: Graph, results: [ExampleResult], findings: [Finding] = [], files: SourceFiles = SourceFiles(),
        pictures: [String: PictureSize] = [:]
    ) {
        self.graph = graph
        self.results = results
        self.findings = findings
        self.files = files
        self.pictures = pictures
    }
}
