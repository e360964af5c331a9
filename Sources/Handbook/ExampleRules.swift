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
}
