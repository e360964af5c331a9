import Diagnostics
import Logseq

/// The sitemap, the feed and `robots.txt`.
enum SitemapAndFeed {
    static let feed = Route("feed.xml")
    private static let feedLength = 30

    static func all(_ plan: SitePlan) -> [OutputFile] {
        var files = [OutputFile(path: "robots.txt", bytes: robots(plan))]
        if let address = plan.options.address {
            files.append(OutputFile(path: "sitemap.xml", bytes: sitemap(plan, address)))
            if hasFeed(plan) { files.append(OutputFile(path: feed.path, bytes: atom(plan, address))) }
        }
        return files
    }

    /// Whether there is a feed: it needs an address and dated pages.
    static func hasFeed(_ plan: SitePlan) -> Bool { plan.options.address != nil && !dated(plan).isEmpty }

    private static func robots(_ plan: SitePlan) -> [UInt8] {
        Array(("User-agent: *\nAllow: /\n" + (plan.options.address.map { "Sitemap: \($0)sitemap.xml\n" } ?? "")).utf8)
    }

    private static func sitemap(_ plan: SitePlan, _ address: String) -> [UInt8] {
        var writer = HTMLWriter(reserving: plan.pages.count * 100)
        writer.prologue("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        writer.element(.urlset, [Attribute("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9")]) { writer in
            for page in plan.pages {
                if case .missing = page.subject { continue }
                writer.element(.url) { writer in
                    writer.element(.loc, text: address + Route.encodedASCII(page.route.path))
                    if let date = page.note.flatMap({ plan.graph[$0].date }) { writer.element(.lastmod, text: date.description) }
                }
                writer.newline()
            }
        }
        return writer.html.bytes
    }

    private static func dated(_ plan: SitePlan) -> ArraySlice<PageID> { plan.journals.prefix(feedLength) }

    private static func atom(_ plan: SitePlan, _ address: String) -> [UInt8] {
        var writer = HTMLWriter()
        writer.prologue("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        writer.element(.feed, [Attribute("xmlns", "http://www.w3.org/2005/Atom"), Attribute("xml:lang", plan.options.language.tag)]) {
            writer in
            writer.element(.title, text: plan.options.title)
            writer.element(.id, text: address)
            writer.element(.link, [.href(address)])
            writer.element(.link, [Attribute("rel", "self"), .href(address + feed.path)])
            writer.element(.updated, text: moment(dated(plan).first, plan))
            writer.element(.author) { $0.element(.name, text: plan.options.title) }
            for id in dated(plan) {
                guard let route = plan.route(of: id) else { continue }
                let page = address + Route.encodedASCII(route.path)
                writer.newline()
                writer.element(.entry) { writer in
                    writer.element(.title, text: plan.graph[id].title)
                    writer.element(.id, text: page)
                    writer.element(.link, [.href(page)])
                    writer.element(.updated, text: moment(id, plan))
                    writer.element(.feedSummary, text: summary(plan.graph[id], PlainText(graph: plan.graph)))
                }
            }
        }
        return writer.html.bytes
    }

    /// The day of a journal as a time at midnight.
    private static func moment(_ id: PageID?, _ plan: SitePlan) -> String {
        (id.flatMap { plan.graph[$0].date }?.description ?? "1970-01-01") + "T00:00:00Z"
    }

    private static func summary(_ page: Page, _ plainText: PlainText) -> String {
        var text: [UInt8] = []
        for block in page.blocks {
            plainText.append(block.content, to: &text)
            if text.count > 1200 { break }
        }
        return PlainText.shortened(String(decoding: text, as: UTF8.self), to: 300)
    }
}
