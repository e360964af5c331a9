import Diagnostics
import Kubernetes

extension ExplanationRule {
    /// A taint that the pods do not tolerate: the controller creates none, and with NoExecute an existing pod is evicted.
    static let untoleratedTaint = ExplanationRule("untolerated-taint") { subject, dryRuns in
        let taints = subject.untolerated
        guard !subject.row.shouldRun, !taints.isEmpty, subject.row.pods.allSatisfy({ $0.state == "Terminating" }) else { return nil }
        let tried = dryRuns.first(of: [.tolerating(taints, subject.daemonSet)], on: subject.slot)
        let list = Message.codes(taints.map(\.shown))
        let wasEvicted =
            taints.contains { $0.effect == TaintEffect.noExecute } && subject.wasEvicted
        return Explanation(
            wasEvicted ? .eviction : .controller, "untolerated-taint", field: Field.tolerations,
            fact: wasEvicted
                ? Message("taint \(list) is not tolerated: the pod was evicted")
                : Message("taint \(list) is not tolerated"), fix: tried.map { fix($0) },
            change: tried?.change)
    }

    private static func fix(_ tried: (change: ManifestChange, answer: DryRuns.Answer)) -> Message {
        tolerate(tried.change).followed(by: tried.answer)
    }
}

extension ExplanationRule {
    static func tolerate(_ change: ManifestChange) -> Message {
        let items = change.tolerationsToAdd ?? Message(verbatim: "")
        return Message("add to spec.template.spec.tolerations: \(items)")
    }
}

extension ManifestChange {
    /// The tolerations that a change adds; nil for a change whose first part is another.
    var tolerationsToAdd: Message? {
        guard case .append(let yaml) = action, field == Field.tolerations else { return nil }
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
