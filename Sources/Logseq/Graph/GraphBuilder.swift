import Diagnostics

extension Graph {
    /// Builds the indexes of a graph in one pass. Nothing is parsed here: to replace one page, pass the others unchanged.
    /// - Parameters:
    ///   - parsed: one for each file, in the order of `pages`.
    ///   - assets: paths of all other files of the graph.
    ///   - emptyAssets: the assets of zero bytes.
    package init(pages parsed: [ParsedPage], assets: [String], emptyAssets: Set<String> = [], config: GraphConfig) {
        self.init(parsed, assets: assets, emptyAssets: emptyAssets, config: config, withheld: Withheld(config))
    }

    /// The part that may be published. Private pages leave no trace, neither as pages nor through the pages that they mention.
    package func published() -> Graph {
        let (shown, withheld) = published(beside: [])
        return published(shown.map(withheld.published), without: withheld)
    }

    /// The pages that may be published, and what they must not contain: see `Withheld.published`.
    ///
    /// - Parameter others: private pages that are not in this graph.
    package func published(beside others: [ParsedPage]) -> (shown: [ParsedPage], withheld: Withheld) {
        let shown = pages.compactMap { $0.isPublic ? $0.source : nil }
        let hidden = others + pages.compactMap { $0.isPublic ? nil : $0.source }
        return (shown, Withheld(private: hidden, published: shown, config: config))
    }

    /// The graph of published pages.
    ///
    /// - Parameter shown: the pages of `published(beside:)`, each without what is withheld.
    package func published(_ shown: [ParsedPage], without withheld: Withheld) -> Graph {
        guard !withheld.isEmpty || pages.contains(where: { $0.source != nil && !$0.isPublic }) else { return allPublic() }
        return Graph(shown, assets: assets, emptyAssets: emptyAssets, config: config, withheld: withheld).allPublic()
    }

    private func allPublic() -> Graph {
        var graph = self
        for index in graph.pages.indices { graph.pages[index].isPublic = true }
        return graph
    }

    private init(
        _ parsed: [ParsedPage], assets: [String], emptyAssets: Set<String>, config: GraphConfig, withheld: Withheld
    ) {
        self.config = config
        self.assets = assets.sorted()
        self.emptyAssets = emptyAssets
        self.withheld = withheld
        var conflicts: [Diagnostic] = []
        addPages(parsed, &conflicts)
        addAliases(parsed, &conflicts)
        indexBlocks(&conflicts)
        addImplicitPages()
        linkNamespaces()
        linkReferences()
        decidePublic()
        journals = pages.filter { $0.date != nil }.map(\.id).sorted { left, right in
            (pages[left.index].date?.number ?? 0, left) < (pages[right.index].date?.number ?? 0, right)
        }
        spellingSuggestions = SpellingSuggestions(self).all()
        conflicts += EmbedCycles(self).findings()
        hasNameConflicts = !conflicts.isEmpty
        diagnostics = (GraphDiagnostics(self).all() + conflicts + config.diagnostics).sorted(by: Diagnostic.inReportOrder)
    }

    private mutating func addPages(_ parsed: [ParsedPage], _ findings: inout [Diagnostic]) {
        pages.reserveCapacity(parsed.count * 2)
        names.reserveCapacity(parsed.count * 2)
        /// By name: the number that the next page of this name gets.
        var numbers: [PageName: Int] = [:]
        for source in parsed {
            let id = PageID(index: pages.count)
            var name = source.name
            if let first = names[name] {
                findings.append(.duplicatePage(source, of: pages[first.index]))
                var number = numbers[name] ?? 2
                while names[PageName(key: "\(source.name.key) (\(number))")] != nil { number += 1 }
                numbers[name] = number + 1
                name = PageName(key: "\(source.name.key) (\(number))")
            }
            names[name] = id
            if let written = source.writtenName, names[written] == nil { names[written] = id }
            pages.append(Page(id: id, name: name, title: source.title, source: source, date: source.date))
        }
    }

    private mutating func addAliases(_ parsed: [ParsedPage], _ findings: inout [Diagnostic]) {
        for index in parsed.indices {
            for alias in parsed[index].aliases {
                let name = config.pageName(alias)
                // The name of a private page must not appear, even as an alias of a public one.
                if withheld.contains(name) { continue }
                if let owner = names[name] {
                    // A page with a file takes precedence, then the first page that claims the alias.
                    if owner.index != index {
                        findings.append(.aliasCollision(alias, in: parsed[index], with: pages[owner.index]))
                        aliasLinks.append((PageID(index: index), owner))
                    }
                    continue
                }
                names[name] = PageID(index: index)
                pages[index].aliases.append(alias)
            }
            pages[index].aliases.sort()
        }
    }

    private mutating func indexBlocks(_ findings: inout [Diagnostic]) {
        for page in pages {
            for (index, block) in page.blocks.enumerated() {
                guard let id = block.id else { continue }
                let location = BlockLocation(page: page.id, block: index)
                if let first = blockLocations[id] {
                    findings.append(.duplicateBlock(id, block, first: self[first]))
                } else {
                    blockLocations[id] = location
                }
            }
        }
    }

    /// Adds implicit pages: names that are mentioned but have no file, and the namespaces of all pages.
    private mutating func addImplicitPages() {
        var titles: [PageName: String] = [:]
        for page in pages {
            guard let source = page.source else { continue }
            let implicit = ImplicitPageNames(of: source, as: page.name, withheld: withheld) { names[$0] != nil }
            titles.merge(implicit.titles) { first, _ in first }
        }
        for (name, title) in titles.sorted(by: { $0.key < $1.key }) {
            let id = PageID(index: pages.count)
            names[name] = id
            let date = config.journals.day(title)
            pages.append(
                Page(id: id, name: name, title: date.map(config.journals.title.string) ?? title, source: nil, date: date))
        }
    }

    private mutating func linkNamespaces() {
        for page in pages {
            guard let parent = PageNames.parents(of: page.name).last.flatMap({ names[$0] }), parent != page.id else { continue }
            pages[page.id.index].parent = parent
            pages[parent.index].children.append(page.id)
        }
        for index in pages.indices where pages[index].children.count > 1 { pages[index].children = inNameOrder(pages[index].children) }
    }

    func inNameOrder(_ ids: some Sequence<PageID>) -> [PageID] {
        ids.sorted { (pages[$0.index].name, $0) < (pages[$1.index].name, $1) }
    }
}
