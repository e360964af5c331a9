import Diagnostics
import Foundation
import TestSupport
import Testing

/// A case of `Tests/Cases/reports`: files, diagnostics (spans given by the covered text), and the report formats.
struct ReportCase: Decodable {
    struct Spot: Decodable {
        let file: String
        /// The text of the span; with `through`, the span ends at the end of that text. An empty text is the end of the file.
        let text: String
        let through: String?
        let label: String?
    }

    struct Edit: Decodable {
        let at: Spot
        let replacement: String
    }

    struct Unchecked: Decodable {
        let name: String
        let count: Int
    }

    struct Object: Decodable {
        let kind: String
        let namespace: String?
        let name: String
    }

    struct Finding: Decodable {
        let rule: String
        let severity: String
        let headline: String
        let at: Spot?
        let related: [Spot]?
        let help: String?
        let fix: String?
        let edits: [Edit]?
        let object: Object?
    }

    let files: [String: String]
    let findings: [Finding]
    /// Of the report's language; none for English.
    let translations: [String: String]?
    let width: Int?
    let colour: Bool?
    /// The lowest severity that is shown.
    let show: String?
    /// Numbers of things that were not checked.
    let unchecked: [Unchecked]?
    /// Formats in addition to text.
    let forms: [String]?

    func report() throws -> Report {
        var sources = SourceFiles()
        var ids: [String: FileID] = [:]
        for path in files.keys.sorted() { ids[path] = sources.add(SourceFile(path: path, bytes: Array(files[path, default: ""].utf8))) }
        let findings = try findings.map { finding in
            Diagnostic(
                RuleID(finding.rule), try #require(Severity.allCases.first { $0.name == finding.severity }),
                Message(MessageTemplate(stringLiteral: finding.headline)),
                at: try finding.at.map { try span($0, ids) }, label: finding.at?.label.map(Message.init(verbatim:)),
                related: try (finding.related ?? []).map { LabelledSpan(try span($0, ids), $0.label.map(Message.init(verbatim:))) },
                help: finding.help.map(Message.init(verbatim:)),
                fix: try finding.fix.map { summary in
                    Fix(Message(verbatim: summary), edits: try (finding.edits ?? []).map { Fix.Edit(try span($0.at, ids), $0.replacement) })
                }
            ).about(finding.object.map { ObjectName(kind: $0.kind, namespace: $0.namespace, name: $0.name) })
        }
        let catalogue = translations.map { MessageCatalogue(Language("xx"), $0) } ?? .english
        return Report(
            findings, in: sources, checked: ids.values.sorted(), catalogue: catalogue,
            leastShown: show.flatMap { name in Severity.allCases.first { $0.name == name } } ?? .info,
            unchecked: (unchecked ?? []).map { UncheckedCount(Message(verbatim: $0.name), $0.count) })
    }

    private func span(_ spot: Spot, _ ids: [String: FileID]) throws -> SourceSpan {
        let id = try #require(ids[spot.file])
        let bytes = Array(files[spot.file, default: ""].utf8)
        guard !spot.text.isEmpty else { return SourceSpan(file: id, start: bytes.count, end: bytes.count) }
        let range = try #require(bytes.firstRange(of: Array(spot.text.utf8)), "no \(spot.text) in \(spot.file)")
        guard let through = spot.through else { return SourceSpan(file: id, range: range) }
        let end = try #require(bytes[range.lowerBound...].firstRange(of: Array(through.utf8)), "no \(through) in \(spot.file)")
        return SourceSpan(file: id, start: range.lowerBound, end: end.upperBound)
    }
}

struct ReportTests {
    static let names: [String] = (try? CaseFiles.all(in: "reports", suffix: "case.json").map { $0.lastPathComponent }) ?? []

    @Test func casesExist() { #expect(ReportTests.names.count >= 10) }

    @Test(arguments: names) func prints(_ name: String) throws {
        let sample = try CaseFiles.decode(ReportCase.self, from: "reports/\(name)")
        let base = "reports/" + name.dropLast(".case.json".count)
        let report = try sample.report()
        let style = TextStyle(colour: sample.colour ?? false, width: sample.width ?? 120)
        try Golden.expect(TextReport(report, style: style).text().utf8, is: base + ".txt")
        for form in sample.forms ?? [] {
            switch try #require(ReportFormat(rawValue: form)) {
            case .text: Issue.record("text is always compared")
            case .github: try Golden.expect(GitHubReport.text(report).utf8, is: base + ".github.txt")
            case .junit: try Golden.expect(JUnitReport.text(report).utf8, is: base + ".junit.xml")
            case .json:
                var json = JSONWriter(indent: 2)
                json.object { json in json.member("diagnostics") { JSONReport.write(report, to: &$0) } }
                json.endLine()
                try Golden.expect(json.bytes, is: base + ".json")
            case .sarif:
                var json = JSONWriter(indent: 2)
                SARIFReport.write(report, version: "1.2.3", to: &json)
                json.endLine()
                try Golden.expect(json.bytes, is: base + ".sarif.json")
            }
        }
    }
}
