import Diagnostics
import Kubernetes
import Reconciliation

/// The details of one reason: which rule decides, by which field, and the fix.
struct ReasonText {
    let group: NodeGroup
    let layout: ExplainLayout

    private static let shownVariants = 3

    func lines() -> [String] {
        var lines = layout.fold(layout.say(group.title), .strong)
        var previous: Details?
        for variant in group.variants.prefix(Self.shownVariants) {
            let details = Details(variant)
            let fact = Message("\(variant.explanation.decider.rawValue) (\(variant.explanation.rule)): \(variant.explanation.fact)")
            lines += paragraph(group.variants.count > 1 ? Message("\(fact) (\(Message.names(variant.nodes)))") : fact)
            if let message = details.message, message != previous?.message { lines += paragraph(Message(verbatim: message)) }
            if let field = details.field, field != previous?.field { lines += paragraph(Message("field: \(Self.short(field))")) }
            if let fix = details.fix, fix != previous?.fix { lines += paragraph(Message("fix: \(Self.short(layout.say(fix)))")) }
            previous = details
        }
        let rest = group.variants.dropFirst(Self.shownVariants).reduce(0) { $0 + $1.nodes.count }
        if rest > 0 { lines += paragraph(Message("\(rest) more with other values")) }
        return lines
    }

    /// What the variants of a reason often have in common, and is written once.
    private struct Details {
        let message: String?
        let field: String?
        let fix: Message?

        init(_ variant: NodeGroup.Variant) {
            message = variant.message
            field = variant.explanation.field?.description
            fix = variant.fix
        }
    }

    private func paragraph(_ message: Message) -> [String] { layout.fold(layout.say(message), indent: 2) }

    /// A text with paths of fields of the pod template, without what all of them begin with.
    private static func short(_ text: String) -> String { text.replacing("spec.template.spec.", with: "") }
}
