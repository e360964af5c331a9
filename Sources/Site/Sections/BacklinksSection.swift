import Logseq

extension PageSection {
    /// The blocks with links to this page.
    static let backlinks = PageSection(name: "backlinks") { context, writer in
        guard let note = context.note, !note.backlinks.isEmpty else { return }
        let groups = BacklinkGroup.of(note, context)
        guard !groups.isEmpty else { return }
        writer.element(.section, [.class("backlinks"), Attribute("aria-labelledby", "backlinks")]) { writer in
            writer.element(.heading(2), [.id("backlinks")]) { writer in
                writer.text(context.messages(.backlinks) + " ")
                writer.element(.span, [.class("count")], text: String(groups.count))
            }
            writer.element(.ul, [.class("cards")]) { writer in
                for group in groups.prefix(BacklinkGroup.shownWithContext) { group.write(context, to: &writer) }
            }
            let rest = groups.dropFirst(BacklinkGroup.shownWithContext)
            guard !rest.isEmpty else { return }
            writer.element(.ul, [.class("columns")]) { writer in
                for group in rest.prefix(BacklinkGroup.shownAtAll) {
                    writer.element(.li) { $0.element(.a, [group.href], text: group.title) }
                }
            }
            let hidden = rest.count - BacklinkGroup.shownAtAll
            if hidden > 0 { writer.element(.p, [.class("count")], text: context.messages(.more, String(hidden))) }
        }
    }
}

/// The mentions of a page on one other page.
private struct BacklinkGroup {
    static let shownWithContext = 40
    static let shownAtAll = 400
    private static let mentionsShown = 3

    let title: String
    let href: Attribute
    let page: PageID
    var blocks: [Int] = []

    /// In the order of the linking pages.
    static func of(_ note: Page, _ context: PageContext) -> [BacklinkGroup] {
        var groups: [BacklinkGroup] = []
        for backlink in note.backlinks where backlink.page != note.id {
            if groups.last?.page != backlink.page {
                guard let href = context.href(to: backlink.page) else { continue }
                groups.append(BacklinkGroup(title: context.plan.graph.title(of: backlink.page), href: href, page: backlink.page))
            }
            if let block = backlink.block, groups[groups.count - 1].blocks.last != block { groups[groups.count - 1].blocks.append(block) }
        }
        return groups
    }

    func write(_ context: PageContext, to writer: inout HTMLWriter) {
        writer.element(.li) { writer in
            writer.element(.p) { $0.element(.a, [href], text: title) }
            let label = Attribute.ariaLabel(context.messages(.goToMention, title))
            for block in blocks.prefix(Self.mentionsShown) {
                let mention = context.plan.graph[BlockLocation(page: page, block: block)]
                let text = context.plainText.firstLine(mention)
                guard !text.isEmpty else { continue }
                writer.element(.p, [.class("origin")]) { writer in
                    writer.text(text + " ")
                    guard let href = context.href(to: mention, on: page) else { return }
                    writer.element(.a, [href, label], text: "↗")
                }
            }
        }
        writer.newline()
    }
}
