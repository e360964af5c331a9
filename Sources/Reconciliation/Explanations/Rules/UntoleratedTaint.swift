import Diagnostics
import Kubernetes

extension ExplanationRule {
    /// A taint that the pods do not tolerate: the controller makes none, and with NoExecute takes away the one that is there.
    static let untoleratedTaint = ExplanationRule("untolerated-taint") { subject, trials in
        let taints = subject.untolerated
        guard !subject.row.shouldRun, !taints.isEmpty, subject.row.pods.allSatisfy({ $0.state == "Terminating" }) else { return nil }
        let tried = trials.first(of: [.tolerating(taints, subject.daemonSet)], on: subject.slot)
        let list = taints.map { "`\($0.shown)`" }.joined(separator: ", ")
        let wasEvicted =
            taints.contains { $0.effect == TaintEffect.noExecute } && subject.simulation.wasEvicted(subject.index, subject.slot)
        return Explanation(
            wasEvicted ? .eviction : .controller, "untolerated-taint", field: Field.tolerations,
            fact: wasEvicted
                ? Prose("taint \(list) is not tolerated and drove the pod away", zh: "污點 \(list) 未被容忍，pod 因此被驅逐")
                : Prose("taint \(list) is not tolerated", zh: "污點 \(list) 未被容忍"), fix: tried.map { fix($0) }, change: tried?.change)
    }

    private static func fix(_ tried: (change: ManifestChange, answer: Trials.Answer)) -> Prose {
        guard case .append(let yaml) = tried.change.action else { return Prose(verbatim: "") }
        let lines = yaml.utf8.split(separator: UInt8(ascii: "\n")).map { Substring($0) }
        let items = lines.map { "`\($0.hasPrefix("- ") ? $0.dropFirst(2) : $0)`" }.joined(separator: ", ")
        switch tried.answer {
        case .pending(let message):
            return Prose(
                "tolerate it: \(items). The pod would then be Pending: \(message)", zh: "加上容忍：\(items)。之後 pod 會是 Pending：\(message)")
        default: return Prose("tolerate it: \(items)", zh: "加上容忍：\(items)")
        }
    }
}

extension Simulation {
    /// Whether the taint eviction controller took a pod of the DaemonSet from the node in this step.
    func wasEvicted(_ index: Int, _ slot: Int) -> Bool { evictedInStep[index]?.contains(slot) ?? false }
}
