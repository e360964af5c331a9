import Diagnostics
import Kubernetes

/// Findings about what a note says of its example.
extension Example {
    func clusterDiagnostics(_ clusters: ClusterLibrary) -> [Diagnostic] {
        guard let cluster, clusters[cluster.text] == nil else { return [] }
        let known = clusters.names.joined(separator: ", ")
        return [
            Diagnostic(
                "unknown-cluster", .error, Prose("there is no cluster `\(cluster.text)`", zh: "沒有名為 `\(cluster.text)` 的叢集"),
                at: cluster.span,
                help: Prose(
                    "write it as `clusters/\(cluster.text).yaml` in the graph, or name one of: \(known)",
                    zh: "請在筆記庫加入 `clusters/\(cluster.text).yaml`，或使用：\(known)"))
        ]
    }

    func expectationDiagnostics(_ claims: [Claim]) -> [Diagnostic] {
        guard let expected else { return [] }
        let unread = ExpectedOutcome.parse(expected.text).unread.map { word in
            Diagnostic(
                "unreadable-expectation", .error, Prose("`\(word)` says nothing that could be checked", zh: "`\(word)` 不是可以檢查的內容"),
                at: expected.span,
                help: Prose(
                    "write `rejected`, `accepted`, `desired=3 ready=2`, `runs-on NODE, NODE`, `pending-on NODE` or `not-on NODE`",
                    zh: "可以寫 `rejected`、`accepted`、`desired=3 ready=2`、`runs-on 節點`、`pending-on 節點` 或 `not-on 節點`"))
        }
        let broken = claims.compactMap { claim in
            claim.contradiction.map { instead in
                Diagnostic(
                    "expectation-failed", .error,
                    Prose(
                        "expected `\(claim.clause.text)`, but \(instead.english)", zh: "預期 `\(claim.clause.text)`，實際上：\(instead.chinese)"),
                    at: expected.span,
                    help: Prose("correct the claim, the manifest or the cluster", zh: "請修正這項預期、manifest 或叢集"))
            }
        }
        return unread + broken
    }

    /// Marks the findings that the note accepts, and finds fault with acceptances themselves. Sorted by place.
    func judge(_ diagnostics: [Diagnostic], isRefusalExpected: Bool) -> [Finding] {
        var used: Set<String> = []
        let accepted = allowances.map { (setting: $0, allowance: Allowance(parsing: $0.text)) }
        var findings = diagnostics.map { diagnostic -> Finding in
            if isRefusalExpected, DocumentVerdict.refusalRules.contains(diagnostic.rule) {
                return Finding(diagnostic, allowedBecause: Prose("the note expects it to be refused", zh: "筆記預期它會被拒絕"))
            }
            guard let match = accepted.first(where: { $0.allowance.rules.contains(diagnostic.rule.name) }) else {
                return Finding(diagnostic)
            }
            used.insert(diagnostic.rule.name)
            return Finding(diagnostic, allowedBecause: Prose(verbatim: match.allowance.reason))
        }
        for (setting, allowance) in accepted {
            findings += AllowanceRules.check(allowance, at: setting.span, used: used).map { Finding($0) }
        }
        return findings.sorted { Diagnostic.inReportOrder($0.diagnostic, $1.diagnostic) }
    }
}

/// Findings about `dsdoc-allow::`.
private enum AllowanceRules {
    static func check(_ allowance: Allowance, at span: SourceSpan, used: Set<String>) -> [Diagnostic] {
        var result: [Diagnostic] = []
        if allowance.reason.isEmpty {
            result.append(
                Diagnostic(
                    "allowance-without-reason", .warning,
                    Prose("findings are accepted here without a reason", zh: "這裡接受了一些發現，但沒有說明原因"), at: span,
                    help: Prose("say why behind a dash: `rule-id — because …`", zh: "請在破折號後面說明：`rule-id — 原因`")))
        }
        for rule in allowance.rules where !used.contains(rule) {
            result.append(
                Diagnostic(
                    "unused-allowance", .warning,
                    Prose("`\(rule)` is accepted here, but nothing of that name is found", zh: "這裡接受了 `\(rule)`，但沒有這個名稱的發現"), at: span,
                    help: Prose("remove it, or correct the name", zh: "請移除，或修正名稱")))
        }
        return result
    }
}
