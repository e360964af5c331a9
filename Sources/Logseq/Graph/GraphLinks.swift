extension Graph {
    /// Computes backlinks, tags and used assets from the mentions of all pages.
    mutating func linkReferences() {
        let known = Set(assets)
        var used: Set<String> = []
        var tagged: Set<PageID> = []
        for index in pages.indices {
            guard let source = pages[index].source else { continue }
            let mentions = PageMentions(of: source, at: PageID(index: index), names: names, assets: known)
            for (id, location) in mentions.blocks { PageMentions.add(location, to: &blockBacklinks[id, default: []]) }
            for (target, link) in mentions.links { PageMentions.add(link, to: &pages[target.index].backlinks) }
            for target in mentions.taggedPages { pages[target.index].taggedPages.append(PageID(index: index)) }
            tagged.formUnion(mentions.tags)
            used.formUnion(mentions.assets)
        }
        uniteAliases()
        tags = inNameOrder(tagged)
        usedAssets = used.sorted()
    }

    /// Gives pages that are aliases of one another, directly or transitively, the same backlinks.
    private mutating func uniteAliases() {
        guard !aliasLinks.isEmpty else { return }
        var group: [PageID: PageID] = [:]
        func root(_ id: PageID) -> PageID {
            var id = id
            while let next = group[id], next != id {
                // Path halving.
                if let further = group[next] { group[id] = further }
                id = next
            }
            return id
        }
        for (a, b) in aliasLinks {
            let (x, y) = (root(a), root(b))
            if x != y { group[max(x, y)] = min(x, y) }
        }
        let members = Dictionary(grouping: Set(aliasLinks.flatMap { [$0.0, $0.1] }), by: root)
        for ids in members.values {
            let links = Set(ids.flatMap { pages[$0.index].backlinks })
            let sorted = links.sorted { ($0.page, $0.block ?? -1, $0.isTag ? 1 : 0) < ($1.page, $1.block ?? -1, $1.isTag ? 1 : 0) }
            let linking = Set(sorted.lazy.map(\.page))
            // One array for all pages that have no links of their own to leave out.
            for id in ids { pages[id.index].backlinks = linking.contains(id) ? sorted.filter { $0.page != id } : sorted }
        }
    }

    /// Decides which pages Logseq would publish.
    ///
    /// *Source:* logseq `deps/publishing/src/logseq/publishing/db.cljs`.
    mutating func decidePublic() {
        for index in pages.indices {
            let wish = pages[index].source?.isPublic
            pages[index].isPublic = config.allPagesPublic ? wish != false : wish == true
        }
        guard !config.allPagesPublic else { return }
        for (page, alias) in aliasLinks where pages[page.index].source?.isPublic == true && pages[alias.index].source?.isPublic != false {
            pages[alias.index].isPublic = true
        }
        // A page without a file shows only its backlinks, so it is public if one of them is.
        for index in pages.indices where pages[index].source == nil { pages[index].isPublic = isMentionedInPublic(PageID(index: index)) }
    }

    /// Whether a public page mentions a page, or is below it in the namespace.
    func isMentionedInPublic(_ id: PageID) -> Bool {
        let page = pages[id.index]
        return page.backlinks.contains { pages[$0.page.index].isPublic } || page.children.contains { pages[$0.index].isPublic }
    }

    /// The path of an asset in the graph: relative to the root, or to the folder of the page that mentions it; nil if there is no such
    /// asset.
    package static func asset(_ path: String, from page: String, in known: Set<String>) -> String? {
        if known.contains(path) { return path }
        guard let slash = page.utf8.lastIndex(of: UInt8(ascii: "/")) else { return nil }
        let beside = page[...slash] + path
        return known.contains(String(beside)) ? String(beside) : nil
    }
}

extension ParsedPage {
    /// The blocks with `template::` and their descendants.
    var templateBlocks: Set<Int> {
        var result: Set<Int> = []
        for (index, block) in blocks.enumerated() where block.isTemplate { result.formUnion(index..<block.end) }
        return result
    }
}
