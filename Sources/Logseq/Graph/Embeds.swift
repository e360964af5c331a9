import Diagnostics

/// What an embed shows.
package enum EmbedTarget: Hashable, Sendable {
    /// All blocks of a page.
    case page(PageID)
    /// A block with its children.
    case block(BlockLocation)
    /// Not published: show nothing of it.
    case withheld
    case missing
    /// It would show itself, or embeds nest too deeply: show a link.
    case cycle
}

/// What is being shown, outermost first: the page, then the embeds on it.
package struct EmbedPath: Sendable {
    /// Embeds within embeds on a page, at most, the page counted.
    package static let depth = 5
    private var open: [EmbedTarget] = []

    package init() {}

    package func entering(_ target: EmbedTarget) -> EmbedPath {
        var path = self
        path.open.append(target)
        return path
    }

    fileprivate var isFull: Bool { open.count >= Self.depth }
    fileprivate func contains(_ target: EmbedTarget) -> Bool { open.contains(target) }
}

extension Graph {
    /// What an embed on a page shows. Show its content with `path.entering(target)`.
    package func embedded(_ embed: Embed, on page: PageID, path: EmbedPath) -> EmbedTarget {
        let target: EmbedTarget
        switch embed {
        case .page(let reference):
            switch resolve(reference.name) {
            case .page(let id): target = .page(id)
            case .withheld: return .withheld
            case .unknown: return .missing
            }
            if target == .page(page) { return .cycle }
        case .block(let id):
            if isWithheld(id) { return .withheld }
            guard let location = location(of: id) else { return .missing }
            target = .block(location)
        }
        return path.isFull || path.contains(target) ? .cycle : target
    }
}

/// Embeds that show themselves, directly or through others.
struct EmbedCycles {
    private enum Node: Hashable {
        case embed(Int)
        case page(PageID)
    }

    private struct Site {
        let page: PageID
        let block: Int
        let target: EmbedTarget
        let span: SourceSpan
    }

    private let graph: Graph
    private var sites: [Site] = []
    private var byPage: [PageID: [Int]] = [:]

    init(_ graph: Graph) {
        self.graph = graph
        for page in graph.pages {
            for reference in page.source?.references ?? [] where reference.kind == .embed {
                guard let block = reference.block else { continue }
                let target: EmbedTarget
                switch reference.target {
                case .page(let name, _):
                    guard case .page(let id) = graph.resolve(name) else { continue }
                    target = .page(id)
                case .block(let id):
                    guard let location = graph.location(of: id) else { continue }
                    target = .block(location)
                case .asset: continue
                }
                byPage[page.id, default: []].append(sites.count)
                sites.append(Site(page: page.id, block: block, target: target, span: reference.span))
            }
        }
    }

    /// One for each embed that closes a circle, found by walking depth first.
    func findings() -> [Diagnostic] {
        var state: [Node: Bool] = [:]
        var result: [Diagnostic] = []
        for first in sites.indices where state[.embed(first)] == nil {
            var stack: [(node: Node, rest: [Node])] = [(.embed(first), children(of: .embed(first)).reversed())]
            state[.embed(first)] = false
            while let node = stack.last?.node {
                guard let child = stack[stack.count - 1].rest.popLast() else {
                    state[node] = true
                    stack.removeLast()
                    continue
                }
                switch state[child] {
                case nil:
                    state[child] = false
                    stack.append((child, children(of: child).reversed()))
                case false?: if let site = embed(in: [child, node]) { result.append(.embedCycle(at: sites[site].span)) }
                case true?: break
                }
            }
        }
        return result
    }

    private func embed(in nodes: [Node]) -> Int? {
        for case .embed(let index) in nodes { return index }
        return nil
    }

    /// What is shown by an embed, or by a page as a whole.
    private func children(of node: Node) -> [Node] {
        switch node {
        case .page(let id): return (byPage[id] ?? []).map { .embed($0) }
        case .embed(let index):
            switch sites[index].target {
            case .page(let id): return [.page(id)]
            case .block(let location):
                let range = location.block..<graph[location].end
                return (byPage[location.page] ?? []).filter { range.contains(sites[$0].block) }.map { .embed($0) }
            case .withheld, .missing, .cycle: return []
            }
        }
    }
}

extension Diagnostic {
    fileprivate static func embedCycle(at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "embed-cycle", .warning, Message("this embed shows itself"), at: span,
            help: Message("it is shown as a link where it would begin again"))
    }
}
