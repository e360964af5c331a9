import Diagnostics
import Handbook
import Reconciliation

extension ExampleSection {
    /// Remarks whose content the rows of the placement table show per node, with the same fix.
    private static let shownInTheTable: Set<RuleID> = ["skipped-by-taint", "skipped-by-selector"]

    /// Remarks on the DaemonSets, rejected objects, and whether the step settled.
    static let remarks = ExampleSection(name: "sentences") { context, writer in
        guard let step = context.step else { return }
        let remarks = step.daemonSets.flatMap(\.remarks).filter { !shownInTheTable.contains($0.id) }
        guard !remarks.isEmpty || !step.errors.isEmpty || !step.settled else { return }
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
            for remark in remarks { writer.element(.li, [.class(remark.severity.name)]) { context.say(remark.text, to: &$0) } }
        }
    }
}
