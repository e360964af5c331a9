import Diagnostics
import Kubernetes

/// One of several reasons why the controller creates no pod on a node. Where removing one does not help, removing all may.
struct Blocker: Sendable {
    /// The fix, given the name of the node.
    let fix: @Sendable (String) -> Message
    let change: @Sendable (DaemonSet) -> ManifestChange

    /// The change that removes all blockers of a node, where there are several and a dry run finds that it works. Nil for a node that the manifest
    /// leaves out on purpose.
    static func change(
        _ subject: ExplanationSubject, _ dryRuns: inout DryRuns
    ) -> (fix: @Sendable (String) -> Message, change: ManifestChange)? {
        guard !subject.row.shouldRun else { return nil }
        let selection = [missingLabels(subject), affinity(subject)].compactMap(\.self)
        if !selection.isEmpty && subject.use.selectsNodes { return nil }
        let all = [nodeName(subject)].compactMap(\.self) + selection + [taints(subject)].compactMap(\.self)
        guard all.count > 1 else { return nil }
        let change = ManifestChange(all[0].change(subject.daemonSet), all.dropFirst().map(\.change))
        guard let tried = dryRuns.first(of: [change], on: subject.slot) else { return nil }
        let fixes = all.map(\.fix)
        return ({ node in joined(fixes.map { $0(node) }).followed(by: tried.answer) }, change)
    }

    private static func joined(_ fixes: [Message]) -> Message {
        let list = Message.list(fixes, separator: .semicolon)
        return fixes.count == 2 ? Message("both are needed: \(list)") : Message("all are needed: \(list)")
    }

    private static func nodeName(_ subject: ExplanationSubject) -> Blocker? {
        guard !subject.template.nodeName.isEmpty, subject.template.nodeName != subject.nodeName else { return nil }
        return Blocker(fix: { _ in ExplanationRule.removeNodeName }, change: ManifestChange.withoutNodeName)
    }

    private static func missingLabels(_ subject: ExplanationSubject) -> Blocker? {
        guard let missing = MissingLabels(subject) else { return nil }
        return Blocker(fix: { missing.fix($0) }, change: { missing.change($0) })
    }

    /// Removes the whole affinity; a smaller change is proposed where the affinity is the only blocker.
    private static func affinity(_ subject: ExplanationSubject) -> Blocker? {
        guard let required = subject.template.affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution,
            NodeMatcher(required: required).mismatch(name: subject.nodeName, labels: subject.labels) != nil
        else { return nil }
        return Blocker(fix: { _ in ExplanationRule.remove(Field.nodeAffinity) }, change: ManifestChange.withoutNodeAffinity)
    }

    /// Nil where the node is not ready: its taint is removed soon, and tolerating it is no fix.
    private static func taints(_ subject: ExplanationSubject) -> Blocker? {
        let taints = subject.untolerated.filter { !NodeTaints.keysOfNotReady.contains($0.key) }
        guard !taints.isEmpty else { return nil }
        let fix = TaintFix(taints, subject)
        let tolerated = fix.change(subject.daemonSet)
        return Blocker(fix: { _ in TaintFix.text(tolerated) }, change: fix.change)
    }
}
