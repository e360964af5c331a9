import Diagnostics
import Handbook
import Reconciliation

extension ExampleSection {
    /// Sentences that the placement table already shows for each node, with the same fix.
    private static let shownInTable: Set<RuleID> = ["skipped-by-taint", "skipped-by-selector"]

    /// Notes on the DaemonSet on this cluster.
    static let sentences = ExampleSection(name: "sentences") { context, writer in
        guard let step = context.step else { return }
        let sentences = step.daemonSets.flatMap(\.sentences).filter { !shownInTable.contains($0.id) }
        guard !sentences.isEmpty || !step.errors.isEmpty || !step.settled else { return }
        context.heading(.worthKnowing, to: &writer)
        if let name = context.stepName { writer.element(.p, [.class("origin")], text: name) }
        writer.element(.ul, [.class("sentences")]) { writer in
            if !step.settled { writer.element(.li, [.class("warning")], text: context.messages(.neverQuiet)) }
            for error in step.errors {
                writer.element(.li, [.class("error")]) { writer in
                    writer.text(error.object + ": ")
                    writer.element(.code, [.lang("en")], text: error.message)
                }
            }
            for sentence in sentences { writer.element(.li, [.class(sentence.severity.name)]) { context.say(sentence.text, to: &$0) } }
        }
    }
}
