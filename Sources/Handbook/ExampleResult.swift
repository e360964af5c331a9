import Diagnostics
import Kubernetes
import Reconciliation

/// The result of an example: the verdicts of its documents, the placement of its DaemonSets, the findings and the checked claims.
package struct ExampleResult: Sendable {
    /// The example.
    package let example: Example
    /// One for each document of the fence, in order.
    package let documents: [ReviewedDocument]
    /// nil if there is no accepted DaemonSet to run.
    package let run: ExampleRun?
    /// By span.
    package let diagnostics: [ReportedDiagnostic]
    /// One for each clause of `dsdoc-expect::`, in order.
    package let claims: [Claim]
}

/// A document and the response of the API server.
package struct ReviewedDocument: Sendable {
    /// The document.
    package let document: ManifestDocument
    /// The response of the API server.
    package let verdict: DocumentVerdict
}

/// The simulation of an example.
package struct ExampleRun: Sendable {
    /// Where the steps after the first come from.
    package enum ScenarioOrigin: Hashable, Sendable {
        /// Steps in the note.
        case written
        /// The default scenario, with the names of its nodes.
        case standard(joins: String, leaves: String)
        /// No further steps, because no node is suitable for the default scenario.
        case none
    }

    /// The name of the cluster; nil if the fence has its own nodes.
    package let cluster: String?
    /// Where the steps come from.
    package let origin: ScenarioOrigin
    /// The first step: the cluster, and the documents before the first step of the note.
    package let start: Scenario.Step
    /// What the cluster has besides objects.
    package let contents: ClusterContents
    /// The outcome of each step.
    package let outcome: Outcome
}

/// A finding, and the reason for which the note suppresses it.
package struct ReportedDiagnostic: Hashable, Sendable {
    /// The finding.
    package let diagnostic: Diagnostic
    /// nil: not suppressed.
    package let suppressionReason: Message?

    /// - Parameter reason: nil for a finding that is not suppressed.
    package init(_ diagnostic: Diagnostic, suppressionReason: Message? = nil) {
        self.diagnostic = diagnostic
        self.suppressionReason = suppressionReason
    }
}

/// A clause of `dsdoc-expect::`, compared with the outcome.
package struct Claim: Hashable, Sendable {
    /// The clause.
    package let clause: ExpectedOutcome.Clause
    /// nil if the clause is true, otherwise what happened instead.
    package let contradiction: Message?
}
