import Diagnostics
import TestSupport
import Testing

@testable import Kubernetes

/// Manifests with many errors of one kind: each has its own line, as if it were the only one.
struct ManyErrorsTests {
    private static func diagnostics(_ text: String) throws -> [Diagnostic] {
        let document = try #require(ManifestDocument.read(MappedText(file: FileID(rawValue: 0), bytes: Array(text.utf8))).first)
        return review(document).diagnostics
    }

    private static func lines(_ diagnostics: [Diagnostic], in text: String) -> [Int] {
        let index = LineIndex(Array(text.utf8))
        return diagnostics.compactMap { $0.primary.map { index.line(at: $0.span.start) } }
    }

    private static func manifest(labels: String = "", spec: String = "") -> String {
        """
        apiVersion: apps/v1
        kind: DaemonSet
        metadata:
          name: a
        \(labels)spec:
          selector: {matchLabels: {a: b}}
          template:
            metadata: {labels: {a: b}}
            spec:
        \(spec)      containers: [{name: c, image: "x:1"}]

        """
    }

    /// Errors of labels name only the map: the values are searched for.
    @Test(arguments: [3, 12, 60]) func eachValueOfALabelHasItsLine(_ count: Int) throws {
        let text = Self.manifest(labels: "  labels:\n" + (0..<count).map { "    a\($0): '-\($0)'\n" }.joined())
        let found = try Self.diagnostics(text).filter { $0.rule == "invalid-label-value" || $0.severity == .error }
        #expect(Set(Self.lines(found, in: text)) == Set(6..<6 + count))
    }

    @Test(arguments: [3, 12, 60]) func eachDuplicateKeyNamesTheFirst(_ count: Int) throws {
        let text = Self.manifest(labels: "  labels:\n" + String(repeating: "    a: b\n", count: count))
        let found = try Self.diagnostics(text).filter { $0.rule == "duplicate-field" }
        #expect(Self.lines(found, in: text) == Array(7..<6 + count))
        let index = LineIndex(Array(text.utf8))
        for diagnostic in found { #expect(diagnostic.related.map { index.line(at: $0.span.start) } == [6]) }
    }

    /// The pairs that overlap, each once, whatever the number of files: compared with a comparison of all pairs.
    @Test(arguments: [5, 60]) func overlappingPathsAreThoseOfAllPairs(_ count: Int) throws {
        let parts = ["a", "a/b", "a/b/", "a/bc", "b", "b/a", "c/d/e", "c", "ab", "/", "a/b/c/d"]
        let paths = (0..<count).map { $0 < parts.count ? parts[$0] : $0 % 3 == 0 ? parts[$0 % parts.count] : "a/\($0)" }
        let items = paths.map { "{key: k, path: '\($0)'}" }.joined(separator: ", ")
        let text = Self.manifest(spec: "      volumes: [{name: v, configMap: {name: x, items: [\(items)]}}]\n")
        var expected: Set<String> = []
        let trimmed = paths.map { $0 == "/" ? "" : $0.hasSuffix("/") ? String($0.dropLast()) : $0 }
        for (index, path) in trimmed.enumerated() where !path.isEmpty {
            for earlier in trimmed[..<index]
            where !earlier.isEmpty && ("\(earlier)/".hasPrefix("\(path)/") || "\(path)/".hasPrefix("\(earlier)/")) {
                expected.insert("volume \"v\" (ConfigMap \"x\"): overlapping paths: \"\(path)\" with \"\(earlier)\"")
            }
        }
        let daemonSet = try #require(ManifestDocument.read(MappedText(file: FileID(rawValue: 0), bytes: Array(text.utf8))).first?.object)
        guard case .daemonSet(let object) = daemonSet else {
            Issue.record("no DaemonSet")
            return
        }
        let found = podTemplateWarnings(object.spec.template, at: FieldPath("spec", "template")).map { $0.message(in: .latest) }
        #expect(Set(found.filter { $0.contains("overlapping") }) == expected)
        #expect(!expected.isEmpty)
    }
}
