/// Findings as JUnit XML: a test suite for each file, a test case for each finding. A finding below the failing severity is a passed case
/// with output.
///
/// *Source:* the form that Jenkins and GitLab read (testmoapp/junitxml describes it).
package enum JUnitReport {
    /// The whole document, suites in the order of the files.
    package static func text(_ report: Report) -> String {
        var byFile: [FileID?: [Diagnostic]] = [:]
        for diagnostic in report.diagnostics { byFile[diagnostic.primary?.span.file, default: []].append(diagnostic) }
        var files: [FileID?] = Set(report.checked).union(byFile.keys.compactMap { $0 }).sorted()
        if byFile[nil] != nil { files.insert(nil, at: 0) }

        let failures = report.diagnostics.count { $0.severity >= report.failOn }
        let tests = files.reduce(0) { $0 + max(1, byFile[$1]?.count ?? 0) }
        var xml = #"<?xml version="1.0" encoding="UTF-8"?>"# + "\n"
        xml += #"<testsuites name="dsdoc" tests="\#(tests)" failures="\#(failures)" errors="0">"# + "\n"
        for file in files { xml += suite(file, byFile[file] ?? [], of: report) }
        xml += "</testsuites>\n"
        return xml.split(separator: "\n", omittingEmptySubsequences: false).map { VisibleText.of(String($0)) }.joined(separator: "\n")
    }

    private static func suite(_ file: FileID?, _ diagnostics: [Diagnostic], of report: Report) -> String {
        let name = MarkupEscape.xml(file.map { report.files[$0].path } ?? "dsdoc")
        let failures = diagnostics.count { $0.severity >= report.failOn }
        var xml = #"  <testsuite name="\#(name)" tests="\#(max(1, diagnostics.count))" failures="\#(failures)" errors="0">"# + "\n"
        if diagnostics.isEmpty { xml += #"    <testcase classname="\#(name)" name="no findings"/>"# + "\n" }
        for diagnostic in diagnostics { xml += testCase(diagnostic, suite: name, of: report) }
        return xml + "  </testsuite>\n"
    }

    private static func testCase(_ diagnostic: Diagnostic, suite: String, of report: Report) -> String {
        let location = (diagnostic.primary?.span).map(report.location)
        let position = location.map { " at \($0.start.line):\($0.start.column)" } ?? ""
        let suffix = position + (diagnostic.object.map { " (\($0))" } ?? "")
        let line = location.map { #" file="\#(MarkupEscape.xml($0.path))" line="\#($0.start.line)""# } ?? ""
        let details = MarkupEscape.xml(TextReport(report, style: .plain).text(of: diagnostic))
        var xml = #"    <testcase classname="\#(suite)" name="\#(MarkupEscape.xml(diagnostic.rule.name + suffix))"\#(line)>"# + "\n"
        if diagnostic.severity >= report.failOn {
            let message = MarkupEscape.xml(diagnostic.headline.text(in: report.catalogue))
            xml += #"      <failure type="\#(diagnostic.severity.name)" message="\#(message)">\#(details)</failure>"# + "\n"
        } else {
            xml += "      <system-out>\(details)</system-out>\n"
        }
        return xml + "    </testcase>\n"
    }
}
