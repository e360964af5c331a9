import Diagnostics
import Kubernetes
import Logseq
import Testing

@testable import Handbook

/// A level given to a rule counts for every finding that an example brings about, whichever part of dsdoc finds it.
@Suite struct RuleLevelTests {
    /// A finding without its texts.
    struct Found: Hashable {
        var rule: String
        var severity: Severity
        var isAllowed: Bool
    }

    private static let note = """
        - An agent
          dsdoc-cluster:: nowhere
          dsdoc-expect:: desired=99 many
          dsdoc-allow:: no-priority
          dsdoc-allow:: no-such-rule — for no reason
          ```yaml
          apiVersion: apps/v1
          kind: DaemonSet
          metadata: {name: agent, namespace: kube-system}
          spec:
            selector: {matchLabels: {app: agent}}
            template:
              metadata: {labels: {app: agent}}
              spec: {containers: [{name: a, image: "registry.example/agent:1"}]}
          ```
        - The same, where it runs
          dsdoc-expect:: desired=99
          ```yaml
          apiVersion: apps/v1
          kind: DaemonSet
          metadata: {name: agent, namespace: kube-system}
          spec:
            selector: {matchLabels: {app: agent}}
            template:
              metadata: {labels: {app: agent}, annotations: {container.apparmor.security.beta.kubernetes.io/a: unconfined}}
              spec: {containers: [{name: a, image: "registry.example/agent:1"}]}
          ```
        - What the API server rejects
          ```yaml
          apiVersion: apps/v1
          kind: DaemonSet
          metadata: {name: other, namespace: kube-system}
          spec:
            selector: {matchLabels: {app: agent}}
            template: {metadata: {labels: {app: other}}, spec: {containers: []}}
          ```
        """

    private func findings(_ levels: RuleLevels) -> [Found] {
        let bytes = Array(Self.note.utf8)
        let page = parsePage(file: FileID(rawValue: 0), path: "pages/Note.md", bytes: bytes, config: GraphConfig())
        let examples = PageExamples.collect(on: page).examples
        let context = HandbookContext(clusters: ClusterLibrary([]), workloads: WorkloadIndex(examples), levels: levels)
        return examples.flatMap { $0.run(in: context, source: bytes).diagnostics }.map {
            Found(rule: $0.diagnostic.rule.name, severity: $0.diagnostic.severity, isAllowed: $0.suppressionReason != nil)
        }
    }

    static let rules = [
        // Of the note's own properties.
        "unknown-cluster", "expectation-failed", "unreadable-expectation", "unused-allowance", "allowance-without-reason",
        // Of the API server: an error and a warning.
        "required-value", "deprecated-field",
        // Lint rules on the manifest; the second is allowed by the note.
        "writable-root-filesystem", "no-priority",
        // A lint rule on the outcome.
        "misses-control-plane",
    ]

    @Test(arguments: rules, [Severity.info, .warning, .error])
    func aLevelCounts(_ rule: String, _ level: Severity) throws {
        var levels = RuleLevels()
        levels.set(RuleID(rule), to: level)
        let usual = findings(RuleLevels())
        try #require(usual.contains { $0.rule == rule }, "\(usual.map(\.rule))")
        let expected = usual.map { found in
            var found = found
            if found.rule == rule { found.severity = level }
            return found
        }
        #expect(findings(levels) == expected)
    }

    @Test(arguments: rules) func aRuleIsSwitchedOff(_ rule: String) {
        var levels = RuleLevels()
        levels.set(RuleID(rule), to: nil)
        // An suppression of a rule that does not run is unused.
        let expected = findings(RuleLevels()).filter { $0.rule != rule && $0.rule != "unused-allowance" }
        #expect(findings(levels).filter { $0.rule != "unused-allowance" } == expected)
    }

    @Test func aRuleThatIsOffIsSwitchedOn() {
        var levels = RuleLevels()
        levels.set("no-cpu-limit", to: .error)
        #expect(!findings(RuleLevels()).contains { $0.rule == "no-cpu-limit" })
        #expect(findings(levels).contains(Found(rule: "no-cpu-limit", severity: .error, isAllowed: false)))
    }
}
