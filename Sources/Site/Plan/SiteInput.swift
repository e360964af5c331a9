import Diagnostics
import Handbook
import Logseq

/// The input of a site.
package struct SiteInput: Sendable {
    package let graph: Graph
    package let results: [ExampleResult]
    /// All findings, including those of examples, for the list of findings.
    package let diagnostics: [ReportedDiagnostic]
    package let files: SourceFiles

    /// The known sizes of pictures, by path.
    package let pictures: [String: PictureSize]

    package init(
        graph: Graph, results: [ExampleResult], diagnostics: [ReportedDiagnostic] = [], files: SourceFiles = SourceFiles(),
        pictures: [String: PictureSize] = [:]
    ) {
        self.graph = graph
        self.results = results
        self.diagnostics = diagnostics
        self.files = files
        self.pictures = pictures
    }
}
