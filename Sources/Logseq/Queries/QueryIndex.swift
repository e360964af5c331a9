import Diagnostics

/// Blocks and pages of a graph by the conditions of queries: a query costs as much as it finds, not as much as the graph has.
///
/// Blocks are numbered through all pages, in their order.
struct QueryIndex {
    let graph: Graph
    /// The number of the first block of each page, and at the end the number of all blocks.
    private let starts: [Int32]
    private var markers: [String: [Int32]] = [:]
    private var priorities: [String: [Int32]] = [:]
    /// By key: the blocks with such a property.
    private var blockProperties: [String: [Int32]] = [:]
    /// By key: the pages with such a property.
    private var pageProperties: [String: [Int32]] = [:]
    /// By page: the blocks that mention it, with the blocks below them, and all blocks of pages whose properties mention it.
    private var mentions: [PageID: [Range<Int32>]] = [:]
    /// Texts before the first block of a page that have no content: no query finds them.
    private var empty: [Int32] = []

    init(_ graph: Graph) {
        self.graph = graph
        var starts: [Int32] = [0]
        for page in graph.pages { starts.append(starts[starts.count - 1] + Int32(page.blocks.count)) }
        self.starts = starts
        for page in graph.pages {
            guard let source = page.source else { continue }
            for key in Set(source.properties.map(\.key)) { pageProperties[key, default: []].append(Int32(page.id.index)) }
            addBlocks(of: source, from: starts[page.id.index])
            addMentions(of: source, on: page.id)
        }
    }

    private mutating func addBlocks(of page: ParsedPage, from start: Int32) {
        for (number, block) in zip(start..., page.blocks) {
            if let marker = block.marker { markers[marker.rawValue, default: []].append(number) }
            if let priority = block.priority { priorities[priority.uppercased(), default: []].append(number) }
            for key in Set(block.properties.map(\.key)) { blockProperties[key, default: []].append(number) }
            if block.isPreamble, block.content.isEmpty { empty.append(number) }
        }
    }

    private mutating func addMentions(of page: ParsedPage, on id: PageID) {
        let start = starts[id.index]
        for reference in page.references {
            guard case .page(let name, _) = reference.target else { continue }
            let range = reference.block.map { start + Int32($0)..<start + Int32(page.blocks[$0].end) } ?? blocks(of: id)
            for mentioned in [name] + PageNames.parents(of: name) {
                guard let target = graph.names[mentioned] else { continue }
                if mentions[target]?.last != range { mentions[target, default: []].append(range) }
            }
        }
    }

    // MARK: Blocks

    var blockCount: Int32 { starts[starts.count - 1] }
    var selectableBlocks: OrdinalSet { OrdinalSet(empty).complement(to: blockCount) }

    func blocks(of page: PageID) -> Range<Int32> { starts[page.index]..<starts[page.index + 1] }

    func blocks(of pages: OrdinalSet) -> OrdinalSet {
        OrdinalSet(pages.ranges.map { starts[Int($0.lowerBound)]..<starts[Int($0.upperBound)] })
    }

    func location(_ number: Int32) -> BlockLocation {
        let page = starts.partitioningIndex { $0 > number } - 1
        return BlockLocation(page: PageID(index: page), block: Int(number - starts[page]))
    }

    /// The blocks in a set, in order. Linear in the set.
    func locations(_ set: OrdinalSet) -> [BlockLocation] {
        var result: [BlockLocation] = []
        for range in set.ranges {
            var location = location(range.lowerBound)
            for number in range {
                while number >= starts[location.page.index + 1] { location = self.location(number) }
                result.append(BlockLocation(page: location.page, block: Int(number - starts[location.page.index])))
            }
        }
        return result
    }

    func blocks(withMarkers wanted: [String]) -> OrdinalSet { .union(wanted.map { OrdinalSet(markers[$0] ?? []) }) }
    func blocks(withPriorities letters: [String]) -> OrdinalSet { .union(letters.map { OrdinalSet(priorities[$0] ?? []) }) }
    func blocks(withProperty key: String, where isWanted: (Property?) -> Bool) -> OrdinalSet {
        OrdinalSet((blockProperties[key] ?? []).filter { isWanted(graph[location($0)].property(key)) })
    }

    /// The blocks that mention a page themselves or in a block above them or in the properties of their page, and those of the page itself.
    func blocks(mentioning name: PageName) -> OrdinalSet {
        graph.names[name].map { OrdinalSet((mentions[$0] ?? []) + [blocks(of: $0)]) } ?? .empty
    }

    // MARK: Pages

    var pageCount: Int32 { Int32(graph.pages.count) }

    func pages(withProperty key: String, where isWanted: (Property?) -> Bool) -> OrdinalSet {
        OrdinalSet((pageProperties[key] ?? []).filter { isWanted(graph.pages[Int($0)].source?.property(key)) })
    }

    func pages(taggedWith names: [PageName]) -> OrdinalSet {
        OrdinalSet(names.compactMap { graph.names[$0] }.flatMap { graph[$0].taggedPages.map { Int32($0.index) } }.map { $0..<$0 + 1 })
    }

    func pagesUsedAsTags() -> OrdinalSet {
        OrdinalSet(graph.pages.indices.filter { !graph.pages[$0].taggedPages.isEmpty }.map { Int32($0) })
    }

    func pages(inNamespace name: PageName) -> OrdinalSet {
        OrdinalSet((graph.names[name].map { graph[$0].children } ?? []).map { Int32($0.index)..<Int32($0.index) + 1 })
    }

    /// The journals of a range of days.
    func journals(_ days: ClosedRange<Int>) -> OrdinalSet {
        let number = { (id: PageID) in graph[id].date?.number ?? 0 }
        let start = graph.journals.partitioningIndex { number($0) >= days.lowerBound }
        let end = graph.journals.partitioningIndex { number($0) > days.upperBound }
        return OrdinalSet(graph.journals[start..<end].map { Int32($0.index)..<Int32($0.index) + 1 })
    }
}
