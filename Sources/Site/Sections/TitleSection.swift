import Logseq

extension PageSection {
    /// The page's heading, its translations, and its tags.
    static let title = PageSection(name: "title") { context, writer in
        writer.element(.heading(1), lang(context)) { writer in
            let title = context.page.title
            // The namespace is less prominent than the name.
            let slash = title.utf8.dropLast().lastIndex(of: UInt8(ascii: "/"))
            let own =
                title.utf8.last == UInt8(ascii: "/") ? title.startIndex : slash.map { title.utf8.index(after: $0) } ?? title.startIndex
            if own > title.startIndex { writer.element(.span, [.class("quiet")], text: String(title[..<own])) }
            writer.text(String(title[own...]))
        }
        guard let note = context.note else { return }
        for translation in Translation.of(context) {
            let label =
                context.plan.theme.languages.language(for: translation.language).map { language in
                    context.plan.theme.messages(language)(.inThisLanguage, translation.title)
                } ?? "\(translation.language): \(translation.title)"
            writer.element(.p, [.class("origin")]) { writer in
                writer.element(
                    .a, [.href(context.reference(to: translation.route)), .lang(translation.language), .hreflang(translation.language)],
                    text: label)
            }
        }
        if let date = note.date {
            writer.element(.p, [.class("origin")]) { $0.element(.time, [Attribute("datetime", date.description)], text: date.description) }
        }
        let aliases = aliases(of: note, context)
        if !aliases.isEmpty {
            writer.element(.p, [.class("origin")], text: context.messages(.alsoKnownAs, aliases.joined(separator: ", ")))
        }
        guard let tags = note.source?.property("tags"), !tags.values.isEmpty else { return }
        writer.element(.p, [.class("page-tags")]) { writer in
            for name in tags.values {
                if case .page(let id) = context.plan.graph.resolve(context.plan.graph.config.pageName(name)),
                    let target = context.reference(to: id)
                {
                    writer.element(.a, [.class("tag"), .href(target)], text: "#" + name)
                    writer.text(" ")
                }
            }
        }
    }

    /// The aliases of the page, including those that are names of other pages.
    private static func aliases(of note: Page, _ context: PageContext) -> [String] {
        let graph = context.plan.graph
        let claimed = note.source?.aliases.filter { graph.resolve(graph.config.pageName($0)) != .withheld } ?? []
        return Set(note.aliases + claimed).sorted()
    }

    /// The language of the text if it differs from the interface.
    static func lang(_ context: PageContext) -> [Attribute] {
        context.page.textLanguage == context.language.tag ? [] : [.lang(context.page.textLanguage)]
    }
}
