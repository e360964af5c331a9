import Diagnostics
import Kubernetes
import Reconciliation

/// What came of an example: verdicts of its documents, the placement of its DaemonSets, the findings, and whether the note was right.
package struct ExampleResult: Sendable {
    package let example: Example
    /// As the API server answers, one for each document of the fence, in order.
    package let documents: [ReviewedDocument]
    /// nil where no accepted DaemonSet is there to run.
    package let run: ExampleRun?
    /// Sorted by place.
    package let findings: [Finding]
    /// One for each clause of `dsdoc-expect::`, in order.
    package let claims: [Claim]
}

/// A document with the API server's answer.
package struct ReviewedDocument: Sendable {
    package let document: ManifestDocument
    package let verdict: DocumentVerdict
}

/// A run of the model.
package struct ExampleRun: Sendable {
    /// What the steps after the first are.
    package enum Story: Hashable, Sendable {
        /// Those that the note wrote.
        case written
        /// Those that every reader wants to see: a node joins, a node leaves. The names of these nodes.
        case standard(joins: String, leaves: String)
        /// None: there is no node to tell it with.
        case none
    }

    /// The name of the cluster; nil where the fence brings its own nodes.
    package let cluster: String?
    package let story: Story
    /// What the first step does: the cluster, and the documents before the first step of the note.
    package let start: Scenario.Step
    package let outcome: Outcome
}

/// A finding of an example, and the reason for which its author accepts it.
package struct Finding: Hashable, Sendable {
    package let diagnostic: Diagnostic
    /// nil: not accepted.
    package let allowedBecause: Message?

    package init(_ diagnostic: Diagnostic, allowedBecause: Message? = nil) {
        self.diagnostic = diagnostic
        self.allowedBecause = allowedBecause
    }
}

/// A clause of `dsdoc-expect::` held against the outcome.
package struct Claim: Hashable, Sendable {
    package let clause: ExpectedOutcome.Clause
    /// nil: it holds; else what happened instead.
    package let contradiction: Message?
}
