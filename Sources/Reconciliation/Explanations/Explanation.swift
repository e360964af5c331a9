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
    /// What is said of all nodes that are alike.
    private final class Told: Sendable {
        let decider: Decider
        let rule: RuleID
        let field: FieldPath?
        let fact: Message
        /// Given the node's name.
        let fix: (@Sendable (String) -> Message)?
        let change: ManifestChange?

        init(
            _ decider: Decider, _ rule: RuleID, _ field: FieldPath?, _ fact: Message, _ fix: (@Sendable (String) -> Message)?,
            _ change: ManifestChange?
        ) {
            self.decider = decider
            self.rule = rule
            self.field = field
            self.fact = fact
            self.fix = fix
            self.change = change
        }
    }

    private let told: Told
    private let node: String

    package var decider: Decider { told.decider }
    /// Names the rule that decided: `untolerated-taint`.
    package var rule: RuleID { told.rule }
    /// The field of the manifest that the rule read, from the DaemonSet's root; the nearest field that exists, or the one that should.
    package var field: FieldPath? { told.field }
    /// What the node has that decided it: `taint dedicated=x:NoSchedule`.
    package var fact: Message { told.fact }
    /// The smallest change that turns the answer, as a sentence. Only what was found to work by running the model again is said here.
    package var fix: Message? { told.fix?(node) }
    /// The same as a change of the manifest; nil where only the cluster can be changed.
    package var change: ManifestChange? { told.change }

    init(_ decider: Decider, _ rule: RuleID, field: FieldPath?, fact: Message, fix: Message? = nil, change: ManifestChange? = nil) {
        let naming: (@Sendable (String) -> Message)? = if let fix { { _ in fix } } else { nil }
        told = Told(decider, rule, field, fact, naming, change)
        node = ""
    }

    /// - Parameter fix: of the node whose name it is given.
    init(
        _ decider: Decider, _ rule: RuleID, field: FieldPath?, fact: Message, node: String, fix: (@Sendable (String) -> Message)?,
        change: ManifestChange?
    ) {
        told = Told(decider, rule, field, fact, fix, change)
        self.node = node
    }

    private init(_ told: Told, node: String) {
        self.told = told
        self.node = node
    }

    /// The same of another node that is like the one it was found for, or of several, whose names stand in place of its own.
    package func told(of node: String) -> Explanation { Explanation(told, node: node) }

    /// The same with a change that was found to work.
    func fixed(_ fix: @escaping @Sendable (String) -> Message, by change: ManifestChange, on node: String) -> Explanation {
        Explanation(Told(decider, rule, field, fact, fix, change), node: node)
    }

    /// The scheduler rejects the pod for a field of its template; the fix is to remove the field, where a dry run finds that it helps.
    static func withoutField(
        _ field: FieldPath, rule: RuleID, _ fact: Message, _ subject: ExplanationSubject, _ dryRuns: inout DryRuns,
        _ edit: (inout PodSpec) -> Void
    ) -> Explanation {
        let change = ManifestChange(subject.daemonSet, field: field, action: .remove, edit)
        let works = dryRuns.first(of: [change], on: subject.slot)?.answer.isPlaced ?? false
        return Explanation(
            .scheduler, rule, field: field, fact: fact, fix: works ? ExplanationRule.remove(field) : nil, change: works ? change : nil)
    }

    package static func == (left: Explanation, right: Explanation) -> Bool {
        (left.told === right.told && left.node == right.node)
            || left.decider == right.decider && left.rule == right.rule && left.field == right.field && left.fact == right.fact
                && left.fix == right.fix && left.change == right.change
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(rule)
        hasher.combine(fact.english)
    }
}
