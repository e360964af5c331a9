import Diagnostics
import Kubernetes

extension SchedulerPlugin {
    /// The required affinity and anti-affinity of the pod, then the anti-affinity of the pods that are already placed.
    ///
    /// *Source:* kubernetes pkg/scheduler/framework/plugins/interpodaffinity/filtering.go.
    static let interPodAffinity = SchedulerPlugin(
        name: "InterPodAffinity",
        filter: NodeFilter(
            mayReject: { pod, _, _, snapshot in pod.podInfo.looksAtOtherPods || !snapshot.existingAntiAffinityCounts.isEmpty }
        ) { context, snapshot in
            satisfyPodAffinity(context, snapshot) ?? satisfyPodAntiAffinity(context, snapshot)
                ?? satisfyExistingPodsAntiAffinity(context, snapshot)
        },
        isSchedulableAfterChange: { _, events, _ in events.podPlaced || events.podRemoved || events.hasNodeEvents },
        explanations: [.podAffinity, .podAntiAffinity, .existingPodAntiAffinity])

    private static func satisfyPodAffinity(_ context: FilterContext, _ snapshot: SchedulingSnapshot) -> FilterRejection? {
        let terms = context.podInfo.affinity
        guard !terms.isEmpty, let counts = context.topology else { return nil }
        let labels = snapshot.namespaceLabels
        let removed = context.removedMatches?.affinity ?? 0
        func rejection(_ index: Int, domain: String?) -> FilterRejection {
            FilterRejection(
                "node(s) didn't match pod affinity rules",
                InterPodAffinityFact.podAffinity(term: index, key: terms[index].topologyKey, domain: domain))
        }
        var unsatisfied: (index: Int, domain: String)?
        for (index, term) in terms.enumerated() {
            guard let domain = context.node.labels[term.topologyKey] else { return rejection(index, domain: nil) }
            if unsatisfied == nil, counts.affinity[index][domain] <= removed { unsatisfied = (index, domain) }
        }
        guard let unsatisfied else { return nil }
        // The first of a group of pods with affinity to one another may run on any node with the labels.
        if counts.hasNoMatchingPods(removing: removed, on: context.node),
            terms.allSatisfy({ $0.matches(context.podInfo, namespaceLabels: labels) })
        {
            return nil
        }
        return rejection(unsatisfied.index, domain: unsatisfied.domain)
    }

    private static func satisfyPodAntiAffinity(_ context: FilterContext, _ snapshot: SchedulingSnapshot) -> FilterRejection? {
        guard !context.podInfo.antiAffinity.isEmpty, let counts = context.topology else { return nil }
        let labels = snapshot.namespaceLabels
        for (index, term) in context.podInfo.antiAffinity.enumerated() {
            guard let domain = context.node.labels[term.topologyKey] else { continue }
            let removed = context.removedMatches?.antiAffinity[index] ?? 0
            guard counts.antiAffinity[index][domain] > removed else { continue }
            let holder = context.firstPod(key: term.topologyKey, domain: domain, in: snapshot) {
                term.matches($0.podInfo, namespaceLabels: labels)
            }
            return FilterRejection(
                "node(s) didn't match pod anti-affinity rules", resolvable: true,
                InterPodAffinityFact.podAntiAffinity(term: index, key: term.topologyKey, domain: domain, holder: holder))
        }
        return nil
    }

    private static func satisfyExistingPodsAntiAffinity(_ context: FilterContext, _ snapshot: SchedulingSnapshot) -> FilterRejection? {
        guard !snapshot.existingAntiAffinityCounts.isEmpty else { return nil }
        let labels = snapshot.namespaceLabels
        var found: (key: String, domain: String)?
        for (term, counts) in snapshot.existingAntiAffinityCounts {
            guard let domain = context.node.labels[term.topologyKey], let there = counts[domain], there > 0,
                term.matches(context.podInfo, namespaceLabels: labels)
            else { continue }
            let removed = context.removedTerms[term] ?? 0
            // The smallest key: the result does not depend on the order of a dictionary.
            if there > removed, found.map({ term.topologyKey < $0.key }) ?? true { found = (term.topologyKey, domain) }
        }
        guard let found else { return nil }
        let holder = context.firstPod(key: found.key, domain: found.domain, in: snapshot) { pod in
            pod.podInfo.antiAffinity.contains { $0.topologyKey == found.key && $0.matches(context.podInfo, namespaceLabels: labels) }
        }
        return FilterRejection(
            "node(s) didn't satisfy existing pods anti-affinity rules", resolvable: true,
            InterPodAffinityFact.existingPodAntiAffinity(key: found.key, domain: found.domain, holder: holder))
    }
}

