import Kubernetes

/// Explains nodes that are alike once: on a large cluster most are.
///
/// For a DaemonSet two nodes are alike when the rules read the same of both, and when every trial that was made for the one has the same
/// answer for the other. Then every rule says the same of both, but for the name. Good for one step, since what is the same for all nodes
/// is not compared; but what a lasting rule said of a node without a pod is good for later steps too.
struct NodeEquivalenceCache {
    /// What the rules read of a node and of what the DaemonSet has there, the name left out.
    struct Traits: Hashable {
        let shouldRun: Bool
        let shouldContinue: Bool
        /// The values of the labels that the DaemonSet asks for.
        let labels: [String?]
        let taints: [Taint]
        let readiness: String
        let wasEvicted: Bool
        let pods: [Pod]
    }

    struct Pod: Hashable {
        let shape: ObjectIdentifier
        let phase: LifePhase
        let isBound: Bool
        let isReady: Bool
        let isTerminating: Bool
        let podScheduled: PodScheduled?
        let facts: [RejectionFact]
    }

    /// What was found for the first of the nodes, and what was asked on the way.
    fileprivate struct Finding {
        let dryRuns: [(DryRuns.Prepared, DryRuns.Answer)]
        let explanation: Explanation?
        let isLasting: Bool
    }

    /// Findings that hold as long as the DaemonSet is the same.
    struct Known {
        fileprivate var findings: [Traits: [Finding]] = [:]
    }

    private let labelKeys: [String]
    private let asksForNames: Bool
    private var findings: [Traits: [Finding]]

    /// - Parameter known: what an earlier step found for the same DaemonSet.
    init(_ requirement: NodeRequirement, known: Known = Known()) {
        findings = known.findings
        labelKeys = requirement.matcher.labelKeys
        asksForNames = !requirement.nodeName.isEmpty || requirement.matcher.asksForNames
    }

    mutating func explain(_ subject: ExplanationSubject, _ dryRuns: inout DryRuns) -> Explanation? {
        guard let traits = traits(of: subject) else { return Self.explain(subject, &dryRuns)?.explanation }
        let known = findings[traits] ?? []
        for finding in known where finding.dryRuns.allSatisfy({ dryRuns.answer(to: $0, on: subject.slot) == $1 }) {
            return finding.explanation?.told(of: subject.nodeName)
        }
        dryRuns.beginLog()
        let found = Self.explain(subject, &dryRuns)
        let isLasting = traits.pods.isEmpty && found?.isLasting == true
        findings[traits] = known + [Finding(dryRuns: dryRuns.log, explanation: found?.explanation, isLasting: isLasting)]
        return found?.explanation
    }

    /// What later steps may know.
    var lasting: Known { Known(findings: findings.mapValues { $0.filter(\.isLasting) }) }

    private static func explain(
        _ subject: ExplanationSubject, _ dryRuns: inout DryRuns
    ) -> (explanation: Explanation, isLasting: Bool)? {
        for (place, rule) in ExplanationRule.all.enumerated() {
            guard let explanation = rule.explain(subject, &dryRuns) else { continue }
            let isLasting = place < ExplanationRule.lasting.count
            guard isLasting, explanation.fix == nil, let all = Blocker.change(subject, &dryRuns) else { return (explanation, isLasting) }
            return (explanation.fixed(all.fix, by: all.change, on: subject.nodeName), isLasting)
        }
        return nil
    }

    /// Nil for a node that no other can be like: one of which more is said than its own name, and one that waits for its turn in a rollout.
    private func traits(of subject: ExplanationSubject) -> Traits? {
        guard !asksForNames, let node = subject.node else { return nil }
        var pods: [Pod] = []
        for pod in subject.pods {
            let facts = subject.rejectionFacts(of: pod)
            guard subject.record.isUpdated(pod), !facts.contains(where: \.namesPod) else { return nil }
            pods.append(
                Pod(
                    shape: ObjectIdentifier(pod.shape), phase: pod.phase, isBound: pod.node != nil, isReady: pod.ready,
                    isTerminating: pod.terminating, podScheduled: pod.podScheduled, facts: facts))
        }
        return Traits(
            shouldRun: subject.row.shouldRun, shouldContinue: subject.row.shouldContinue, labels: labelKeys.map { node.labels[$0] },
            taints: node.taints, readiness: node.readiness, wasEvicted: subject.wasEvicted,
            pods: pods)
    }
}
