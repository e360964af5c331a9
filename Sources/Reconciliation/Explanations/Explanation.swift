import Diagnostics
import Kubernetes

/// The component that rejected the pod, did not create it, deleted it, or reports that it is not ready.
package enum Decider: String, CaseIterable, Sendable {
    /// The DaemonSet controller: it creates no pod, and DESIRED does not count the node.
    case controller
    /// The scheduler: the pod stays Pending.
    case scheduler
    /// The taint eviction controller: the pod was deleted.
    case eviction
    /// The API server: the pod was rejected on creation.
    case admission
    /// The node's kubelet: the pod exists and is not ready.
    case kubelet
}

/// Why a node has no running pod, or has one that should not be there.
package struct Explanation: Hashable, Sendable {
    /// The part that equivalent nodes have in common.
    private final class SharedExplanation: Sendable {
        let decider: Decider
        let rule: RuleID
        let brief: Message?
        let field: FieldPath?
        let fact: Message
        /// Given the node's name.
        let fix: (@Sendable (String) -> Message)?
        let change: ManifestChange?
        let alternatives: [ManifestChange]
        let isIntended: Bool

        init(
            _ decider: Decider, _ rule: RuleID, _ brief: Message?, _ field: FieldPath?, _ fact: Message,
            _ fix: (@Sendable (String) -> Message)?, _ change: ManifestChange?, _ alternatives: [ManifestChange] = [],
            isIntended: Bool = false
        ) {
            self.decider = decider
            self.rule = rule
            self.brief = brief
            self.field = field
            self.fact = fact
            self.fix = fix
            self.change = change
            self.alternatives = alternatives
            self.isIntended = isIntended
        }
    }

    private let shared: SharedExplanation
    private let node: String

    package var decider: Decider { shared.decider }
    /// The rule: `untolerated-taint`.
    package var rule: RuleID { shared.rule }
    /// The reason in brief: `taint dedicated`, `cpu`. It has no values of a single node, so that nodes with one reason can be counted.
    package var brief: Message { shared.brief ?? shared.fact }
    /// The field of the manifest that the rule read, from the DaemonSet's root; the nearest field that exists, or the one that should.
    package var field: FieldPath? { shared.field }
    /// The property of the node that decided: `taint dedicated=x:NoSchedule`.
    package var fact: Message { shared.fact }
    /// The smallest change that gets a pod running, as a sentence; nil unless a dry run of the model found that it works.
    package var fix: Message? { shared.fix?(node) }
    /// The same as a change of the manifest; nil where only the cluster can be changed.
    package var change: ManifestChange? { shared.change }
    /// Other changes that work as well and that the fix names after the first.
    package var alternatives: [ManifestChange] { shared.alternatives }
    /// Whether the manifest leaves the node out on purpose: its node selector or required node affinity matches other nodes and not this one.
    package var isIntended: Bool { shared.isIntended }

    /// - Parameter brief: nil where the fact is short and the same for all nodes.
    init(
        _ decider: Decider, _ rule: RuleID, brief: Message? = nil, field: FieldPath?, fact: Message, fix: Message? = nil,
        change: ManifestChange? = nil, alternatives: [ManifestChange] = []
    ) {
        let naming: (@Sendable (String) -> Message)? = if let fix { { _ in fix } } else { nil }
        shared = SharedExplanation(decider, rule, brief, field, fact, naming, change, alternatives)
        node = ""
    }

    /// - Parameter fix: the fix, given the name of the node.
    init(
        _ decider: Decider, _ rule: RuleID, brief: Message? = nil, field: FieldPath?, fact: Message, node: String,
        fix: (@Sendable (String) -> Message)?, change: ManifestChange?, isIntended: Bool = false
    ) {
        shared = SharedExplanation(decider, rule, brief, field, fact, fix, change, isIntended: isIntended)
        self.node = node
    }

    private init(_ shared: SharedExplanation, node: String) {
        self.shared = shared
        self.node = node
    }

    /// Whether a change of the field is among those that work.
    func offers(_ field: FieldPath) -> Bool { change?.field == field || alternatives.contains { $0.field == field } }

    /// The same explanation for an equivalent node, or for several, whose names replace its own.
    package func renamed(for node: String) -> Explanation { Explanation(shared, node: node) }

    /// The same for several equivalent nodes, with the names of up to three, as `kubectl` accepts them, else with a placeholder. That of a single
    /// node is unchanged.
    package func renamed(for nodes: [String]) -> Explanation {
        nodes.count > 1 ? renamed(for: nodes.count > 3 ? "NODE…" : nodes.joined(separator: " ")) : self
    }

    /// The same with a fix that the model found to work.
    func fixed(_ fix: @escaping @Sendable (String) -> Message, by change: ManifestChange?, on node: String) -> Explanation {
        Explanation(SharedExplanation(decider, rule, shared.brief, field, fact, fix, change), node: node)
    }

    /// The scheduler rejects the pod for a field of its template; the fix is to remove the field, where a dry run finds that it helps.
    static func withoutField(
        _ field: FieldPath, rule: RuleID, brief: Message, _ fact: Message, _ subject: ExplanationSubject, _ dryRuns: inout DryRuns,
        _ edit: (inout PodSpec) -> Void
    ) -> Explanation {
        let change = ManifestChange(subject.daemonSet, field: field, action: .remove, edit)
        let works = dryRuns.first(of: [change], on: subject.slot)?.answer.isPlaced ?? false
        return Explanation(
            .scheduler, rule, brief: brief, field: field, fact: fact, fix: works ? ExplanationRule.remove(field) : nil,
            change: works ? change : nil)
    }

    package static func == (left: Explanation, right: Explanation) -> Bool {
        (left.shared === right.shared && left.node == right.node)
            || left.decider == right.decider && left.rule == right.rule && left.field == right.field && left.fact == right.fact
                && left.shared.brief == right.shared.brief && left.fix == right.fix && left.change == right.change
                && left.alternatives == right.alternatives && left.isIntended == right.isIntended
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(rule)
        hasher.combine(fact.english)
    }
}