extension FilterContext {
    /// The first pod in a domain that satisfies a condition, the pods of the node first.
    fileprivate func firstPod(
        key: String, domain: String, in snapshot: SchedulingSnapshot, where condition: (SchedulingSnapshot.PlacedPod) -> Bool
    ) -> String? {
        if let here = pods.first(where: condition) { return here.fullName }
        for (slot, state) in snapshot.nodes.enumerated() where slot != self.slot && state.nodeInfo?.labels[key] == domain {
            if let there = state.pods.first(where: condition) { return there.fullName }
        }
        return nil
    }
}

/// The term that is not satisfied; terms of the pod itself by their index in the list.
package enum InterPodAffinityFact: PluginFact {
    /// No pod that the affinity term selects runs in the node's domain, or the node has no such label.
    case podAffinity(term: Int, key: String, domain: String?)
    /// A pod that the anti-affinity term selects runs in the node's domain.
    case podAntiAffinity(term: Int, key: String, domain: String, holder: String?)
    /// A pod in the node's domain has an anti-affinity term that selects this one.
    case existingPodAntiAffinity(key: String, domain: String, holder: String?)

    package var namesPod: Bool {
        switch self {
        case .podAffinity: false
        case .podAntiAffinity, .existingPodAntiAffinity: true
        }
    }
}

extension ExplanationRule {
    /// No pod that the affinity selects runs in the node's domain.
    fileprivate static let podAffinity = ExplanationRule("pod-affinity") { subject, dryRuns in
        let found = subject.facts(InterPodAffinityFact.self).lazy.compactMap {
            if case .podAffinity(let term, let key, let domain) = $0 { (term, key, domain) } else { nil }
        }.first
        guard let (term, key, domain) = found else { return nil }
        let fact =
            domain.map { Message("no pod that matches the pod affinity runs in `\(key)=\($0)`") }
            ?? Message("the node has no label `\(key)`")
        return .withoutField(
            Field.podAffinity("podAffinity").index(term), rule: "pod-affinity", brief: Message("pod affinity"), fact, subject, &dryRuns
        ) {
            $0.affinity?.podAffinity?.requiredDuringSchedulingIgnoredDuringExecution.removeElement(at: term)
        }
    }

    /// A pod that the anti-affinity selects runs in the node's domain.
    fileprivate static let podAntiAffinity = ExplanationRule("pod-anti-affinity") { subject, dryRuns in
        let found = subject.facts(InterPodAffinityFact.self).lazy.compactMap { fact -> (Int, String, String, String?)? in
            if case .podAntiAffinity(let term, let key, let domain, let holder) = fact { (term, key, domain, holder) } else { nil }
        }.first
        guard let (term, key, domain, holder) = found else { return nil }
        let name = holder.map { subject.shownName(of: $0) } ?? ""
        let fact = Message("pod `\(name)` in `\(key)=\(domain)` matches the pod anti-affinity")
        return .withoutField(
            Field.podAffinity("podAntiAffinity").index(term), rule: "pod-anti-affinity", brief: Message("pod anti-affinity"), fact, subject,
            &dryRuns
        ) {
            $0.affinity?.podAntiAffinity?.requiredDuringSchedulingIgnoredDuringExecution.removeElement(at: term)
        }
    }

    /// The anti-affinity of a pod in the node's domain selects this one.
    fileprivate static let existingPodAntiAffinity = ExplanationRule("repelled-by-pod") { subject, _ in
        let found = subject.facts(InterPodAffinityFact.self).lazy.compactMap { fact -> (String, String, String?)? in
            if case .existingPodAntiAffinity(let key, let domain, let holder) = fact { (key, domain, holder) } else { nil }
        }.first
        guard let (key, domain, holder) = found else { return nil }
        let name = holder.map { subject.shownName(of: $0) } ?? ""
        return Explanation(
            .scheduler, "repelled-by-pod", brief: Message("anti-affinity of other pods"),
            field: FieldPath("spec").child("template", "metadata", "labels"),
            fact: Message("the anti-affinity of pod `\(name)` in `\(key)=\(domain)` matches this pod's labels"))
    }
}
