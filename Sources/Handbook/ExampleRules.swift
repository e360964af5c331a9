import Diagnostics
import Kubernetes

/// Findings about the properties of a note for its example.
extension Example {
    func clusterDiagnostics(_ clusters: ClusterLibrary) -> [Diagnostic] {
        guard let cluster, clusters[cluster.text] == nil else { return [] }
        return [ClusterLibrary.unknown(cluster.text, at: cluster.span, known: clusters.names)]
    }

    func expectationDiagnostics(_ claims: [Claim]) -> [Diagnostic] {
        guard let expected else { return [] }
        let unread = ExpectedOutcome.parse(expected.text).unread.map { word in
            Diagnostic(
                "unreadable-expectation", .error, Message("`\(word)` is not an expectation that can be checked"),
                at: expected.span,
                help: Message("write `rejected`, `accepted`, `desired=3 ready=2`, `runs-on NODE, NODE`, `pending-on NODE` or `not-on NODE`")
            )
        }
        let broken = claims.compactMap { claim in
            claim.contradiction.map { instead in
                Diagnostic(
                    "expectation-failed", .error,
                    Message("expected `\(claim.clause.text)`, but \(instead)"),
                    at: expected.span,
                    help: Message("correct the expectation, the manifest or the cluster"))
            }
        }
        return unread + broken
    }
}
