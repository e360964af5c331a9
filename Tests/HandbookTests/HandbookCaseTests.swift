import Diagnostics
import Foundation
import Kubernetes
import Logseq
import Reconciliation
import TestSupport
import Testing

@testable import Handbook

/// Notes with examples and their results: diagnostics with lines, claims, status numbers. Missing and surplus ones both fail.
@Suite struct HandbookCaseTests {
    struct Expected: Encodable {
        struct Example: Encodable {
            var cluster: String?
            var story: String
            /// desired, current and ready of all DaemonSets in the step that claims are about.
            var numbers: [Int]
            /// `clause: holds`, or the actual outcome.
            var claims: [String]
            /// `line severity rule`, followed by `allowed` for suppressed ones.
            var findings: [String]
        }

        var examples: [Example]
        /// Diagnostics on fences that are not examples.
        var notes: [String]
    }

    static let cases = (try? CaseFiles.all(in: "handbook", suffix: "md").map { $0.deletingPathExtension().lastPathComponent }) ?? []

    @Test func casesExist() { #expect(Self.cases.count >= 6) }

    @Test(arguments: cases) func resultsAreAsRecorded(_ name: String) throws {
        let bytes = [UInt8](try CaseFiles.data("handbook/\(name).md"))
        let actual = Self.outcome(of: bytes)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        try Golden.expect(try encoder.encode(actual), is: "handbook/\(name).json")
    }

    private static func outcome(of bytes: [UInt8]) -> Expected {
        var files = SourceFiles()
        let file = files.add(SourceFile(path: "pages/Note.md", bytes: bytes))
        let page = parsePage(file: file, path: "pages/Note.md", bytes: bytes, config: GraphConfig())
        let found = PageExamples.collect(on: page)
        let clusters = ClusterLibrary([
            .init(name: "pair", text: MappedText(file: FileID(rawValue: 1), bytes: Array(pair.utf8)))
        ])
        let context = HandbookContext(clusters: clusters, workloads: WorkloadIndex(found.examples))
        let lines = LineIndex(bytes)
        func line(_ diagnostic: Diagnostic) -> String {
            let line = diagnostic.primary.map { String(lines.line(at: $0.span.start)) } ?? "-"
            return "\(line) \(diagnostic.severity.name) \(diagnostic.rule)"
        }
        let results = found.examples.map { $0.run(in: context, source: bytes) }
        return Expected(
            examples: results.map { result in
                let sets = result.run?.claimedStep?.daemonSets ?? []
                return Expected.Example(
                    cluster: result.run?.cluster, story: result.run.map { "\($0.origin)" } ?? "not run",
                    numbers: [\StatusNumbers.desired, \.current, \.ready].map { number in sets.reduce(0) { $0 + $1.status[keyPath: number] }
                    },
                    claims: result.claims.map { "\($0.clause.text): \($0.contradiction?.english ?? "holds")" },
                    findings: result.diagnostics.map { line($0.diagnostic) + ($0.suppressionReason == nil ? "" : " allowed") })
            },
            notes: found.diagnostics.map(line))
    }

    private static let pair = """
        {apiVersion: v1, kind: Node, metadata: {name: a}}
        ---
        {apiVersion: v1, kind: Node, metadata: {name: b}, spec: {taints: [{key: dedicated, value: x, effect: NoSchedule}]}}
        """
}
