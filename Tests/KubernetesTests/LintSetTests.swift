import Diagnostics
import Foundation
import Kubernetes
import TestSupport
import Testing

/// Whole manifests, and the results of all rules that are on by default: lines end in `# expect LEVEL RULE`, once for each diagnostic.
@Suite struct LintSetTests {
    @Test(arguments: try CaseFiles.all(in: "lint-sets", suffix: "yaml").map(\.lastPathComponent))
    func findsExactlyTheExpectedDiagnostics(_ file: String) throws {
        let bytes = Array(try CaseFiles.data("lint-sets/\(file)"))
        let lines = LineIndex(bytes)
        let found = LintTests.subjects(bytes).flatMap { subject in LintRule.onByDefault.compactMap { $0.check(subject) } }
            .map { "\($0.primary.map { lines.line(at: $0.span.start) } ?? 0): \($0.severity.name) \($0.rule)" }
        let text = String(decoding: bytes, as: UTF8.self)
        let expected = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().flatMap { index, line in
            line.split(separator: "# expect ").dropFirst().map { part in
                "\(index + 1): \(part.split(separator: " ").prefix(2).joined(separator: " "))"
            }
        }
        #expect(found.sorted() == expected.sorted())
        #expect(!expected.isEmpty)
    }
}
