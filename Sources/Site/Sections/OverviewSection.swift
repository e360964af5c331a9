import Logseq

extension PageSection {
    /// The home page of a graph without one: topics, tags and latest journals.
    static let overview = PageSection(name: "overview") { context, writer in
        guard case .overview = context.page.subject else { return }
        let plan = context.plan
        let topics = plan.topics
        PageLinks.section(Array(topics.prefix(60)), id: "topics", title: context.messages(.pages), context, to: &writer)
        if topics.count > 60, let all = plan.lists.pages.first {
            writer.element(.p) { $0.element(.a, [.href(context.reference(to: all))], text: context.messages(.allPages)) }
        }
        PageLinks.section(Array(plan.tags.prefix(40)), id: "tags", title: context.messages(.tags), context, to: &writer)
        PageLinks.section(Array(plan.journals.prefix(12)), id: "journals", title: context.messages(.journals), context, to: &writer)
    }
}
