import Diagnostics
import Kubernetes

extension ExplanationRule {
    /// A taint that the pods do not tolerate: the controller creates none, and with NoExecute an existing pod is evicted.
    static let untoleratedTaint = ExplanationRule("untolerated-taint") { subject, dryRuns in
        let taints = subject.untolerated
        guard !subject.row.shouldRun, !taints.isEmpty, subject.row.pods.allSatisfy({ $0.state == "Terminating" }) else { return nil }
        let taintFix = TaintFix(taints, subject)
        let wasEvicted = taints.contains { $0.effect == TaintEffect.noExecute } && subject.wasEvicted
        let fact = Message.list([Self.fact(taints, wasEvicted: wasEvicted)] + taintFix.facts, separator: .semicolon)
        let decider = wasEvicted ? Decider.eviction : .controller
        let found = NodeAdvice.nothing(taints, subject).map { (fix: $0, change: nil) } ?? Self.fix(taints, taintFix, subject, &dryRuns)
        return Explanation(
            decider, "untolerated-taint", brief: .taints(taints), field: taintFix.near.first?.field ?? Field.tolerations, fact: fact,
            fix: found?.fix, change: found?.change)
    }

    private static func fix(
        _ taints: [Taint], _ taintFix: TaintFix, _ subject: ExplanationSubject, _ dryRuns: inout DryRuns
    ) -> (fix: Message, change: ManifestChange?)? {
        let passing = taints.filter { PassingTaint.end(of: $0) != nil }
        guard passing.isEmpty else { return fix(taints, except: passing, subject) }
        let changes = [taintFix.change(subject.daemonSet)] + (taintFix.near.isEmpty ? [] : [.tolerating(taints, subject.daemonSet)])
        return dryRuns.first(of: changes, on: subject.slot).map { ($0.change.text.followed(by: $0.answer), $0.change) }
    }

    /// Tolerates the taints that stay, where the controller then creates a pod as soon as the others are removed: no change, since none helps now.
    private static func fix(
        _ taints: [Taint], except passing: [Taint], _ subject: ExplanationSubject
    ) -> (fix: Message, change: ManifestChange?)? {
        let change = TaintFix(taints.filter { !passing.contains($0) }, subject).change(subject.daemonSet)
        let requirement = NodeRequirement(template: change.result.spec.template.spec)
        let left = subject.taints.filter { !passing.contains($0) }
        guard requirement.verdict(node: subject.nodeName, labels: subject.labels, taints: left).shouldRun else { return nil }
        let list = Message.codes(passing.map(\.shown))
        return (Message("\(change.text). The pod is created when \(list) is removed"), nil)
    }

    private static func fact(_ taints: [Taint], wasEvicted: Bool) -> Message {
        let list = Message.codes(taints.map(\.shown))
        if wasEvicted { return Message("taint \(list) is not tolerated: the pod was evicted") }
        return UntoleratedTaints.fact(list, count: taints.count)
    }
}

enum UntoleratedTaints {
    static func fact(_ list: Message, count: Int) -> Message {
        count == 1 ? Message("taint \(list) is not tolerated") : Message("taints \(list) are not tolerated")
    }
}

extension ManifestChange.Part {
    /// The items that it appends to a list.
    var addedItems: Message {
        guard case .append(let yaml) = action else { return Message(verbatim: "") }
        let lines = yaml.utf8.split(separator: UInt8(ascii: "\n")).map { Substring($0) }
        return Message.codes(lines.map { $0.hasPrefix("- ") ? $0.dropFirst(2) : $0 })
    }
}

extension Message {
    /// A fix, with the scheduler's message where the pod would still be Pending.
    func followed(by answer: DryRuns.Answer) -> Message {
        guard case .pending(let message) = answer, !message.isEmpty else { return self }
        return Message("\(self). The pod would then be Pending: \(message)")
    }
}
