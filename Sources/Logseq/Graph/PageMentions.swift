/// What one page says of others, as the indexes of a graph hold it: in the order of the page's references.
struct PageMentions {
    private(set) var links: [(target: PageID, link: Backlink)] = []
    private(set) var blocks: [(id: BlockID, location: BlockLocation)] = []
    /// Pages that are named as tags, anywhere.
    private(set) var tags: Set<PageID> = []
    /// Pages that the page's own `tags::` names, each once in a row.
    private(set) var taggedPages: [PageID] = []
    private(set) var assets: Set<String> = []

    init(of source: ParsedPage, at page: PageID, names: [PageName: PageID], assets known: Set<String>) {
        let templates = source.templateBlocks
        for reference in source.references {
            switch reference.target {
            case .asset(let path): if let asset = Graph.asset(path, from: source.path, in: known) { assets.insert(asset) }
            case .block(let id): if let block = reference.block { blocks.append((id, BlockLocation(page: page, block: block))) }
            case .page(let name, _):
                guard let target = names[name] else { continue }
                let isTag = reference.kind == .tag || reference.kind == .propertyTag
                if isTag { tags.insert(target) }
                if reference.kind == .propertyTag, reference.block == nil, taggedPages.last != target { taggedPages.append(target) }
                if reference.kind == .propertyKey || reference.block.map({ templates.contains($0) }) == true { continue }
                let link = Backlink(page: page, block: reference.block, isTag: isTag)
                if target != page { links.append((target, link)) }
                // A mention of a/b/c is one of a/b and of a too.
                for parent in PageNames.parents(of: name) {
                    if let id = names[parent], id != page { links.append((id, link)) }
                }
            }
        }
    }

    /// A block that names a page several times links to it once.
    static func add(_ link: Backlink, to links: inout [Backlink]) {
        if let last = links.last, last.page == link.page, last.block == link.block { return }
        links.append(link)
    }

    static func add(_ location: BlockLocation, to locations: inout [BlockLocation]) {
        if locations.last != location { locations.append(location) }
    }
}
