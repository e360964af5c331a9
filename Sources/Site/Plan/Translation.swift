import Logseq

/// A translation of a page, from `translation::`.
struct Translation: Sendable {
    /// A language tag.
    let language: String
    let title: String
    let route: Route

    /// The translations of the current page in the order of the note, one for each other language.
    static func of(_ context: PageContext) -> [Translation] {
        let plan = context.plan
        var seen: Set<String> = [context.page.textLanguage]
        return (context.note?.source?.property("translation")?.values ?? []).compactMap { name in
            guard case .page(let id) = plan.graph.resolve(PageName(name)), let route = plan.route(of: id) else { return nil }
            let language = TextLanguage.of(plan.graph[id], in: plan.graph, default: plan.options.language, among: plan.theme.languages)
            guard seen.insert(language).inserted else { return nil }
            return Translation(language: language, title: plan.graph[id].title, route: route)
        }
    }
}
