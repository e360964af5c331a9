import Diagnostics
import Logseq

extension PageSection {
    /// The list of all pages, or a part of it.
    static let pageList = PageSection(name: "page-list") { context, writer in
        guard case .pages(let range, let part) = context.page.subject else { return }
        let plan = context.plan
        ListParts.write(plan.lists.pages, current: part, context, to: &writer)
        var letter: Character?
        var group: [PageID] = []
        let flush = { (writer: inout HTMLWriter) in
            guard let letter, !group.isEmpty else { return }
            writer.element(.heading(2), text: String(letter))
            PageLinks.list(group, context, to: &writer)
        }
        for id in plan.listing[range] {
            let first = plan.graph.name(of: id).key.first.map { ListParts.heading(for: $0) }
            if first != letter {
                flush(&writer)
                (letter, group) = (first, [])
            }
            group.append(id)
        }
        flush(&writer)
    }

    /// The list of all tags, with how often each is used.
    static let tagList = PageSection(name: "tag-list") { context, writer in
        guard case .tags(let range, let part) = context.page.subject else { return }
        let plan = context.plan
        ListParts.write(plan.lists.tags, current: part, context, to: &writer)
        writer.element(.ul, [.class("columns")]) { writer in
            for id in plan.tags[range] {
                guard let target = context.reference(to: id) else { continue }
                let page = plan.graph[id]
                writer.element(.li) { writer in
                    writer.element(.a, [.href(target)], text: page.title)
                    writer.element(.span, [.class("count")], text: " \(page.taggedPages.count + page.backlinks.filter(\.isTag).count)")
                }
            }
        }
    }

    /// The journals by month, latest first.
    static let journalList = PageSection(name: "journal-list") { context, writer in
        guard case .journals(let range, let part) = context.page.subject else { return }
        let plan = context.plan
        ListParts.write(plan.lists.journals, current: part, context, to: &writer)
        var month = ""
        var group: [PageID] = []
        let flush = { (writer: inout HTMLWriter) in
            guard !group.isEmpty else { return }
            writer.element(.heading(2), text: month)
            writer.element(.ul, [.class("columns")]) { writer in
                for id in group {
                    guard let target = context.reference(to: id) else { continue }
                    writer.element(.li) { $0.element(.a, [.href(target)], text: plan.graph.title(of: id)) }
                }
            }
        }
        for id in plan.journals[range] {
            let next = String((plan.graph[id].date?.description ?? "").prefix(7))
            if next != month {
                flush(&writer)
                (month, group) = (next, [])
            }
            group.append(id)
        }
        flush(&writer)
    }

    /// The page for unknown addresses.
    static let missing = PageSection(name: "missing") { context, writer in
        guard case .missing = context.page.subject else { return }
        writer.element(.p, text: context.messages(.pageMissingHelp))
        guard let all = context.plan.lists.pages.first else { return }
        writer.element(.p) { $0.element(.a, [.href(context.reference(to: all))], text: context.messages(.allPages)) }
    }
}

/// Links to the parts of a long list.
enum ListParts {
    /// Linked parts on each side of the current one, besides the first and the last, so that the list of parts stays short.
    private static let reach = 4

    static func write(_ routes: [Route], current: Int, _ context: PageContext, to writer: inout HTMLWriter) {
        guard routes.count > 1 else { return }
        writer.element(.nav, [.class("parts"), .ariaLabel(context.messages(.parts))]) { writer in
            var last = -1
            for part in routes.indices where part == 0 || part == routes.count - 1 || abs(part - current) <= reach {
                if part > last + 1 { writer.text("… ") }
                last = part
                let mark = part == current ? [Attribute.ariaCurrentPage] : []
                writer.element(.a, [.href(context.reference(to: routes[part]))] + mark, text: String(part + 1))
                writer.text(" ")
            }
        }
    }

    /// The heading of a group: each Latin letter, one for digits and symbols, and one for other scripts.
    static func heading(for letter: Character) -> Character {
        if letter.isASCII { return letter.isLetter ? Character(letter.uppercased()) : "#" }
        return letter.unicodeScalars.first.map { EastAsianText.isHan($0.value) } == true ? "字" : "…"
    }
}
