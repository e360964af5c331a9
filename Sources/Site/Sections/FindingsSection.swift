import Diagnostics
import Handbook

extension PageSection {
    /// All findings, with filters that need no script.
    static let findings = PageSection(name: "findings") { context, writer in
        guard case .findings(let range, let part) = context.page.subject else { return }
        let plan = context.plan
        ListParts.write(plan.lists.findings, current: part, context, to: &writer)
        let shown = plan.diagnostics[range]
        for severity in [Severity.error, .warning, .info] where shown.contains(where: { $0.reported.diagnostic.severity == severity }) {
            let id = "show-" + severity.name
            writer.element(.input, [Attribute("type", "checkbox"), Attribute("checked", nil), .id(id), .class("filter " + severity.name)])
            writer.element(.label, [Attribute("for", id), .class("tool")], text: context.messages(severity.message))
            writer.text(" ")
        }
        writer.element(.ul, [.class("cards found")]) { writer in
            for reported in shown {
                DiagnosticItem.write(reported, context, to: &writer)
                writer.newline()
            }
        }
    }
}

private enum DiagnosticItem {
    static func write(_ placed: PlacedDiagnostic, _ context: PageContext, to writer: inout HTMLWriter) {
        let diagnostic = placed.reported.diagnostic
        let badge: String =
            switch diagnostic.severity {
            case .error: "bad"
            case .warning: "wait"
            case .info: "none"
            }
        writer.element(.li, [.class("is-" + diagnostic.severity.name)]) { writer in
            writer.element(.p) { writer in
                writer.element(.span, [.class("badge " + badge)], text: context.messages(diagnostic.severity.message))
                writer.text(" ")
                say(diagnostic.headline, context, to: &writer)
            }
            if let help = diagnostic.help { writer.element(.p) { say(help, context, to: &$0) } }
            if let reason = placed.reported.suppressionReason {
                writer.element(.p, text: context.messages(.acceptedBecause, reason.text(in: context.catalogue)))
            }
            writer.element(.p, [.class("origin")]) { writer in
                if let page = placed.page, let route = context.plan.route(of: page) {
                    writer.element(
                        .a, [context.route.href(route, anchor: placed.anchor)], text: context.plan.graph.title(of: page))
                    writer.text(" · ")
                }
                if let source = placed.source { writer.text("\(context.plan.options.pathInGraph(source.path)):\(source.line) · ") }
                writer.element(.code, text: diagnostic.rule.name)
            }
        }
    }

    /// Findings quote notes, which can name private pages.
    private static func say(_ message: Message, _ context: PageContext, to writer: inout HTMLWriter) {
        context.say(context.plan.graph.withheld.masked(message.text(in: context.catalogue)), to: &writer)
    }
}
