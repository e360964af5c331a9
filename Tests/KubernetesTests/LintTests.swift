import Diagnostics
import Foundation
import Kubernetes
import TestSupport
import Testing

/// A case for each lint rule: `Tests/Cases/lints/RULE.yaml`, whose documents are manifests, annotated with what the rule reports
/// (`ExpectedFinding`); missing and surplus findings both fail.
@Suite struct LintTests {
    static let rules = LintRule.all.map(\.id.name)

    /// What diagnostics report, in the form of the annotations.
    static func found(_ diagnostics: [Diagnostic], in bytes: [UInt8]) -> [ExpectedFinding] {
        let lines = LineIndex(bytes)
        return diagnostics.flatMap { diagnostic in
            let line = diagnostic.primary.map { lines.line(at: $0.span.start) } ?? 0
            return [ExpectedFinding(line: line, level: diagnostic.severity.name)]
                + diagnostic.related.map { ExpectedFinding(line: lines.line(at: $0.span.start), level: "also") }
        }
    }

    /// The other workloads and the companions are the other documents of the file.
    static func subjects(_ bytes: [UInt8]) -> [LintSubject] {
        let documents = ManifestDocument.read(MappedText(file: FileID(rawValue: 0), bytes: bytes))
        let companions = CompanionObjects(documents: documents)
        return documents.compactMap { document in
            let others = documents.filter { $0.index != document.index }.compactMap { other -> LintSubject.Workload? in
                guard case .daemonSet(let set)? = other.object else { return nil }
                return LintSubject.Workload(
                    kind: "DaemonSet", namespace: set.metadata.namespace, name: set.metadata.name, labels: set.spec.template.metadata.labels
                )
            }
            return LintSubject(document, source: bytes, others: others, companions: companions)
        }
    }

    static func applied(_ diagnostics: [Diagnostic], to bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        let edits = diagnostics.compactMap(\.fix).flatMap(\.edits).sorted { $0.span > $1.span }
        for edit in edits { bytes.replaceSubrange(edit.span.range, with: Array(edit.replacement.utf8)) }
        return bytes
    }

    /// The indices of the documents that the API server rejects.
    static func refused(_ bytes: [UInt8]) -> Set<Int> {
        let documents = ManifestDocument.read(MappedText(file: FileID(rawValue: 0), bytes: bytes))
        return Set(documents.filter { review($0).accepted == false }.map(\.index))
    }

    @Test func everyRuleHasACase() throws {
        let cases = try CaseFiles.all(in: "lints", suffix: "yaml").map { $0.deletingPathExtension().lastPathComponent }
        #expect(Set(cases) == Set(Self.rules))
        #expect(Set(Self.rules).count == Self.rules.count)
    }

    @Test(arguments: rules)
    func findsTheExpectedDiagnostics(_ name: String) throws {
        let rule = try #require(LintRule.named(RuleID(name)))
        let bytes = Array(try CaseFiles.data("lints/\(name).yaml"))
        let subjects = Self.subjects(bytes)
        #expect(!subjects.isEmpty)
        let diagnostics = subjects.compactMap(rule.check)
        let expected = ExpectedFinding.all(in: String(decoding: bytes, as: UTF8.self))
        #expect(Self.found(diagnostics, in: bytes).sorted() == expected.sorted())
        #expect(!expected.isEmpty, "a case without a finding proves nothing")
        for diagnostic in diagnostics { #expect(diagnostic.rule == rule.id) }
    }

    /// After its fix a rule no longer reports the problem, and nothing else changes.
    @Test(arguments: rules)
    func fixesSolveTheProblem(_ name: String) throws {
        let rule = try #require(LintRule.named(RuleID(name)))
        let bytes = Array(try CaseFiles.data("lints/\(name).yaml"))
        let diagnostics = Self.subjects(bytes).compactMap(rule.check)
        let mended = Self.applied(diagnostics, to: bytes)
        let after = Self.subjects(mended)
        #expect(after.count == Self.subjects(bytes).count, "still the same documents")
        let left = after.compactMap(rule.check)
        #expect(left.count == diagnostics.filter { $0.fix == nil }.count, "\(String(decoding: mended, as: UTF8.self))")
        let refused = Self.refused(mended).subtracting(Self.refused(bytes))
        #expect(refused.isEmpty, "what the API server took it still takes")
    }

    /// A fix of a JSON document is JSON.
    @Test func fixesOfJSONAreJSON() throws {
        let json = """
            {"apiVersion": "apps/v1", "kind": "DaemonSet", "metadata": {"name": "agent", "namespace": "kube-system"},
             "spec": {"selector": {"matchLabels": {"app": "agent"}}, "updateStrategy": {"rollingUpdate": {"maxSurge": 1, "maxUnavailable": 1}},
              "template": {"metadata": {"labels": {"app": "agent"}}, "spec": {"hostNetwork": true,
               "tolerations": [{"key": "node-role.kubernetes.io/master", "effect": "NoSchedule"},
                {"key": "node.kubernetes.io/not-ready", "operator": "Exists", "effect": "NoExecute"}],
               "containers": [{"name": "main", "image": "k8s.gcr.io/agent:1",
                "volumeMounts": [{"name": "logs", "mountPath": "/logs"}, {"name": "cni", "mountPath": "/cni"}]}],
               "volumes": [{"name": "logs", "hostPath": {"path": "/var/log"}}, {"name": "cni", "hostPath": {"path": "/etc/cni"}},
                {"name": "unused", "hostPath": {"path": "/srv"}}]}}}}
            """
        let bytes = Array(json.utf8)
        let diagnostics = Self.subjects(bytes).flatMap { subject in LintRule.all.compactMap { $0.check(subject) } }
        let mended = Self.applied(diagnostics, to: bytes)
        #expect(diagnostics.contains { $0.fix != nil })
        #expect(mended != bytes)
        #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(mended)) }
        let left = Self.subjects(mended).flatMap { subject in LintRule.all.compactMap { $0.check(subject) } }
        #expect(left.count == diagnostics.filter { $0.fix == nil }.count)
    }
}
