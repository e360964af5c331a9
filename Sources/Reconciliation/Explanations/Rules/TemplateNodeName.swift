import Diagnostics
import Kubernetes

extension ExplanationRule {
    /// `nodeName` in the template excludes all other nodes.
    static let templateNodeName = ExplanationRule("template-node-name") { subject, dryRuns in
        let wanted = subject.template.nodeName
        guard !subject.row.shouldContinue, !wanted.isEmpty, wanted != subject.nodeName else { return nil }
        let change = ManifestChange.withoutNodeName(subject.daemonSet)
        let works = dryRuns.first(of: [change], on: subject.slot) != nil
        return Explanation(
            .controller, "template-node-name", brief: Message(verbatim: "nodeName \(wanted)"), field: Field.nodeName,
            fact: Message("the template's nodeName is `\(wanted)`; this is `\(subject.nodeName)`"),
            fix: works ? removeNodeName : nil, change: works ? change : nil)
    }

    static let removeNodeName = Message("remove `nodeName` from the template")
}
