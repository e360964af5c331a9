import Diagnostics
import Foundation
import Site
import Testing

@testable import DSDocCommand

struct ConfigurationTests {
    private func read(_ text: String) -> (configuration: Configuration, diagnostics: [Diagnostic]) {
        ConfigurationReader.read(MappedText(file: FileID(rawValue: 0), bytes: Array(text.utf8)), Languages())
    }

    @Test func everyKeyIsRead() {
        let (configuration, diagnostics) = read(
            """
            title: 手冊
            language: zh-Hant
            cluster: production
            base-url: https://example.org/docs/
            edit-url: https://example.org/edit/{path}
            kubernetes: 1.30
            fail-on: warning
            rules:
              no-priority: error
              host-path: info
              no-liveness-probe: off
            """)
        #expect(diagnostics == [])
        #expect(configuration.title == "手冊")
        #expect(configuration.language == Language("zh-Hant"))
        #expect(configuration.cluster == "production")
        #expect(configuration.baseURL == "https://example.org/docs/")
        #expect(configuration.editURL == "https://example.org/edit/{path}")
        #expect(configuration.kubernetes.description == "1.30")
        #expect(configuration.failOn == .warning)
        var expected = RuleLevels()
        expected.set("no-priority", to: .error)
        expected.set("host-path", to: .info)
        expected.set("no-liveness-probe", to: nil)
        #expect(configuration.rules == expected)
    }

    @Test func aMisspeltRuleIsReported() throws {
        let (configuration, diagnostics) = read("rules:\n  no-prioritty: error\n  no-such-rule-at-all: off\n  missing-page: warning\n")
        #expect(diagnostics.map(\.rule) == ["configuration-value", "configuration-value"])
        #expect(diagnostics.map { $0.primary?.span.range } == [9..<21, 31..<50])
        #expect(diagnostics.first?.help?.english == "did you mean `no-priority`?")
        var expected = RuleLevels()
        expected.set("missing-page", to: .warning)
        #expect(configuration.rules == expected)
    }

    /// Every rule that the sources report can be configured, and the list has no other.
    @Test func everyRuleIsKnown() throws {
        let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Sources")
        let paths = FileManager.default.enumerator(atPath: sources.path(percentEncoded: false))?.allObjects as? [String] ?? []
        var reported: Set<String> = []
        for path in paths where path.hasSuffix(".swift") {
            let text = try String(contentsOf: sources.appending(path: path), encoding: .utf8)
            for match in text.matches(of: /(?:Diagnostic|report)\(\s*"([a-z][a-z0-9-]+)"|RuleID = "([a-z-]+)"/) {
                reported.insert(String(match.output.1 ?? match.output.2 ?? ""))
            }
        }
        #expect(reported.count > 30)
        #expect(reported.subtracting(RuleNames.all).isEmpty)
        #expect(Set(RuleNames.others).subtracting(reported).isEmpty)
    }

    @Test func anEmptyFileHasTheDefaults() {
        for text in ["", "# nothing\n", "---\n"] {
            let (configuration, diagnostics) = read(text)
            #expect(diagnostics == [])
            #expect(configuration.title == nil)
            #expect(configuration.failOn == .error)
        }
    }

    @Test(arguments: [
        ("titel: x", "configuration-key", 0..<5), ("language: fr", "configuration-value", 10..<12),
        ("kubernetes: 2.0", "configuration-value", 12..<15),
        ("fail-on: never", "configuration-value", 9..<14), ("base-url: example.org", "configuration-value", 10..<21),
        ("base-url: https://", "configuration-value", 10..<18), ("edit-url: https://x/y", "configuration-value", 10..<21),
        ("title: [a]", "configuration-value", 7..<10), ("rules:\n  a: loud", "configuration-value", 12..<16),
        ("rules: off", "configuration-value", 7..<10),
        ("- a", "configuration-syntax", 0..<3), ("title: a\ntitle: b", "configuration-value", 9..<14),
    ])
    func invalidValuesAreReportedWithTheirRange(_ text: String, _ rule: String, _ range: Range<Int>) {
        let diagnostics = read(text).diagnostics
        #expect(diagnostics.map(\.rule.name) == [rule])
        #expect(diagnostics.first?.primary?.span.range == range)
    }

    @Test func brokenYAMLIsReportedOnce() {
        #expect(read("a: b: c").diagnostics.map(\.rule.name) == ["configuration-syntax"])
    }

    @Test func levelsAndSwitchedOffRules() {
        let configuration = read("rules:\n  no-priority: error\n  host-path: off").configuration
        func adjusted(_ rule: RuleID) -> Severity? { configuration.adjusted(Diagnostic(rule, .warning, Message("x"), at: nil))?.severity }
        #expect(adjusted("no-priority") == .error)
        #expect(adjusted("host-path") == nil)
        #expect(adjusted("other") == .warning)
    }
}
