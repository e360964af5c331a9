import Diagnostics
import Foundation
import Kubernetes
import Reconciliation
import TestSupport
import Testing

/// A case for each rule that needs a cluster: nodes and DaemonSets in one file, annotated with what the rule reports
/// (`ExpectedFinding`); missing and surplus findings both fail.
@Suite struct ClusterLintTests {
    static func findings(_ rule: RuleID, in bytes: [UInt8]) throws -> [Diagnostic] {
        let text = MappedText(file: FileID(rawValue: 0), bytes: bytes)
        let step = try #require(run(Scenario(yaml: [text])).steps.last)
        return ManifestDocument.read(text).flatMap { lint($0, isAccepted: true, source: bytes, step: step) }.filter { $0.rule == rule }
    }

    @Test func everyRuleHasACase() throws {
        let cases = try CaseFiles.all(in: "cluster-lints", suffix: "yaml").map { $0.deletingPathExtension().lastPathComponent }
        #expect(Set(cases) == Set(ClusterLintRule.all.map(\.id.name)))
    }

    @Test(arguments: ClusterLintRule.all.map(\.id.name))
    func findsTheExpectedDiagnostics(_ name: String) throws {
        let bytes = Array(try CaseFiles.data("cluster-lints/\(name).yaml"))
        let diagnostics = try Self.findings(RuleID(name), in: bytes)
        let lines = LineIndex(bytes)
        let found = diagnostics.flatMap { diagnostic in
            [ExpectedFinding(line: diagnostic.primary.map { lines.line(at: $0.span.start) } ?? 0, level: diagnostic.severity.name)]
                + diagnostic.related.map { ExpectedFinding(line: lines.line(at: $0.span.start), level: "also") }
        }
        let expected = ExpectedFinding.all(in: String(decoding: bytes, as: UTF8.self))
        #expect(found.sorted() == expected.sorted())
        #expect(!expected.isEmpty, "a case without a finding proves nothing")
    }

    @Test func clusterRulesReplaceManifestRules() throws {
        let bytes = Array(try CaseFiles.data("cluster-lints/blanket-toleration.yaml"))
        let documents = ManifestDocument.read(MappedText(file: FileID(rawValue: 0), bytes: bytes))
        let alone = documents.flatMap { lint($0, isAccepted: true, source: bytes) }.filter { $0.rule == "blanket-toleration" }
        #expect(Set(alone.map(\.severity)) == [.info])
        #expect(try Self.findings("blanket-toleration", in: bytes).contains { $0.severity == .warning })
    }

    @Test func aRejectionIsExplainedByItsRulesOnly() throws {
        let bytes = Array(try CaseFiles.data("lints/surge-needs-zero.yaml"))
        let documents = ManifestDocument.read(MappedText(file: FileID(rawValue: 0), bytes: bytes))
        #expect(Set(documents.flatMap { lint($0, isAccepted: false, source: bytes) }.map(\.rule)) == ["surge-needs-zero"])
        #expect(documents.flatMap { lint($0, isAccepted: true, source: bytes) }.contains { $0.rule == "no-priority" })
    }
}
