import Diagnostics
import Handbook
import Logseq

/// A finding with its location on the site, for the list of all findings.
struct PlacedDiagnostic: Sendable {
    let reported: ReportedDiagnostic
    /// The path of the file and the line in it; nil for a finding without a span.
    let source: (path: String, line: Int)?
    let page: PageID?
    /// The fragment of a block or of a line of an example.
    let anchor: String?
    /// The file of the finding; nil for one without a span.
    let file: FileID?

    init(_ reported: ReportedDiagnostic, source: (path: String, line: Int)?, page: PageID?, anchor: String?) {
        self.reported = reported
        self.source = source
        self.page = page
        self.anchor = anchor
        file = reported.diagnostic.primary?.span.file
    }
}

/// Finds the locations of findings: the page, and the block or line of an example, for each span of a note.
struct DiagnosticLocator {
    private let files: SourceFiles
    private let results: (PageName) -> [ExampleResult]
    private var pages: [FileID: Page] = [:]
    /// The file of the last finding: findings are sorted by file.
    private var open: OpenFile?

    /// - Parameter pages: the pages with findings.
    init(_ pages: [Page], files: SourceFiles, results: @escaping (PageName) -> [ExampleResult]) {
        self.files = files
        self.results = results
        for page in pages { if let source = page.source { self.pages[source.file] = page } }
    }

    /// Sorted in report order.
    mutating func locate(_ findings: [ReportedDiagnostic]) -> [PlacedDiagnostic] {
        findings.sorted { Diagnostic.inReportOrder($0.diagnostic, $1.diagnostic) }.map { locate($0) }
    }

    private mutating func locate(_ reported: ReportedDiagnostic) -> PlacedDiagnostic {
        guard let span = reported.diagnostic.primary?.span else {
            return PlacedDiagnostic(reported, source: nil, page: nil, anchor: nil)
        }
        var file = open?.id == span.file ? open : nil
        // Released, so that the copy below is uniquely referenced.
        open = nil
        if file == nil {
            let page = pages[span.file]
            let source = files.all.indices.contains(Int(span.file.rawValue)) ? files[span.file] : nil
            file = OpenFile(id: span.file, source: source, page: page, results: page.map { results($0.name) } ?? [])
        }
        let anchor = file?.anchor(of: span)
        open = file
        return PlacedDiagnostic(reported, source: file?.location(of: span), page: file?.page?.id, anchor: anchor)
    }
}

/// The state for the findings of one file.
private struct OpenFile {
    let id: FileID
    let page: Page?
    private let path: String?
    private let lines: LineIndex?
    private let results: [ExampleResult]
    private var codeLines: [ExampleID: ManifestLines] = [:]

    init(id: FileID, source: SourceFile?, page: Page?, results: [ExampleResult]) {
        self.id = id
        self.page = page
        self.results = results
        path = source?.path
        lines = source.map { LineIndex($0.bytes) }
    }

    func location(of span: SourceSpan) -> (path: String, line: Int)? {
        guard let path, let lines else { return nil }
        return (path, lines.line(at: span.start))
    }

    mutating func anchor(of span: SourceSpan) -> String? {
        guard let page else { return nil }
        for result in results {
            let fence = result.example.fence
            guard fence.span.start <= span.start, span.start < fence.span.end else { continue }
            let lines = codeLines[result.example.id] ?? ManifestLines(fence)
            codeLines[result.example.id] = lines
            return lines.line(of: span).map { ExampleContext.anchor(ofLine: $0, in: result.example.id) }
                ?? result.example.id.anchor
        }
        // The last block that starts at or before the span.
        let next = page.blocks.partitioningIndex { $0.span.start > span.start }
        return next > 0 ? page.blocks[next - 1].anchor : nil
    }
}
