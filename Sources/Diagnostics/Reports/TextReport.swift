/// Findings for people, in the style of rustc: headline, location, source line with an underline, related spans, help, and the fix as a
/// diff.
package struct TextReport: Sendable {
    let report: Report
    let style: TextStyle

    /// - Parameter style: colours and width of the terminal.
    package init(_ report: Report, style: TextStyle) {
        self.report = report
        self.style = style
    }

    /// All findings that are shown, those about an object under its name, and the line with the numbers.
    package func text() -> String { findings() + summaryLine }

    /// The same without the line with the numbers.
    package func findings() -> String {
        let groups = report.groups
        guard groups.contains(where: { $0.object != nil }) else { return groups.map(text).joined() }
        return groups.map { heading($0) + text(of: $0) }.joined()
    }

    private func text(of group: Report.Group) -> String { group.diagnostics.map { text(of: $0) + "\n" }.joined() }

    /// The object and its file, or the file for what is about no object.
    private func heading(_ group: Report.Group) -> String {
        let path = group.file.map { VisibleText.of(report.files[$0].path) }
        let object = group.object.map { VisibleText.of($0.description) }
        guard let first = object ?? path else { return "" }
        let name = style.paint("== \(first)", .strong)
        return (object != nil ? path.map { "\(name) (\($0))" } ?? name : name) + "\n"
    }

    private var summaryLine: String {
        let worst = report.diagnostics.map(\.severity).max()
        return style.paint(report.lastLine.text(in: report.catalogue), worst?.ink ?? .info) + "\n"
    }

    /// One finding, ending with a line feed.
    package func text(of diagnostic: Diagnostic) -> String {
        let gutter = gutterWidth(diagnostic)
        let headline = VisibleText.of(diagnostic.headline.text(in: report.catalogue))
        let kind = style.paint("\(diagnostic.severity.name)[\(diagnostic.rule.name)]", diagnostic.severity.ink)
        var lines = [kind + style.paint(": \(headline)", .strong)]
        for (number, snippet) in snippets(diagnostic, gutter: gutter).enumerated() {
            let arrow = String(repeating: " ", count: gutter) + (number == 0 ? "-->" : ":::")
            lines.append("\(style.paint(arrow, .gutter)) \(snippet.location)")
            lines += snippet.lines
        }
        if let help = diagnostic.help {
            let note = style.paint("help:", .help) + " " + VisibleText.of(help.text(in: report.catalogue))
            // Without a source line, the help is indented under the headline.
            lines.append("\(String(repeating: " ", count: gutter)) \(style.paint("=", .gutter)) \(note)")
        }
        if let fix = diagnostic.fix { lines += fixLines(fix, gutter: gutter) }
        return lines.joined(separator: "\n") + "\n"
    }

    private func snippets(_ diagnostic: Diagnostic, gutter: Int) -> [(location: String, lines: [String])] {
        let all =
            (diagnostic.primary.map { [(location: $0, isPrimary: true)] } ?? [])
            + diagnostic.related.map { (location: $0, isPrimary: false) }
        var files: [FileID] = []
        for item in all where !files.contains(item.location.span.file) { files.append(item.location.span.file) }
        return files.map { file in
            let here = all.filter { $0.location.span.file == file }
            let bytes = report.files[file].bytes
            let index = report.index(file)
            let marks = here.map {
                Snippet.mark($0.location, isPrimary: $0.isPrimary, bytes: bytes, index: index, in: report.catalogue)
            }
            let snippet = Snippet(
                bytes: bytes, index: index, marks: marks, style: style, ink: diagnostic.severity.ink, gutter: gutter)
            let location = here.first.map { report.location($0.location.span) }
            let path = VisibleText.of(report.files[file].path)
            return (location.map { "\(path):\($0.start.line):\($0.start.column)" } ?? path, snippet.lines())
        }
    }

    private func fixLines(_ fix: Fix, gutter: Int) -> [String] {
        var lines = [style.paint("help:", .help) + " " + VisibleText.of(fix.summary.text(in: report.catalogue))]
        let emptyGutter = style.paint(String(repeating: " ", count: gutter) + " |", .gutter)
        for file in Set(fix.edits.map(\.span.file)).sorted() {
            let edits = fix.edits.filter { $0.span.file == file }
            lines.append(emptyGutter)
            for line in FixDiff.lines(edits, bytes: report.files[file].bytes, index: report.index(file)) {
                let digits = String(line.number)
                let padded = String(repeating: " ", count: max(0, gutter - digits.count)) + digits
                let prefix = line.isAdded ? style.paint("+", .added) : style.paint("-", .removed)
                let bytes = Array(line.text.utf8)
                let width = max(20, style.width - gutter - 9)
                let text = VisibleLine(bytes, line: 0..<bytes.count, focus: line.change, width: width).text
                lines.append("\(style.paint(padded, .gutter)) \(prefix)\(text.isEmpty ? "" : " " + text)")
            }
        }
        return lines
    }

    private func gutterWidth(_ diagnostic: Diagnostic) -> Int {
        let lines = diagnostic.allSpans.map { span in
            let end = min(max(span.start, span.end - 1), report.files[span.file].bytes.count)
            return report.index(span.file).line(at: end)
        }
        let added = (diagnostic.fix?.edits ?? []).reduce(0) { $0 + $1.replacement.utf8.count { $0 == UInt8(ascii: "\n") } }
        return String((lines.max() ?? 1) + added).count
    }
}
