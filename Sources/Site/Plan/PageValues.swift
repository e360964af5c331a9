import Diagnostics
import Logseq

/// The values of a page for the template: one for each `TemplateVariable`.
enum PageValues {
    static func of(_ context: PageContext, content: HTML, after: HTML) -> TemplateValue {
        let plan = context.plan
        let options = plan.options
        let page = context.page
        let reference = { (route: Route?) in route.map { context.reference(to: $0) } ?? "" }
        let asset = { (name: String) in reference(plan.theme.asset(named: name)?.route) }
        return [
            "lang": .text(page.language.tag),
            "root": .text(context.route.toRoot),
            "kind": .text(page.kind),
            "title": .text(page.title),
            "site-title": .text(options.title),
            "head-title": .text(page.title == options.title ? page.title : "\(page.title) · \(options.title)"),
            "description": .text(description(context)),
            "canonical": .text(options.address.map { $0 + Route.encodedASCII(page.route.path) } ?? ""),
            "home": .text(reference(plan.home)),
            "pages-url": .text(reference(plan.lists.pages.first ?? plan.home)),
            "tags-url": .text(reference(plan.lists.tags.first)),
            "journals-url": .text(reference(plan.lists.journals.first)),
            "examples-url": .text(reference(plan.lists.examples.first)),
            "findings-url": .text(reference(plan.lists.findings.first)),
            "graph-url": .text(reference(plan.graphPage)),
            "feed-url": .text(SitemapAndFeed.hasFeed(plan) ? reference(SitemapAndFeed.feed) : ""),
            "favicon": .text(asset("favicon.svg")),
            "search-data": .text(context.route.reference(toPath: "search/")),
            "search-script": .text(asset(ScriptBundle.search)),
            "edit-url": .text(editAddress(context)),
            "stylesheets": .list(plan.theme.assets.filter(\.isStylesheet).map { ["url": .text(reference($0.route))] }),
            "script": .text(asset(ScriptBundle.path)),
            "alternates": .list(alternates(context)),
            "private": .flag(context.note.map { $0.source != nil && !$0.isPublic } ?? false),
            "sidebar": .markup(HTMLWriter.html { Sidebar.write(context, to: &$0) }),
            "breadcrumbs": .markup(HTMLWriter.html { Breadcrumbs.write(context, to: &$0) }),
            "content": .markup(content),
            "toc": .markup(HTMLWriter.html { TableOfContents.write(context, to: &$0) }),
            "after": .markup(after),
        ]
    }

    /// The property `description::`, otherwise the beginning of the text.
    static func description(_ context: PageContext) -> String {
        guard let note = context.note else { return "" }
        if let written = note.source?.property("description")?.text, !written.isEmpty { return written }
        for block in note.blocks where block.heading == nil {
            guard case .paragraph(let inlines)? = block.content.first else { continue }
            let text = context.plainText.of(inlines)
            // Half as many characters for Han, which are twice as dense.
            if text.utf8.count > 20 { return PlainText.shortened(text, to: text.utf8.count > 2 * text.count ? 80 : 160) }
        }
        return ""
    }

    private static func editAddress(_ context: PageContext) -> String {
        guard let pattern = context.plan.options.editAddress, let path = context.note?.source?.path else { return "" }
        let whole = Route.encodedASCII(path)
        guard let placeholder = pattern.range(of: "{path}") else { return pattern.hasSuffix("/") ? pattern + whole : pattern + "/" + whole }
        return pattern[..<placeholder.lowerBound] + whole + pattern[placeholder.upperBound...]
    }

    /// The page and its translations.
    private static func alternates(_ context: PageContext) -> [TemplateValue] {
        let translations = Translation.of(context)
        guard !translations.isEmpty else { return [] }
        let all = [(context.page.textLanguage, context.route)] + translations.map { ($0.language, $0.route) }
        return all.map { ["language": .text($0.0), "address": .text(absolute($0.1, context))] }
    }

    private static func absolute(_ route: Route, _ context: PageContext) -> String {
        context.plan.options.address.map { $0 + Route.encodedASCII(route.path) } ?? context.reference(to: route)
    }
}

extension String {
    /// The first range of an ASCII text; the core does not use Foundation.
    fileprivate func range(of word: String) -> Range<String.Index>? {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(word) { return start..<index(start, offsetBy: word.count) }
            start = index(after: start)
        }
        return nil
    }
}
