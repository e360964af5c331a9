import Kubernetes
import Reconciliation
import TestSupport
import Testing

/// The rules on DaemonSets that fail a strict check, and no others: what the maintainers of a well-known agent would correct. The cases of
/// each rule show the worst that it reports; `LintTests` and `ClusterLintTests` hold the rules to them.
@Suite struct RuleSeverityTests {
    /// Errors: rejected, or it never works.
    static let errors: Set = [
        "cni-needs-not-ready", "surge-needs-zero", "surge-hostport", "surge-self-antiaffinity", "bad-number", "selector-mismatch",
        "removed-api", "contradictory-term", "resource-version-set", "pods-rejected",
    ]

    /// Warnings, some of them only under a condition: the manual's table names it.
    static let warnings: Set = [
        // Where the pods run, and rollouts.
        "master-only-toleration", "selector-overlap", "selector-too-specific", "empty-term", "terms-exclude-nothing", "template-node-name",
        "no-priority",
        // With a cluster.
        "noexecute-loop", "rollout-budget", "blanket-toleration", "os-arch", "misspelled-exclusion",
        // With the objects that are applied together.
        "missing-service-account", "missing-priority-class", "missing-config-map",
        // Access that can be removed, or does not work.
        "host-namespaces", "host-port", "unused-host-path", "writable-host-path", "docker-path", "unmasked-proc", "unsafe-sysctl",
        // The image and the environment.
        "deprecated-registry", "floating-image-tag", "duplicate-environment",
    ]

    static let cases = LintRule.all.map { "lints/\($0.id.name).yaml" } + ClusterLintRule.all.map { "cluster-lints/\($0.id.name).yaml" }

    /// The worst level in the cases of each rule.
    private func worst() throws -> [String: String] {
        var worst: [String: String] = [:]
        for path in Self.cases {
            let rule = String(path.split(separator: "/")[1].dropLast(".yaml".count))
            let levels = ExpectedFinding.all(in: String(decoding: try CaseFiles.data(path), as: UTF8.self)).map(\.level)
            let ranks = ["info", "warning", "error"]
            let found = ranks.last { level in levels.contains(level) || worst[rule] == level }
            worst[rule] = found
        }
        return worst
    }

    @Test func onlyTheseFailAStrictCheck() throws {
        let worst = try worst()
        #expect(Set(worst.filter { $0.value == "error" }.keys) == Self.errors)
        #expect(Set(worst.filter { $0.value == "warning" }.keys) == Self.warnings)
        #expect(worst.count == Set(Self.cases.map { $0.split(separator: "/")[1] }).count)
    }
}
