/// The findings of a run and all that is needed to print them. Every form of report is made from this value.
package struct Report: Sendable {
    /// In report order.
    package let diagnostics: [Diagnostic]
    package let files: SourceFiles
    /// The files that were looked at, also those without findings.
    package let checked: [FileID]
    /// The language that messages are printed in.
    package let catalogue: MessageCatalogue
    /// Findings of at least this severity fail the run.
    package let failOn: Severity
    private let indexes: [FileID: LineIndex]
    private let counts: [Severity: Int]

    /// - Parameter leastShown: findings below it are counted, and no more.
    package init(
        _ found: [Diagnostic], in files: SourceFiles, checked: [FileID], catalogue: MessageCatalogue = .english, failOn: Severity = .error,
        leastShown: Severity = .info
    ) {
        counts = found.reduce(into: [:]) { $0[$1.severity, default: 0] += 1 }
        diagnostics = found.filter { $0.severity >= leastShown }.sorted(by: Diagnostic.inReportOrder)
        self.files = files
        self.checked = checked
        self.catalogue = catalogue
        self.failOn = failOn
        var indexes: [FileID: LineIndex] = [:]
        for diagnostic in diagnostics {
            for span in diagnostic.allSpans where indexes[span.file] == nil { indexes[span.file] = LineIndex(files[span.file].bytes) }
        }
        self.indexes = indexes
    }

    package var fails: Bool { counts.keys.contains { $0 >= failOn } }

    package func count(_ severity: Severity) -> Int { counts[severity] ?? 0 }

    func index(_ file: FileID) -> LineIndex { indexes[file] ?? LineIndex(files[file].bytes) }

    func place(_ span: SourceSpan) -> Place {
        let index = index(span.file)
        return Place(path: files[span.file].path, start: index.position(at: span.start), end: index.position(at: span.end))
    }
}

/// A span as people read it. `end` is past the last scalar.
struct Place: Hashable, Sendable {
    let path: String
    let start: LineIndex.Position
    let end: LineIndex.Position
}

/// The forms that a report can take.
package enum ReportFormat: String, CaseIterable, Sendable {
    case text, json, sarif, junit, github
}

extension Diagnostic {
    /// Every span that a report shows: the primary one, the related ones, those of the fix.
    var allSpans: [SourceSpan] { [primary?.span].compactMap { $0 } + related.map(\.span) + (fix?.edits.map(\.span) ?? []) }
}
