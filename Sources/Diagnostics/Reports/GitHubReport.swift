/// Findings as workflow commands, which GitHub shows as annotations of the changed lines.
///
/// *Source:* GitHub Docs, "Workflow commands for GitHub Actions"; the escapes are those of actions/toolkit's `command.ts`.
package enum GitHubReport {
    /// One command a line, in report order.
    package static func text(_ report: Report) -> String {
        report.diagnostics.map { line($0, of: report) + "\n" }.joined()
    }

    private static func line(_ diagnostic: Diagnostic, of report: Report) -> String {
        var properties: [(String, String)] = []
        if let span = diagnostic.primary?.span {
            let location = report.location(span)
            properties = [("file", location.path), ("line", "\(location.start.line)"), ("endLine", "\(location.end.line)")]
            // GitHub rejects columns for a range of several lines.
            if location.start.line == location.end.line {
                properties += [("col", "\(location.start.column)"), ("endColumn", "\(location.end.column)")]
            }
        }
        properties.append(("title", diagnostic.rule.name + (diagnostic.object.map { " (\($0))" } ?? "")))
        let written = properties.map { "\($0)=\(escaped($1, isProperty: true))" }.joined(separator: ",")
        let message = [diagnostic.headline, diagnostic.help].compactMap { $0?.text(in: report.catalogue) }.joined(separator: "\n")
        return "::\(command(diagnostic.severity)) \(written)::\(escaped(message, isProperty: false))"
    }

    private static func command(_ severity: Severity) -> String {
        switch severity {
        case .error: "error"
        case .warning: "warning"
        case .info: "notice"
        }
    }

    private static func escaped(_ text: String, isProperty: Bool) -> String {
        let escaped = isProperty ? "%\r\n:," : "%\r\n"
        let visible = text.split(separator: "\n", omittingEmptySubsequences: false).map { VisibleText.of(String($0)) }.joined(
            separator: "\n")
        return PercentEncoding.encode(visible) { !escaped.utf8.contains($0) }
    }
}
