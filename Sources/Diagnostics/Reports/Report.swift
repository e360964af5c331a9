/// The findings of a run with everything that is needed to print them. All forms of report are made from this value.
package struct Report: Sendable {
    /// In report order.
    package let diagnostics: [Diagnostic]
    /// The files that the spans of the findings refer to, with asterisks in place of secrets.
    package let files: SourceFiles
    /// The files that were checked, including those without findings.
    package let checked: [FileID]
    /// The language that messages are printed in.
    package let catalogue: MessageCatalogue
    /// Findings of at least this severity fail the run.
    package let failOn: Severity
    /// Findings below this severity are counted but not printed.
    package let leastShown: Severity
    /// What the run passed over.
    package let unchecked: [UncheckedCount]
    private let indexes: [FileID: LineIndex]
    private let counts: [Severity: [RuleID: Int]]

    /// - Parameters:
    ///   - found: in any order.
    ///   - leastShown: findings below this severity are counted but not printed.
    ///   - unchecked: what the run passed over, for the last line of the text.
    package init(
        _ found: [Diagnostic], in files: SourceFiles, checked: [FileID], catalogue: MessageCatalogue = .english, failOn: Severity = .error,
        leastShown: Severity = .info, unchecked: [UncheckedCount] = []
    ) {
        counts = found.reduce(into: [:]) { $0[$1.severity, default: [:]][$1.rule, default: 0] += 1 }
        self.leastShown = leastShown
        self.unchecked = unchecked
        diagnostics = found.filter { $0.severity >= leastShown }.sorted(by: Diagnostic.inReportOrder)
        let files = files.concealing(found.flatMap(\.concealed))
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

    /// Whether the run fails.
    package var fails: Bool { counts.keys.contains { $0 >= failOn } }

    /// The number of findings of a severity, including those that are not printed.
    package func count(_ severity: Severity) -> Int { (counts[severity] ?? [:]).values.reduce(0, +) }

    /// The numbers of findings of a severity by rule, the largest first, then by name.
    func countsByRule(_ severity: Severity) -> [(rule: RuleID, count: Int)] {
        (counts[severity] ?? [:]).map { ($0.key, $0.value) }.sorted { ($1.count, $0.rule) < ($0.count, $1.rule) }
    }

    /// Findings of one file about one object, or about none.
    struct Group {
        let file: FileID?
        let object: ObjectName?
        var diagnostics: [Diagnostic]
    }

    /// The findings by file and object, in the order of the first finding of each.
    var groups: [Group] {
        struct Key: Hashable {
            let file: FileID?
            let object: ObjectName?
        }
        var groups: [Group] = []
        var indexes: [Key: Int] = [:]
        for diagnostic in diagnostics {
            let key = Key(file: diagnostic.primary?.span.file, object: diagnostic.object)
            if let index = indexes[key] {
                groups[index].diagnostics.append(diagnostic)
            } else {
                indexes[key] = groups.count
                groups.append(Group(file: key.file, object: key.object, diagnostics: [diagnostic]))
            }
        }
        return groups
    }

    func index(_ file: FileID) -> LineIndex { indexes[file] ?? LineIndex(files[file].bytes) }

    func location(_ span: SourceSpan) -> ReportLocation {
        let index = index(span.file)
        return ReportLocation(path: files[span.file].path, start: index.position(at: span.start), end: index.position(at: span.end))
    }
}

/// A number of things that a run did not check.
package struct UncheckedCount: Hashable, Sendable {
    /// Such as the kind of documents.
    package let name: Message
    package let count: Int

    /// - Parameter name: such as the kind of documents.
    package init(_ name: Message, _ count: Int) {
        self.name = name
        self.count = count
    }
}

/// A span for people. `end` is past the last scalar.
struct ReportLocation: Hashable, Sendable {
    let path: String
    let start: LineIndex.Position
    let end: LineIndex.Position
}

/// The formats of a report, as `--format` names them.
package enum ReportFormat: String, CaseIterable, Sendable {
    case text, json, sarif, junit, github
}

extension Diagnostic {
    /// Every span that a report shows: the primary one, the related ones and those of the fix.
    var allSpans: [SourceSpan] { [primary?.span].compactMap { $0 } + related.map(\.span) + (fix?.edits.map(\.span) ?? []) }
}
