import Diagnostics
import Handbook
import Logseq

/// A finding with its place on the site, for the list of all findings.
struct PlacedFinding: Sendable {
    let finding: Finding
    /// The file's path and the line in it; nil for what has no place.
    let source: (path: String, line: Int)?
    let page: PageID?
    /// The block or the line of an example.
    let anchor: String?

    var file: FileID? { finding.diagnostic.primary?.span.file }
}

/// Finds the places of findings: the page, and the block or example line, that a span of a note became.
struct FindingPlaces {
    private let files: SourceFiles
    private let results: (PageName) -> [ExampleResult]
    private var pages: [FileID: Page] = [:]
    private var lines: [FileID: LineIndex] = [:]
    private var codeLines: [ExampleID: ManifestLines] = [:]

    /// - Parameter pages: those in whose files something was found.
    init(_ pages: [Page], files: SourceFiles, results: @escaping (PageName) -> [ExampleResult]) {
        self.files = files
        self.results = results
        for page in pages { if let source = page.source { self.pages[source.file] = page } }
    }

    /// In the order of reports.
    mutating func place(_ findings: [Finding]) -> [PlacedFinding] {
        findings.sorted { Diagnostic.inReportOrder($0.diagnostic, $1.diagnostic) }.map { place($0) }
    }

    private mutating func place(_ finding: Finding) -> PlacedFinding {
        guard let span = finding.diagnostic.primary?.span else {
            return PlacedFinding(finding: finding, source: nil, page: nil, anchor: nil)
        }
        var source: (path: String, line: Int)?
        if files.all.indices.contains(Int(span.file.rawValue)) {
            let file = files[span.file]
            let index = lines[span.file] ?? LineIndex(file.bytes)
            lines[span.file] = index
            source = (file.path, index.line(at: span.start))
        }
        guard let page = pages[span.file] else { return PlacedFinding(finding: finding, source: source, page: nil, anchor: nil) }
        return PlacedFinding(finding: finding, source: source, page: page.id, anchor: anchor(of: span, on: page))
    }

    private mutating func anchor(of span: SourceSpan, on page: Page) -> String? {
        for result in results(page.name) {
            let fence = result.example.fence
            guard fence.span.start <= span.start, span.start < fence.span.end else { continue }
            let lines = codeLines[result.example.id] ?? ManifestLines(fence)
            codeLines[result.example.id] = lines
            return lines.line(of: span).map { ExampleContext.anchor(ofLine: $0, in: result.example.id) }
                ?? result.example.id.anchor
        }
        // The last block that begins at or before the span.
        let next = page.blocks.partitioningIndex { $0.span.start > span.start }
        return next > 0 ? page.blocks[next - 1].anchor : nil
    }
}
