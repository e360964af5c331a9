import Logseq

/// Writes embedded blocks, with a link to their source.
struct EmbedWriter {
    /// Size of a page in bytes from which embeds are shown as links: nested embeds multiply.
    private static let longestPage = 1_000_000

    let context: PageContext
    /// The page with the embed.
    let page: PageID?
    let path: EmbedPath

    func write(_ embed: Embed, to writer: inout HTMLWriter) {
        guard let page, writer.count < Self.longestPage else { return link(embed, to: &writer) }
        let graph = context.plan.graph
        let target = graph.embedded(embed, on: page, path: path)
        switch target {
        case .page(let id):
            frame(title: graph[id].title, reference: context.reference(to: id), to: &writer) { writer in
                blocks(of: id, in: 0..<graph[id].blocks.count, entering: target, to: &writer)
            }
        case .block(let location):
            frame(title: graph[location.page].title, reference: context.reference(to: location), to: &writer) { writer in
                blocks(of: location.page, in: location.block..<max(location.block + 1, graph[location].end), entering: target, to: &writer)
            }
        case .withheld: writer.element(.p, [.class("planned")], text: context.messages(.withheldBlock))
        case .missing, .cycle: link(embed, to: &writer)
        }
    }

    private func frame(title: String, reference: String?, to writer: inout HTMLWriter, content: (inout HTMLWriter) -> Void) {
        writer.element(.div, [.class("embed")]) { writer in
            writer.element(.p, [.class("origin")]) { writer in
                if let reference { writer.element(.a, [.href(reference)], text: title) } else { writer.text(title) }
            }
            content(&writer)
        }
    }

    private func blocks(of id: PageID, in range: Range<Int>, entering target: EmbedTarget, to writer: inout HTMLWriter) {
        OutlineWriter(context: context, page: id, embedding: path.entering(target))
            .write(blocksIn: range, nesting: 0, to: &writer)
    }

    private func link(_ embed: Embed, to writer: inout HTMLWriter) {
        writer.element(.p) { writer in
            let inline = InlineWriter(context: context)
            switch embed {
            case .page(let reference): inline.write([.pageReference(reference)], to: &writer)
            case .block(let id): inline.writeBlock(id, label: nil, to: &writer)
            }
        }
    }
}
