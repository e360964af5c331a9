import Diagnostics

/// What an embed shows.
package enum EmbedTarget: Hashable, Sendable {
    /// All blocks of a page.
    case page(PageID)
    /// A block with its children.
    case block(BlockLocation)
    /// The target is not published: show nothing of it.
    case withheld
    /// There is no such page or block.
    case missing
    /// The embed would contain itself, or embeds are nested too deeply: show a link.
    case cycle
}

/// The embeds that are being rendered, outermost first: the page, then the embeds within it. Guards against cycles.
package struct EmbedPath: Sendable {
    /// The greatest number of nested embeds on a page, including the page.
    package static let depth = 5
    private var open: [EmbedTarget] = []

    /// Outside of any page or embed.
    package init() {}

    /// The path within a target.
    package func entering(_ target: EmbedTarget) -> EmbedPath {
        var path = self
        path.open.append(target)
        return path
    }

    fileprivate var isFull: Bool { open.count >= Self.depth }
    fileprivate func contains(_ target: EmbedTarget) -> Bool { open.contains(target) }
}

extension Graph {
    /// The target of an embed. Render its content with `path.entering(target)`.
    /// - Parameters:
    ///   - page: the page with the embed.
    ///   - path: the embeds around it.
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

/// Finds embeds that contain themselves, directly or through others.
struct EmbedCycles {
    private enum Node: Hashable {
        case embed(Int)
        case page(PageID)
    }

    private struct Occurrence {
        let page: PageID
        let block: Int
        let target: EmbedTarget
        let span: SourceSpan
    }

    private let graph: Graph
    private var occurrences: [Occurrence] = []
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
                byPage[page.id, default: []].append(occurrences.count)
                occurrences.append(Occurrence(page: page.id, block: block, target: target, span: reference.span))
            }
        }
    }

    /// One finding for each embed that closes a cycle, by a depth-first search.
    func findings() -> [Diagnostic] {
        var state: [Node: Bool] = [:]
        var result: [Diagnostic] = []
        for first in occurrences.indices where state[.embed(first)] == nil {
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
                case false?: if let occurrence = embed(in: [child, node]) { result.append(.embedCycle(at: occurrences[occurrence].span)) }
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

    /// The embeds and pages that a node shows.
    private func children(of node: Node) -> [Node] {
        switch node {
        case .page(let id): return (byPage[id] ?? []).map { .embed($0) }
        case .embed(let index):
            switch occurrences[index].target {
            case .page(let id): return [.page(id)]
            case .block(let location):
                let range = location.block..<graph[location].end
                return (byPage[location.page] ?? []).filter { range.contains(occurrences[$0].block) }.map { .embed($0) }
            case .withheld, .missing, .cycle: return []
            }
        }
    }
}

extension Diagnostic {
    fileprivate static func embedCycle(at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "embed-cycle", .warning, Message("this embed contains itself"), at: span,
            help: Message("the repetition is shown as a link"))
    }
}
