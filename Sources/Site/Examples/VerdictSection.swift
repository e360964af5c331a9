import Diagnostics
import Handbook
import Kubernetes
import Reconciliation

extension ExampleSection {
    /// The summary: accepted or rejected, status numbers, counts of diagnostics, and whether the note's claims hold.
    static let verdict = ExampleSection(name: "verdict") { context, writer in
        let rejected = context.result.documents.filter { $0.verdict.accepted == false }
        writer.element(.div, [.class(rejected.isEmpty ? "verdict good" : "verdict bad")]) { writer in
            writer.element(.p, [.class("answer")]) { writer in
                writer.element(.span, [.class("sign"), .ariaHidden], text: rejected.isEmpty ? "✓" : "✕")
                writer.element(.strong, text: context.messages(rejected.isEmpty ? .accepted : .rejected))
                writer.element(.span, [.class("subject")], text: VerdictBar.subject(context.result))
            }
            if let step = context.step {
                if let name = context.stepName { writer.element(.p, [.class("origin")], text: name) }
                for set in step.daemonSets { VerdictBar.numbers(set, named: step.daemonSets.count > 1, context, to: &writer) }
            }
            VerdictBar.levels(context, to: &writer)
            VerdictBar.claims(context, to: &writer)
        }
        for document in rejected { VerdictBar.rejection(document, context, to: &writer) }
    }
}

private enum VerdictBar {
    static func subject(_ result: ExampleResult) -> String {
        var names: [String] = []
        // Steps are not objects, and later versions are of the same object.
        for document in result.documents.map(\.document) where document.kind != "Step" {
            let name = [document.kind, document.name].compactMap { $0 }.joined(separator: " ")
            if !names.contains(name) { names.append(name) }
        }
        return names.prefix(3).joined(separator: ", ") + (names.count > 3 ? " +\(names.count - 3)" : "")
    }

    /// The first columns of `kubectl get daemonset`, and `misscheduled`.
    static func numbers(_ set: DaemonSetOutcome, named: Bool, _ context: ExampleContext, to writer: inout HTMLWriter) {
        let status = set.status
        writer.element(.dl, [.class("numbers")]) { writer in
            if named {
                writer.element(.div) { writer in
                    writer.element(.dt, text: "DaemonSet")
                    writer.element(.dd, text: set.name)
                }
            }
            let numbers: [(MessageKey, Int)] = [
                (.desired, status.desired), (.current, status.current), (.ready, status.ready), (.misscheduled, status.misscheduled),
            ]
            for (key, number) in numbers {
                writer.element(.div) { writer in
                    writer.element(.dt, text: context.messages(key))
                    writer.element(.dd, text: String(number))
                }
            }
        }
    }

    static func levels(_ context: ExampleContext, to writer: inout HTMLWriter) {
        let open = context.result.diagnostics.filter { $0.suppressionReason == nil }.map(\.diagnostic.severity)
        let counts: [(Severity, MessageKey)] = [(.error, .errors), (.warning, .warnings), (.info, .notes)]
        let shown = counts.map { (severity: $0.0, key: $0.1, count: open.filter { [severity = $0.0] in $0 == severity }.count) }.filter {
            $0.count > 0
        }
        guard !shown.isEmpty else { return }
        writer.element(.ul, [.class("levels")]) { writer in
            for level in shown {
                writer.element(.li, [.class(level.severity.name)], text: context.messages(level.key, String(level.count)))
            }
        }
    }

    static func claims(_ context: ExampleContext, to writer: inout HTMLWriter) {
        let claims = context.result.claims
        guard !claims.isEmpty else { return }
        let broken = claims.compactMap(\.contradiction)
        writer.element(.p, [.class(broken.isEmpty ? "claim good" : "claim bad")]) { writer in
            writer.text(context.messages(broken.isEmpty ? .claimHolds : .claimBroken))
            for message in broken { writer.text(" " + context.say(message)) }
        }
    }

    /// Writes the API server's message.
    static func rejection(_ document: ReviewedDocument, _ context: ExampleContext, to writer: inout HTMLWriter) {
        guard let message = document.verdict.message else { return }
        writer.element(.div, [.class("refusal")]) { writer in
            writer.element(.p) { writer in
                writer.text(context.messages(.serverSays) + " ")
                writer.element(.code, [.lang("en")], text: message)
            }
        }
    }
}
