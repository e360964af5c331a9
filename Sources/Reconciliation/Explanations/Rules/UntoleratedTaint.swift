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
        if let nothing = Self.noAdvice(taints, subject) {
            return Explanation(decider, "untolerated-taint", brief: .taints(taints), field: Field.tolerations, fact: fact, fix: nothing)
        }
        let changes = [taintFix.change(subject.daemonSet)] + (taintFix.near.isEmpty ? [] : [.tolerating(taints, subject.daemonSet)])
        let tried = dryRuns.first(of: changes, on: subject.slot)
        return Explanation(
            decider, "untolerated-taint", brief: .taints(taints), field: taintFix.near.first?.field ?? Field.tolerations, fact: fact,
            fix: tried.map { TaintFix.text($0.change).followed(by: $0.answer) }, change: tried?.change)
    }

    private static func fact(_ taints: [Taint], wasEvicted: Bool) -> Message {
        let list = Message.codes(taints.map(\.shown))
        if wasEvicted { return Message("taint \(list) is not tolerated: the pod was evicted") }
        return UntoleratedTaints.fact(list, count: taints.count)
    }

    /// Taints that a daemon pod had better not tolerate.
    private static func noAdvice(_ taints: [Taint], _ subject: ExplanationSubject) -> Message? {
        if VirtualNode.contains(labels: subject.labels, taints: taints) {
            return Message("nothing: the node is virtual, and daemon pods can't run on it")
        }
        return PassingTaint.advice(taints)
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
