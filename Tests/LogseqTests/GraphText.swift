import Diagnostics
import TestSupport
import Testing

@testable import Logseq

/// A graph from the parts of a case, and in the format of case files.
struct GraphFixture {
    let graph: Graph
    let parsed: [ParsedPage]
    let config: GraphConfig
    let assets: [String]
    private let sources: [(path: String, text: String)]

    /// Parts `file PATH` are its notes, `assets` its other files, `empty assets` those of zero bytes, `config` its `config.edn`.
    init(_ example: CaseText) {
        config = example.parts["config"].map { GraphConfig(Array($0.utf8), file: FileID(rawValue: 99)) } ?? GraphConfig()
        let files = example.parts.filter { $0.key.hasPrefix("file ") }.sorted { $0.key < $1.key }
        sources = files.map { (String($0.key.dropFirst(5)), $0.value) }
        assets = (example.parts["assets"] ?? "").split(separator: "\n").map(String.init)
        let config = config
        parsed = sources.enumerated().map { index, file in
            parsePage(file: FileID(rawValue: Int32(index)), path: file.path, bytes: Array(file.text.utf8), config: config)
        }
        let empty = (example.parts["empty assets"] ?? "").split(separator: "\n").map(String.init)
        graph = Graph(pages: parsed, assets: assets, emptyAssets: Set(empty), config: config)
    }

    func text(_ graph: Graph) -> String {
        graph.pages.flatMap { page -> [String] in
            var words = ["page \(TreeText.quoted(page.title))"]
            if page.source == nil { words.append("implicit") }
            if page.isPublic { words.append("public") }
            if let date = page.date { words.append("journal=\(date)") }
            if !page.aliases.isEmpty { words.append("aliases=" + page.aliases.joined(separator: ",")) }
            var lines = [words.joined(separator: " ")]
            if let parent = page.parent { lines.append("  parent \(graph[parent].title)") }
            if !page.children.isEmpty { lines.append("  children " + page.children.map { graph[$0].title }.joined(separator: ", ")) }
            for link in page.backlinks {
                lines.append("  \(link.isTag ? "tagged" : "linked") by \(graph[link.page].title) \(link.block.map { "\($0)" } ?? "page")")
            }
            if !page.taggedPages.isEmpty { lines.append("  tags " + page.taggedPages.map { graph[$0].title }.joined(separator: ", ")) }
            return lines
        }.joined(separator: "\n")
    }

    func findings(_ graph: Graph) -> String {
        graph.diagnostics.map { finding in
            guard let span = finding.primary?.span else { return "\(finding.severity.name) \(finding.rule)" }
            guard sources.indices.contains(Int(span.file.rawValue)) else { return "\(finding.severity.name) \(finding.rule) config" }
            let source = sources[Int(span.file.rawValue)]
            let position = LineIndex(Array(source.text.utf8)).position(at: span.start)
            return "\(finding.severity.name) \(finding.rule) \(source.path):\(position.line):\(position.column)"
        }.joined(separator: "\n")
    }
}

extension Graph {
    /// The graph with one note parsed again or added: updated incrementally if possible, else rebuilt.
    func replacing(_ page: ParsedPage) -> Graph {
        if let graph = patched(with: page) { return graph }
        var sources = pages.compactMap(\.source)
        if let index = sources.firstIndex(where: { $0.file == page.file }) { sources[index] = page } else { sources.append(page) }
        return Graph(pages: sources, assets: assets, emptyAssets: emptyAssets, config: config)
    }
}
