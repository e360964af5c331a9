import Diagnostics
import Kubernetes

/// One of several reasons why the controller creates no pod on a node. Where removing one does not help, removing all may.
struct Blocker: Sendable {
    /// The fix, given the name of the node.
    let fix: @Sendable (String) -> Message
    /// Nil where the node has to be labelled instead.
    let change: (@Sendable (DaemonSet) -> ManifestChange)?

    /// What removes all blockers of a node, where there are several and the model finds that it works. Nil for a node that the manifest leaves out on
    /// purpose. The change is nil where a part of it is a label of the node.
    static func all(
        _ subject: ExplanationSubject, _ dryRuns: inout DryRuns
    ) -> (fix: @Sendable (String) -> Message, change: ManifestChange?)? {
        guard !subject.row.shouldRun, let selection = selection(subject) else { return nil }
        let all = [nodeName(subject)].compactMap(\.self) + selection + [taints(subject)].compactMap(\.self)
        let changes: [(DaemonSet) -> ManifestChange] = all.compactMap { blocker in blocker.change.map { change in { change($0) } } }
        guard all.count > 1, let first = changes.first else { return nil }
        let change = ManifestChange(first(subject.daemonSet), Array(changes.dropFirst()))
        let fixes = all.map(\.fix)
        if changes.count == all.count {
            guard let tried = dryRuns.first(of: [change], on: subject.slot) else { return nil }
            return ({ node in joined(fixes.map { $0(node) }).followed(by: tried.answer) }, change)
        }
        let labels = MissingLabels(subject)?.added(to: subject.labels) ?? subject.labels
        let requirement = NodeRequirement(template: change.result.spec.template.spec)
        guard requirement.verdict(node: subject.nodeName, labels: labels, taints: subject.taints).shouldRun else { return nil }
        return ({ node in joined(fixes.map { $0(node) }) }, nil)
    }

    /// The blockers of a selection that matches no node; nil where it matches others, or where nothing is to be advised.
    private static func selection(_ subject: ExplanationSubject) -> [Blocker]? {
        let missing = MissingLabels(subject)
        let affinity = AffinityMismatch(subject)
        guard missing != nil || affinity != nil else { return [] }
        guard !subject.use.selectsNodes, missing?.isLabelledByHand ?? true, affinity?.isImpossible ?? true else { return nil }
        let label = missing.map { missing in Blocker(fix: { missing.command($0) }, change: nil) }
        let term = affinity.map { _ in
            Blocker(fix: { _ in ExplanationRule.remove(Field.nodeAffinity) }, change: ManifestChange.withoutNodeAffinity)
        }
        return [label, term].compactMap(\.self)
    }

    private static func joined(_ fixes: [Message]) -> Message {
        let list = Message.list(fixes, separator: .semicolon)
        return fixes.count == 2 ? Message("both are needed: \(list)") : Message("all are needed: \(list)")
    }

    private static func nodeName(_ subject: ExplanationSubject) -> Blocker? {
        guard !subject.template.nodeName.isEmpty, subject.template.nodeName != subject.nodeName else { return nil }
        return Blocker(fix: { _ in ExplanationRule.removeNodeName }, change: ManifestChange.withoutNodeName)
    }

    /// Nil where the node is not ready: its taint is removed soon, and tolerating it is no fix.
    private static func taints(_ subject: ExplanationSubject) -> Blocker? {
        let taints = subject.untolerated.filter { !NodeTaints.keysOfNotReady.contains($0.key) }
        guard !taints.isEmpty else { return nil }
        let fix = TaintFix(taints, subject)
        let tolerated = fix.change(subject.daemonSet)
        return Blocker(fix: { _ in tolerated.text }, change: fix.change)
    }
}
