import Diagnostics
import Kubernetes

/// Who said no, or took the pod away.
package enum Decider: String, CaseIterable, Sendable {
    /// The DaemonSet controller: there is no pod, and DESIRED goes down.
    case controller
    /// The scheduler: there is a pod, and it stays Pending.
    case scheduler
    /// The taint eviction controller: the pod was there and went.
    case eviction
    /// The API server: the pod was refused when it was created.
    case admission
}

/// Why a node has no running pod, or has one that should not be there.
package struct Explanation: Hashable, Sendable {
    package var decider: Decider
    /// Names the rule that decided: `untolerated-taint`.
    package var rule: RuleID
    /// The field of the manifest that the rule read, from the DaemonSet's root; the nearest field that exists, or the one that should.
    package var field: FieldPath?
    /// What the node has that decided it: `taint dedicated=x:NoSchedule`.
    package var fact: Prose
    /// The smallest change that turns the answer, as a sentence. Only what was found to work by running the model again is said here.
    package var fix: Prose?
    /// The same as a change of the manifest; nil where only the cluster can be changed.
    package var change: ManifestChange?

    package init(_ decider: Decider, _ rule: RuleID, field: FieldPath?, fact: Prose, fix: Prose? = nil, change: ManifestChange? = nil) {
        self.decider = decider
        self.rule = rule
        self.field = field
        self.fact = fact
        self.fix = fix
        self.change = change
    }
}
