import Diagnostics

@testable import Logseq

/// Small graphs built by hand, so that what is tested here does not depend on how notes are read.
enum GraphFixture {
    /// A line of an outline: its depth, what it is, and its content.
    struct Line {
        var depth: Int
        var heading: Int?
        var content: [BlockContent]
        var change: (inout Block) -> Void = { _ in }

        static func text(_ depth: Int, _ text: String, _ change: @escaping (inout Block) -> Void = { _ in }) -> Line {
            Line(depth: depth, content: [.paragraph([.text(text)])], change: change)
        }

        static func heading(_ depth: Int, _ level: Int, _ text: String) -> Line {
            Line(depth: depth, heading: level, content: [.paragraph([.text(text)])])
        }

        static func content(_ depth: Int, _ content: BlockContent...) -> Line { Line(depth: depth, content: content) }
    }

    static func blocks(_ lines: [Line], file: FileID = FileID(rawValue: 0)) -> [Block] {
        var blocks: [Block] = []
        var open: [Int] = []
        for (index, line) in lines.enumerated() {
            while open.count > line.depth {
                let closed = open.removeLast()
                blocks[closed].end = index
            }
            var block = Block(
                level: line.depth + 1, hasBullet: true, isPreamble: false, heading: line.heading, content: line.content,
                span: SourceSpan(file: file, start: index, end: index))
            block.anchor = "b\(index)"
            block.depth = line.depth
            block.parent = open.last
            line.change(&block)
            blocks.append(block)
            open.append(index)
        }
        for index in open { blocks[index].end = lines.count }
        return blocks
    }

    static func property(_ key: String, _ text: String, set: [String]? = nil) -> Property {
        let span = SourceSpan(file: FileID(rawValue: 0), start: 0, end: 0)
        return Property(
            key: key, text: text, value: set.map { .set($0) } ?? .text(text), content: [.text(text)], isHidden: false, span: span,
            valueSpan: span)
    }

    static func page(_ title: String, _ lines: [Line] = [], properties: [Property] = [], date: CalendarDay? = nil) -> ParsedPage {
        ParsedPage(
            file: FileID(rawValue: 0), path: "pages/\(title).md", name: PageName(title), title: title, date: date, properties: properties,
            blocks: blocks(lines), references: [], aliases: [], isPublic: true, diagnostics: [])
    }

    /// A graph of these pages, with namespaces, journals and whatever `change` adds.
    static func graph(
        _ sources: [ParsedPage], implicit: [String] = [], config: GraphConfig = GraphConfig(), change: (inout Graph) -> Void = { _ in }
    ) -> Graph {
        var graph = Graph(config: config, assets: [])
        for source in sources {
            let id = PageID(index: graph.pages.count)
            graph.pages.append(Page(id: id, name: source.name, title: source.title, source: source, date: source.date, isPublic: true))
            graph.names[source.name] = id
        }
        for title in implicit {
            let id = PageID(index: graph.pages.count)
            graph.pages.append(Page(id: id, name: PageName(title), title: title, source: nil, date: nil, isPublic: true))
            graph.names[PageName(title)] = id
        }
        for page in graph.pages {
            guard let slash = page.name.key.lastIndex(of: "/"), let parent = graph.names[PageName(String(page.name.key[..<slash]))] else {
                continue
            }
            graph.pages[page.id.index].parent = parent
            graph.pages[parent.index].children.append(page.id)
        }
        graph.journals = graph.pages.filter(\.isJournal).sorted { ($0.date?.number ?? 0) < ($1.date?.number ?? 0) }.map(\.id)
        change(&graph)
        return graph
    }
}
