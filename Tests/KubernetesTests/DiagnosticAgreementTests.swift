import Diagnostics
import Foundation
import Kubernetes
import TestSupport
import Testing

/// Invariants of the diagnostics of all recorded documents.
@Suite struct DiagnosticAgreementTests {
    static func names() throws -> [String] {
        try CaseFiles.all(in: "validation", suffix: "yaml").map { $0.deletingPathExtension().lastPathComponent }
    }

    /// Each cause and warning is reported once, with the API server's text, at a span inside the document.
    @Test(arguments: try names())
    func everythingIsReportedWithItsSpan(_ name: String) throws {
        let bytes = Array(try CaseFiles.data("validation/\(name).yaml"))
        for document in readDocuments(bytes) {
            let verdict = review(document)
            let diagnostics = verdict.diagnostics
            let title = "\(name) \(document.index)"
            #expect(verdict.accepted != false || diagnostics.contains { $0.severity == .error }, "\(title) has errors")
            #expect(verdict.accepted != true || diagnostics.allSatisfy { $0.severity == .warning }, "\(title) has none")
            for cause in verdict.causes {
                #expect(diagnostics.count { $0.headline.english == "\(cause.field): \(cause.message)" } == 1, "\(title) \(cause.field)")
            }
            #expect(diagnostics.filter { $0.severity == .warning }.map(\.headline.english) == verdict.warnings, "\(title)")
            let range = document.yaml.range
            for diagnostic in diagnostics {
                let span = try #require(diagnostic.primary?.span, "\(title) \(diagnostic.headline.english)")
                #expect(
                    range.lowerBound <= span.start && span.end <= range.upperBound && !span.isEmpty,
                    "\(title) \(diagnostic.headline.english)")
            }
        }
    }

    /// A fix removes the diagnostic that offers it, and the document can still be decoded.
    @Test func fixesSolveTheProblem() throws {
        var count = 0
        for name in try Self.names() {
            let bytes = Array(try CaseFiles.data("validation/\(name).yaml"))
            for document in readDocuments(bytes) {
                for diagnostic in review(document).diagnostics {
                    guard let fix = diagnostic.fix else { continue }
                    count += 1
                    let fixed = readDocuments(applying(fix, to: bytes))
                    let after = try #require(fixed.first { $0.index == document.index && $0.item == document.item })
                    let headlines = review(after).diagnostics.map(\.headline.english)
                    #expect(!headlines.contains(diagnostic.headline.english), "\(name) \(document.index) \(diagnostic.headline.english)")
                }
            }
        }
        #expect(count > 40, "only \(count) fixes")
    }
}

/// The text after the edits of a fix.
func applying(_ fix: Fix, to bytes: [UInt8]) -> [UInt8] {
    var result = bytes
    for edit in fix.edits.reversed() { result.replaceSubrange(edit.span.range, with: edit.replacement.utf8) }
    return result
}
