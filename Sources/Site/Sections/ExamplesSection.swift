import Diagnostics
import Handbook
import Kubernetes

extension PageSection {
    /// All manifests of the site with their verdicts.
    static let examples = PageSection(name: "examples") { context, writer in
        guard case .examples(let range, let part) = context.page.subject else { return }
        let plan = context.plan
        let messages = context.messages
        ListParts.write(plan.lists.examples, current: part, context, to: &writer)
        writer.element(.div, [.class("scroll"), Attribute("tabindex", "0"), Attribute("role", "group"), .ariaLabel(messages(.examples))]) {
            writer in
            writer.element(.table, [Attribute("data-sortable", nil)]) { writer in
                writer.element(.thead) { writer in
                    writer.element(.tr) { writer in
                        let columns: [MessageKey] = [.manifest, .page, .verdict, .desired, .ready, .cluster, .findings]
                        for key in columns { writer.element(.th, [.scope("col")], text: messages(key)) }
                    }
                }
                writer.element(.tbody) { writer in
                    for result in plan.examples[range] {
                        ExampleRow.write(result, context, to: &writer)
                        writer.newline()
                    }
                }
            }
        }
    }
}

private enum ExampleRow {
    static func write(_ result: ExampleResult, _ context: PageContext, to writer: inout HTMLWriter) {
        let plan = context.plan
        guard case .page(let id) = plan.graph.resolve(result.example.id.page), let route = plan.route(of: id) else { return }
        let isRejected = result.documents.contains { $0.verdict.accepted == false }
        let sets = result.run?.outcome.steps.first?.daemonSets ?? []
        let names = result.documents.map(\.document).compactMap { document in
            document.name.map { [document.kind, $0].compactMap(\.self).joined(separator: "/") }
        }
        writer.element(.tr) { writer in
            writer.element(.th, [.scope("row")]) { writer in
                writer.element(.a, [.href(context.reference(to: route, anchor: result.example.id.anchor))]) { writer in
                    writer.text(names.first ?? context.messages(.exampleOnPage, String(result.example.id.ordinal + 1)))
                }
                if names.count > 1 { writer.element(.span, [.class("count")], text: " +\(names.count - 1)") }
            }
            writer.element(.td, text: plan.graph[id].title)
            writer.element(.td) {
                $0.element(
                    .span, [.class(isRejected ? "badge bad" : "badge good")], text: context.messages(isRejected ? .rejected : .accepted))
            }
            writer.element(.td, text: sets.isEmpty ? "" : String(sets.reduce(0) { $0 + $1.status.desired }))
            writer.element(.td, text: sets.isEmpty ? "" : String(sets.reduce(0) { $0 + $1.status.ready }))
            writer.element(.td, text: result.run?.cluster ?? "")
            writer.element(.td) { writer in
                let open = result.diagnostics.count { $0.suppressionReason == nil }
                writer.text(String(open))
                guard open < result.diagnostics.count else { return }
                writer.element(
                    .span, [.class("count")], text: " +" + context.messages(.acceptedCount, String(result.diagnostics.count - open)))
            }
        }
    }
}
