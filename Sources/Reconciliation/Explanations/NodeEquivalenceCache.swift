import Kubernetes

/// Explains each class of equivalent nodes once; on a large cluster most nodes are equivalent.
///
/// Two nodes are equivalent for a DaemonSet when the rules read the same values of both, and when every dry run for the one has the same answer
/// for the other. Their explanations then differ in the name only. An entry is valid for one step, since values that are the same for all nodes
/// are not part of the key; entries of lasting rules for nodes without a pod are valid in later steps too.
struct NodeEquivalenceCache {
    /// What the rules read of a node and of the DaemonSet's pods on it, the name excluded.
    struct Key: Hashable {
        let shouldRun: Bool
        let shouldContinue: Bool
        let use: SelectionUse
        /// The values of the labels that the DaemonSet selects by.
        let labels: [String?]
        /// The labels whose keys are spelled like one of those, on a node that is not selected: keys and values.
        let nearLabels: [String]
        let taints: [Taint]
        let readiness: String
        let wasEvicted: Bool
        let pods: [Pod]
    }

    struct Pod: Hashable {
        let podInfo: ObjectIdentifier
        let phase: LifePhase
        let isBound: Bool
        let isReady: Bool
        let isTerminating: Bool
        let podScheduled: PodScheduled?
        let awaits: AwaitedObject?
        let facts: [RejectionFact]
        let fault: PodFault?
    }

    /// The explanation of the first node of a class, with the dry runs that it needed.
    fileprivate struct Entry {
        let dryRuns: [(DryRuns.Prepared, DryRuns.Answer)]
        let explanation: Explanation?
        let isLasting: Bool
    }

    /// Entries that are valid as long as the DaemonSet is the same.
    struct Known {
        fileprivate var entries: [Key: [Entry]] = [:]
    }

    private let labelKeys: [String]
    private let selectsByName: Bool
    private var entries: [Key: [Entry]]

    /// - Parameter known: the lasting entries of an earlier step for the same DaemonSet.
    init(_ requirement: NodeRequirement, known: Known = Known()) {
        entries = known.entries
        labelKeys = requirement.matcher.labelKeys
        selectsByName = !requirement.nodeName.isEmpty || requirement.matcher.asksForNames
    }

    mutating func explain(_ subject: ExplanationSubject, _ dryRuns: inout DryRuns) -> Explanation? {
        guard let key = key(of: subject) else { return Self.explain(subject, &dryRuns)?.explanation }
        let known = entries[key] ?? []
        for entry in known where entry.dryRuns.allSatisfy({ dryRuns.answer(to: $0, on: subject.slot) == $1 }) {
            return entry.explanation?.renamed(for: subject.nodeName)
        }
        dryRuns.beginLog()
        let reads = subject.overview.reads
        let found = Self.explain(subject, &dryRuns)
        // The names of victims make an explanation that holds for one node only.
        if dryRuns.log.contains(where: { if case .placedAfterEvicting = $1 { true } else { false } }) { return found?.explanation }
        let isLasting = key.pods.isEmpty && found?.isLasting == true && subject.overview.reads == reads
        entries[key] = known + [Entry(dryRuns: dryRuns.log, explanation: found?.explanation, isLasting: isLasting)]
        return found?.explanation
    }

    /// The entries that stay valid in later steps.
    var lasting: Known { Known(entries: entries.mapValues { $0.filter(\.isLasting) }) }

    private static func explain(
        _ subject: ExplanationSubject, _ dryRuns: inout DryRuns
    ) -> (explanation: Explanation, isLasting: Bool)? {
        for (index, rule) in ExplanationRule.all.enumerated() {
            guard let explanation = rule.explain(subject, &dryRuns) else { continue }
            let isLasting = ExplanationRule.lastingRange.contains(index)
            guard isLasting, explanation.fix == nil, let all = Blocker.all(subject, &dryRuns) else { return (explanation, isLasting) }
            return (explanation.fixed(all.fix, by: all.change, on: subject.nodeName), isLasting)
        }
        return nil
    }

    private func nearLabels(of node: NodeInfo, _ overview: ClusterOverview) -> [String] {
        labelKeys.filter { node.labels[$0] == nil }.flatMap { overview.labelKeys(near: $0) }.flatMap { key in
            node.labels[key].map { [key, $0] } ?? []
        }
    }

    /// Nil for a node that is not equivalent to any other: its explanation names another object, or it waits for its turn in a rollout.
    private func key(of subject: ExplanationSubject) -> Key? {
        guard !selectsByName, let node = subject.node else { return nil }
        var pods: [Pod] = []
        for pod in subject.pods {
            let facts = subject.rejectionFacts(of: pod)
            guard subject.record.isUpdated(pod.podInfo), !facts.contains(where: \.namesPod) else { return nil }
            pods.append(
                Pod(
                    podInfo: ObjectIdentifier(pod.podInfo), phase: pod.phase, isBound: pod.node != nil, isReady: pod.ready,
                    isTerminating: pod.terminating, podScheduled: pod.podScheduled, awaits: pod.awaits, facts: facts, fault: pod.fault))
        }
        return Key(
            shouldRun: subject.row.shouldRun, shouldContinue: subject.row.shouldContinue, use: subject.use,
            labels: labelKeys.map { node.labels[$0] }, nearLabels: subject.row.shouldContinue ? [] : nearLabels(of: node, subject.overview),
            taints: node.taints, readiness: node.readiness, wasEvicted: subject.wasEvicted,
            pods: pods)
    }
}
