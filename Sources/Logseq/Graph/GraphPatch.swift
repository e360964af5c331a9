import Diagnostics

extension Graph {
    /// Incremental update: this graph with one note replaced, without rebuilding the indexes.
    ///
    /// - Returns: the same graph as a rebuild; nil if a rebuild is necessary, because more than the blocks and the mentions of the note
    ///   changed: its name, aliases, block ids or visibility, the set of pages without a file, or the first or last use of a tag or an
    ///   asset.
    package func patched(with page: ParsedPage) -> Graph? {
        guard !hasNameConflicts, let index = pages.firstIndex(where: { $0.source?.file == page.file }), let old = pages[index].source,
            old.hasSameIdentity(as: page)
        else { return nil }
        let id = PageID(index: index)
        guard keepsImplicitPages(old, page, of: id) else { return nil }
        let known = Set(assets)
        let before = PageMentions(of: old, at: id, names: names, assets: known)
        let after = PageMentions(of: page, at: id, names: names, assets: known)
        guard before.assets == after.assets, before.taggedPages == after.taggedPages else { return nil }

        var graph = self
        graph.pages[index].source = page
        for (block, ownID) in page.blockIDs { graph.blockLocations[ownID] = BlockLocation(page: id, block: block) }
        guard graph.replaceLinks(of: id, before, after), graph.keepsTags(before, after, of: id) else { return nil }
        graph.replaceBlockLinks(of: id, before, after)
        graph.replaceDiagnostics(of: page)
        return graph
    }

    /// The pages with a backlink from a page, in order.
    package func linked(from page: PageID) -> [PageID] {
        guard let source = pages[page.index].source else { return [] }
        return Set(PageMentions(of: source, at: page, names: names, assets: []).links.map(\.target)).sorted()
    }

    /// Whether the implicit pages and their titles stay the same. A page that an earlier page mentions exists because of that page, and has
    /// its title from there.
    private func keepsImplicitPages(_ before: ParsedPage, _ after: ParsedPage, of page: PageID) -> Bool {
        let (before, after) = (implicitNames(of: before, as: pages[page.index].name), implicitNames(of: after, as: pages[page.index].name))
        return before.merging(after) { first, _ in first }.keys.allSatisfy { name in
            if before[name] == after[name] { return true }
            guard let first = names[name].flatMap({ pages[$0.index].backlinks.first }) else { return false }
            return first.page < page
        }
    }

    private func implicitNames(of page: ParsedPage, as name: PageName) -> [PageName: String] {
        ImplicitPageNames(of: page, as: name, withheld: withheld) { name in names[name].map { pages[$0.index].source != nil } ?? false
        }
        .titles
    }

    /// - Returns: false if a page without a file gets its first or loses its last backlink, or changes its visibility: such a page exists
    ///   only while it is mentioned, and is public if a page with a mention is.
    private mutating func replaceLinks(of page: PageID, _ before: PageMentions, _ after: PageMentions) -> Bool {
        var links: [PageID: [Backlink]] = [:]
        for (target, _) in before.links { links[target] = [] }
        for (target, link) in after.links { PageMentions.add(link, to: &links[target, default: []]) }
        for (target, own) in links {
            let all = pages[target.index].backlinks
            let range = all.partitioningIndex { $0.page >= page }..<all.partitioningIndex { $0.page > page }
            pages[target.index].backlinks.replaceSubrange(range, with: own)
            guard pages[target.index].source == nil else { continue }
            if all.isEmpty != pages[target.index].backlinks.isEmpty { return false }
            if !config.allPagesPublic, pages[target.index].isPublic != isMentionedInPublic(target) { return false }
        }
        return true
    }

    private mutating func replaceBlockLinks(of page: PageID, _ before: PageMentions, _ after: PageMentions) {
        var links: [BlockID: [BlockLocation]] = [:]
        for (id, _) in before.blocks { links[id] = [] }
        for (id, location) in after.blocks { PageMentions.add(location, to: &links[id, default: []]) }
        for (id, own) in links {
            var all = blockBacklinks[id] ?? []
            let range = all.partitioningIndex { $0.page >= page }..<all.partitioningIndex { $0.page > page }
            all.replaceSubrange(range, with: own)
            blockBacklinks[id] = all.isEmpty ? nil : all
        }
    }

    /// Whether the set of tags stays the same.
    private func keepsTags(_ before: PageMentions, _ after: PageMentions, of page: PageID) -> Bool {
        let isTag = Set(tags)
        return after.tags.subtracting(before.tags).isSubset(of: isTag)
            && before.tags.subtracting(after.tags).allSatisfy { pages[$0.index].backlinks.contains { $0.isTag && $0.page != page } }
    }

    private mutating func replaceDiagnostics(of page: ParsedPage) {
        var own: [Diagnostic] = []
        GraphDiagnostics(self).report(page, to: &own)
        diagnostics.replaceSubrange(findings(in: page.file), with: own.sorted(by: Diagnostic.inReportOrder))
    }

    /// The range of `diagnostics` in a file.
    package func findings(in file: FileID) -> Range<Int> {
        // Diagnostics without a span come first.
        let start = diagnostics.partitioningIndex { $0.primary.map { $0.span.file >= file } ?? false }
        return start..<diagnostics.partitioningIndex { $0.primary.map { $0.span.file > file } ?? false }
    }
}

extension ParsedPage {
    /// Whether both pages have the same effect on the rest of the graph, except for their blocks and links.
    fileprivate func hasSameIdentity(as other: ParsedPage) -> Bool {
        path == other.path && name == other.name && title == other.title && date == other.date && aliases == other.aliases
            && isPublic == other.isPublic && blockIDs.map(\.id) == other.blockIDs.map(\.id) && !hasEmbeds && !other.hasEmbeds
            && ownMentions == other.ownMentions
    }

    fileprivate var blockIDs: [(block: Int, id: BlockID)] {
        blocks.enumerated().compactMap { index, block in block.id.map { (index, $0) } }
    }

    /// Cycles of embeds depend on the positions of blocks.
    private var hasEmbeds: Bool { references.contains { $0.kind == .embed } }

    /// The mentions in the properties of the page.
    private var ownMentions: [Mention] { references.filter { $0.block == nil }.map { Mention(target: $0.target, kind: $0.kind) } }

    private struct Mention: Hashable {
        let target: Reference.Target
        let kind: Reference.Kind
    }
}
