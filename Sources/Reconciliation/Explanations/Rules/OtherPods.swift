import Diagnostics
import Kubernetes

/// Rules about what other pods keep a pod from.
extension ExplanationRule {
    /// A spread constraint refuses the node.
    static let spread = ExplanationRule("topology-spread") { subject, dryRuns in
        let found = subject.rejectionFacts.lazy.compactMap { fact -> (Int, Message)? in
            switch fact {
            case .spreadKey(let constraint, let key):
                (constraint, Message("the node has no label `\(key)`"))
            case .spread(let constraint, let key, let domain, let matching, let fewest, let maxSkew):
                (
                    constraint,
                    Message(
                        "`\(key)=\(domain)` has \(matching) matching pods, the emptiest domain \(fewest); one more exceeds `maxSkew` \(maxSkew)"
                    )
                )
            default: nil
            }
        }.first
        guard let (constraint, fact) = found else { return nil }
        return explanation("topology-spread", fact, Field.spread.index(constraint), subject, &dryRuns) {
            $0.topologySpreadConstraints.removeElement(at: constraint)
        }
    }

    /// No pod that the affinity wants is in the node's domain.
    static let podAffinity = ExplanationRule("pod-affinity") { subject, dryRuns in
        let found = subject.rejectionFacts.lazy.compactMap {
            if case .podAffinity(let term, let key, let domain) = $0 { (term, key, domain) } else { nil }
        }.first
        guard let (term, key, domain) = found else { return nil }
        let fact =
            domain.map { Message("no pod that the affinity asks for runs in `\(key)=\($0)`") }
            ?? Message("the node has no label `\(key)`")
        return explanation("pod-affinity", fact, Field.podAffinity("podAffinity").index(term), subject, &dryRuns) {
            $0.affinity?.podAffinity?.requiredDuringSchedulingIgnoredDuringExecution.removeElement(at: term)
        }
    }

    /// A pod that the anti-affinity avoids is in the node's domain.
    static let podAntiAffinity = ExplanationRule("pod-anti-affinity") { subject, dryRuns in
        let found = subject.rejectionFacts.lazy.compactMap { fact -> (Int, String, String, String?)? in
            if case .podAntiAffinity(let term, let key, let domain, let holder) = fact { (term, key, domain, holder) } else { nil }
        }.first
        guard let (term, key, domain, holder) = found else { return nil }
        let name = holder.map { subject.shown($0) } ?? ""
        let fact = Message("pod `\(name)` in `\(key)=\(domain)` is one that the anti-affinity avoids")
        return explanation("pod-anti-affinity", fact, Field.podAffinity("podAntiAffinity").index(term), subject, &dryRuns) {
            $0.affinity?.podAntiAffinity?.requiredDuringSchedulingIgnoredDuringExecution.removeElement(at: term)
        }
    }

    /// A pod in the node's domain avoids this one.
    static let repelled = ExplanationRule("repelled-by-pod") { subject, _ in
        let found = subject.rejectionFacts.lazy.compactMap { fact -> (String, String, String?)? in
            if case .repelled(let key, let domain, let holder) = fact { (key, domain, holder) } else { nil }
        }.first
        guard let (key, domain, holder) = found else { return nil }
        let name = holder.map { subject.shown($0) } ?? ""
        return Explanation(
            .scheduler, "repelled-by-pod", field: FieldPath("spec").child("template", "metadata", "labels"),
            fact: Message("pod `\(name)` in `\(key)=\(domain)` avoids pods with these labels"))
    }

    private static func explanation(
        _ id: RuleID, _ fact: Message, _ field: FieldPath, _ subject: ExplanationSubject, _ dryRuns: inout DryRuns,
        _ edit: (inout PodSpec) -> Void
    ) -> Explanation {
        let change = ManifestChange(subject.daemonSet, field: field, action: .remove, edit)
        let works = dryRuns.first(of: [change], on: subject.slot)?.answer.isPlaced ?? false
        return Explanation(
            .scheduler, id, field: field, fact: fact, fix: works ? remove(field) : nil,
            change: works ? change : nil)
    }
}

extension Array {
    /// Takes an element away, where there is one.
    fileprivate mutating func removeElement(at index: Int) { if indices.contains(index) { remove(at: index) } }
}
