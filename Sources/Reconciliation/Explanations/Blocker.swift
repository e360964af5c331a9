import Diagnostics
import Kubernetes

/// One of several things for which the controller makes no pod on a node. Where mending one of them does not help, mending all may.
struct Blocker: Sendable {
    /// How it is mended, given the node's name.
    let fix: @Sendable (String) -> Message
    let change: @Sendable (DaemonSet) -> ManifestChange

    /// The change that mends all obstacles of a node, where there are several and a trial finds that it works.
    static func change(
        _ subject: ExplanationSubject, _ dryRuns: inout DryRuns
    ) -> (fix: @Sendable (String) -> Message, change: ManifestChange)? {
        guard !subject.row.shouldRun else { return nil }
        let all = [nodeName(subject), missingLabels(subject), affinity(subject), taints(subject)].compactMap(\.self)
        guard all.count > 1 else { return nil }
        let change = ManifestChange(all[0].change(subject.daemonSet), all.dropFirst().map(\.change))
        guard let tried = dryRuns.first(of: [change], on: subject.slot) else { return nil }
        let fixes = all.map(\.fix)
        return ({ node in told(fixes.map { $0(node) }).followed(by: tried.answer) }, change)
    }

    private static func told(_ fixes: [Message]) -> Message {
        let list = Message.list(fixes, separator: .semicolon)
        return fixes.count == 2 ? Message("both are needed: \(list)") : Message("all are needed: \(list)")
    }

    private static func nodeName(_ subject: ExplanationSubject) -> Blocker? {
        guard !subject.template.nodeName.isEmpty, subject.template.nodeName != subject.nodeName else { return nil }
        return Blocker(fix: { _ in ExplanationRule.removeNodeName }, change: ManifestChange.withoutNodeName)
    }

    private static func missingLabels(_ subject: ExplanationSubject) -> Blocker? {
        guard let missing = MissingLabels(subject) else { return nil }
        return Blocker(fix: missing.fix, change: missing.change)
    }

    /// The whole affinity goes: which of its terms would do is told where nothing else is in the way.
    private static func affinity(_ subject: ExplanationSubject) -> Blocker? {
        guard let required = subject.template.affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution,
            NodeMatcher(required: required).mismatch(name: subject.nodeName, labels: subject.labels) != nil
        else { return nil }
        return Blocker(fix: { _ in ExplanationRule.remove(Field.nodeAffinity) }, change: ManifestChange.withoutNodeAffinity)
    }

    /// None where the node is not ready: nobody should tolerate that to have a pod a little sooner.
    private static func taints(_ subject: ExplanationSubject) -> Blocker? {
        let taints = subject.untolerated.filter { !NodeTaints.keysOfNotReady.contains($0.key) }
        guard !taints.isEmpty else { return nil }
        let tolerated = ManifestChange.tolerating(taints, subject.daemonSet)
        return Blocker(fix: { _ in ExplanationRule.tolerate(tolerated) }) { ManifestChange.tolerating(taints, $0) }
    }
}
