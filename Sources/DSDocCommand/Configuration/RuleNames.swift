import Diagnostics
import Kubernetes
import Reconciliation

/// The ids of all rules, for configurations that name one.
enum RuleNames {
    /// Sorted.
    static let all: [String] = Set(
        others + LintRule.all.map(\.id.name) + ClusterLintRule.all.map(\.id.name) + ErrorHintRule.allCases.map(\.rawValue)
    ).sorted()

    private static let known = Set(all)

    static func contains(_ name: String) -> Bool { known.contains(name) }

    /// The rules on notes, files, templates and configurations.
    static let others = [
        "alias-collision", "allowance-without-reason", "asset-with-script", "broken-config", "configuration-key", "configuration-syntax",
        "configuration-value",
        "duplicate-block-id", "duplicate-page-name", "embed-cycle", "empty-asset", "expectation-failed", "file-too-large", "invalid-utf8",
        "link-not-followed", "literal-credential", "manifest-fragment", "manifest-template", "message-parameter", "message-syntax",
        "missing-asset", "missing-block", "missing-page", "namespace-too-deep", "near-miss-page", "no-objects", "not-a-manifest",
        "not-rendered", "org-file-skipped", "query-not-evaluated", "render-failed", "scenario-in-cluster", "secret-with-values",
        "tag-reads-otherwise", "template-escapes-markup", "template-recursion", "template-syntax", "template-unescaped-text",
        "text-behind-document-end", "unclosed-fence", "unknown-cluster", "unknown-message", "unknown-template-variable",
        "unreadable-expectation", "unreadable-file", "unused-allowance", "url-reads-otherwise",
    ]
}
