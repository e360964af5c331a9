/// The pages, blocks and assets that one page mentions, in the order of its references. The indexes of a graph are built from these.
struct PageMentions {
    private(set) var links: [(target: PageID, link: Backlink)] = []
    private(set) var blocks: [(id: BlockID, location: BlockLocation)] = []
    /// Pages that are mentioned as tags.
    private(set) var tags: Set<PageID> = []
    /// Pages in `tags::` of the page, without adjacent duplicates.
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
                // A mention of `a/b/c` is also one of `a/b` and of `a`.
                for parent in PageNames.parents(of: name) {
                    if let id = names[parent], id != page { links.append((id, link)) }
                }
            }
        }
    }

    /// A block with several mentions of a page has one backlink.
    static func add(_ link: Backlink, to links: inout [Backlink]) {
        if let last = links.last, last.page == link.page, last.block == link.block { return }
        links.append(link)
    }

    static func add(_ location: BlockLocation, to locations: inout [BlockLocation]) {
        if locations.last != location { locations.append(location) }
    }
}
