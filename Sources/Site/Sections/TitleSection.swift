import Logseq

extension PageSection {
    /// The page's heading, its translations, and its tags.
    static let title = PageSection(name: "title") { context, writer in
        writer.element(.heading(1), lang(context), text: context.page.title)
        guard let note = context.note else { return }
        for translation in Translation.of(context) {
            let label =
                TextLanguage.interface(for: translation.language).map { language in
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
        if !note.aliases.isEmpty {
            writer.element(.p, [.class("origin")], text: context.messages(.alsoKnownAs, note.aliases.joined(separator: ", ")))
        }
        guard let tags = note.source?.property("tags"), !tags.values.isEmpty else { return }
        writer.element(.p, [.class("page-tags")]) { writer in
            for name in tags.values {
                if case .page(let id) = context.plan.graph.resolve(PageName(name)), let target = context.reference(to: id) {
                    writer.element(.a, [.class("tag"), .href(target)], text: "#" + name)
                    writer.text(" ")
                }
            }
        }
    }

    /// The text's own language where the interface speaks another.
    static func lang(_ context: PageContext) -> [Attribute] {
        context.page.textLanguage == context.language.rawValue ? [] : [.lang(context.page.textLanguage)]
    }
}
