import Diagnostics
import Foundation
import Kubernetes
import TestSupport
import Testing

/// The diagnostics of one mistake each: rule, span, label, related spans, help and fix.
@Suite struct ErrorHintTests {
    struct Cases: Decodable {
        let manifest: [String]
        let cases: [Case]
    }

    struct Case: Decodable, CustomTestStringConvertible {
        let name: String
        let replace: String
        let with: String
        let replace2: String?
        let with2: String?
        let diagnostics: [Expected]

        var testDescription: String { name }
    }

    struct Expected: Decodable {
        let rule: String
        let severity: String?
        let at: String
        let label: String?
        let related: [String]?
        let help: String?
        let fixed: String?
    }

    static func cases() throws -> [Case] { try CaseFiles.decode(Cases.self, from: "validation/explanations.json").cases }

    @Test(arguments: try cases())
    func reports(_ edit: Case) throws {
        var text = try CaseFiles.decode(Cases.self, from: "validation/explanations.json").manifest.joined(separator: "\n") + "\n"
        try replace(edit.replace, with: edit.with, in: &text)
        if let more = edit.replace2 { try replace(more, with: edit.with2 ?? "", in: &text) }
        let bytes = Array(text.utf8)
        let diagnostics = readDocuments(bytes).flatMap { review($0).diagnostics }
        let shown = { (span: SourceSpan?) in span.map { String(decoding: bytes[$0.range], as: UTF8.self) } }
        #expect(diagnostics.map(\.rule.name) == edit.diagnostics.map(\.rule))
        for (diagnostic, expected) in zip(diagnostics, edit.diagnostics) {
            #expect(diagnostic.severity.name == expected.severity ?? "error")
            #expect(shown(diagnostic.primary?.span) == expected.at)
            #expect(diagnostic.primary?.label?.english == expected.label || (expected.label == nil && diagnostic.rule == "required-value"))
            #expect(diagnostic.related.map { shown($0.span) } == expected.related ?? [])
            #expect(
                diagnostic.help?.english.contains(expected.help ?? "") ?? (expected.help == nil), "\(diagnostic.help?.english ?? "no help")"
            )
            #expect(diagnostic.fix?.edits.map(\.replacement) == expected.fixed.map { [$0] })
        }
    }

    private func replace(_ old: String, with new: String, in text: inout String) throws {
        let range = try #require(text.range(of: old), "the manifest has no \(old)")
        text.replaceSubrange(range, with: new)
    }
}
