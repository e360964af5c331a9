import Diagnostics
import TestSupport
import Testing

@testable import Logseq

/// Indexes find what a look at each block and page finds.
@Suite struct QueryPropertyTests {
    @Test(arguments: 0..<40)
    func indexesFindWhatALookAtEachBlockFinds(_ seed: Int) {
        var random = SplitMix(state: UInt64(20_261_201 + seed))
        let graph = Self.graph(&random)
        let plans = (0..<60).map { _ in QueryPlan(filter: Self.filter(&random, depth: 3), sort: nil, limit: nil) }
        let answers = QueryAnswers(to: plans, in: graph, today: Self.today)
        for plan in plans { #expect(answers.results(of: plan) == Self.look(plan.filter, in: graph), "\(plan.filter)") }
    }

    // MARK: Random graphs and filters

    private static let today = CalendarDay(year: 2024, month: 8, day: 8)
    private static let names = ["a", "a/b", "a/b/c", "d", "e", "nowhere"]
    private static let words = ["node", "nodes", "守護程式", "taint", "ö", "b"]

    private static func pick<Item>(_ items: [Item], _ random: inout SplitMix) -> Item {
        items[Int.random(in: items.indices, using: &random)]
    }

    private static func graph(_ random: inout SplitMix) -> Graph {
        let paths = ["a", "a___b", "a___b___c", "d"].map { "pages/\($0).md" } + ["06", "08", "09"].map { "journals/2024_08_\($0).md" }
        let pages = paths.enumerated().map { index, path in
            parsePage(file: FileID(rawValue: Int32(index)), path: path, bytes: Array(note(&random).utf8), config: GraphConfig())
        }
        return Graph(pages: pages, assets: [], config: GraphConfig())
    }

    private static func note(_ random: inout SplitMix) -> String {
        var lines: [String] = []
        if Bool.random(using: &random) { lines = ["type:: \(pick(words, &random))", "tags:: \(pick(names, &random))", ""] }
        var depth = 0
        for _ in 0..<Int.random(in: 0..<12, using: &random) {
            depth = Int.random(in: 0...depth + 1, using: &random)
            let indent = String(repeating: "\t", count: depth)
            let start = pick(["", "", "TODO ", "DONE ", "TODO [#A] ", "[#B] "], &random)
            let link = pick(["", "[[\(pick(names, &random))]] ", "#\(pick(names, &random)) "], &random)
            lines.append("\(indent)- \(start)\(link)\(pick(words, &random)) \(pick(words, &random))")
            if Int.random(in: 0..<4, using: &random) == 0 { lines.append("\(indent)  type:: \(pick(words, &random))") }
        }
        return lines.joined(separator: "\n")
    }

    private static func filter(_ random: inout SplitMix, depth: Int) -> QueryFilter {
        let count = depth > 0 ? 14 : 11
        switch Int.random(in: 0..<count, using: &random) {
        case 0: return .reference(PageName(pick(names, &random)))
        case 1: return .content(pick(words, &random))
        case 2: return .task(["TODO"])
        case 3: return .priority(["A", "B"])
        case 4: return .property(key: "type", value: pick([nil] + words, &random))
        case 5: return .onPage(PageName(pick(names, &random)))
        case 6:
            return .between(
                .relative(days: Int.random(in: -3...3, using: &random)), pick([.relative(days: 0), .relative(days: .min)], &random))
        case 7: return .pageProperty(key: "type", value: pick([nil] + words, &random))
        case 8: return .pageTags([PageName(pick(names, &random)), PageName(pick(names, &random))])
        case 9: return .allPageTags
        case 10: return .namespace(PageName(pick(names, &random)))
        case 11: return .not(filter(&random, depth: depth - 1))
        default:
            let parts = (0..<Int.random(in: 0...3, using: &random)).map { _ in filter(&random, depth: depth - 1) }
            return Bool.random(using: &random) ? .and(parts) : .or(parts)
        }
    }

    // MARK: A look at each block and page

    private static func look(_ filter: QueryFilter, in graph: Graph) -> QueryResults {
        if filter.selectsPages { return .pages(graph.pages.filter { selects(filter, $0, nil, graph) }.map(\.id)) }
        let locations = graph.pages.flatMap { page in page.blocks.indices.map { BlockLocation(page: page.id, block: $0) } }
        return .blocks(
            locations.filter {
                let block = graph[$0]
                return !(block.isPreamble && block.content.isEmpty) && selects(filter, graph[$0.page], $0.block, graph)
            })
    }

    private static func selects(_ filter: QueryFilter, _ page: Page, _ index: Int?, _ graph: Graph) -> Bool {
        let block = index.map { page.blocks[$0] }
        switch filter {
        case .reference(let name): return graph.names[name].map { mentions($0, page, index, graph) } ?? false
        case .content(let text): return block.map { $0.content.plainText.containsBytes(of: text) } ?? false
        case .and(let parts): return parts.allSatisfy { selects($0, page, index, graph) }
        case .or(let parts): return parts.contains { selects($0, page, index, graph) }
        case .not(let part): return !selects(part, page, index, graph)
        case .task(let markers): return block?.marker.map { markers.contains($0.rawValue) } ?? false
        case .priority(let letters): return block?.priority.map { letters.contains($0) } ?? false
        case .property(let key, let value): return has(block?.property(key), value)
        case .onPage(let name): return graph.names[name] == page.id
        case .between(let from, let to):
            let days = [number(from), number(to)].sorted()
            return page.date.map { days[0] <= $0.number && $0.number <= days[1] } ?? false
        case .pageProperty(let key, let value): return has(page.source?.property(key), value)
        case .pageTags(let names): return names.contains { graph.names[$0].map { graph[$0].taggedPages.contains(page.id) } ?? false }
        case .allPageTags: return !page.taggedPages.isEmpty
        case .namespace(let name): return page.parent != nil && page.parent == graph.names[name]
        }
    }

    private static func mentions(_ target: PageID, _ page: Page, _ index: Int?, _ graph: Graph) -> Bool {
        guard let index else { return false }
        var path: Set<Int> = []
        var next: Int? = index
        while let current = next {
            path.insert(current)
            next = page.blocks[current].parent
        }
        return page.id == target
            || (page.source?.references ?? []).contains { reference in
                guard case .page(let name, _) = reference.target, reference.block.map(path.contains) ?? true else { return false }
                return ([name] + PageNames.parents(of: name)).contains { graph.names[$0] == target }
            }
    }

    private static func has(_ property: Property?, _ value: String?) -> Bool {
        guard let property else { return false }
        guard let value else { return true }
        return property.values.contains(value)
    }

    private static func number(_ day: QueryDay) -> Int {
        switch day {
        case .fixed(let day): day.number
        case .relative(let days): days == .min ? .min : (today?.number ?? 0) + days
        }
    }
}
