import Logseq

/// Writes the blocks of a note as a document: headings, lists for bullets, `details` for collapsed blocks. A single bullet under a heading
/// is a paragraph without its bullet.
struct OutlineWriter {
    /// Deeper blocks are written as a flat list, to bound recursion.
    private static let maxNesting = 40

    let context: PageContext
    /// The page of the blocks.
    let page: PageID
    /// The embeds around the blocks, nil on their own page. Embedded blocks have no ids, which would be duplicates, and are not collapsed.
    let embedding: EmbedPath?

    private let blocks: [Block]

    init(context: PageContext, page: PageID, embedding: EmbedPath? = nil) {
        self.context = context
        self.page = page
        self.embedding = embedding
        blocks = context.plan.graph[page].blocks
    }

    private var isEmbedded: Bool { embedding != nil }
    private var content: BlockContentWriter { BlockContentWriter(context: context, page: page, embedding: embedding) }

    /// Writes all blocks.
    func write(to writer: inout HTMLWriter) { write(blocksIn: 0..<blocks.count, nesting: 0, to: &writer) }

    /// Writes the blocks of a range that consists of whole subtrees.
    func write(blocksIn range: Range<Int>, nesting: Int, to writer: inout HTMLWriter) {
        var index = range.lowerBound
        while index < range.upperBound {
            let next = end(of: index, nesting: nesting)
            if isShownAlone(index) {
                writeHeading(index, nesting: nesting, to: &writer)
                index = next
                continue
            }
            var run: [Int] = []
            while index < range.upperBound, !isShownAlone(index), run.isEmpty || blocks[index].isNumbered == blocks[run[0]].isNumbered {
                if !isHidden(blocks[index]) || end(of: index, nesting: nesting) > index + 1 { run.append(index) }
                index = end(of: index, nesting: nesting)
            }
            writeRun(run, nesting: nesting, to: &writer)
        }
    }

    private func end(of index: Int, nesting: Int) -> Int { nesting >= Self.maxNesting ? index + 1 : max(index + 1, blocks[index].end) }

    private func isShownAlone(_ index: Int) -> Bool { blocks[index].heading != nil || blocks[index].isPreamble }

    private func isHidden(_ block: Block) -> Bool { block.isEmpty && block.heading == nil && !context.plan.graph.config.showsEmptyBullets }

    private func writeRun(_ run: [Int], nesting: Int, to writer: inout HTMLWriter) {
        guard let first = run.first else { return }
        if run.count == 1, !blocks[first].isNumbered, nesting == 0 || isUnderHeading(first) {
            return writer.element(.div, [.class("block")] + anchor(blocks[first])) { writeBody(first, nesting: nesting, to: &$0) }
        }
        let isNumbered = blocks[first].isNumbered
        writer.element(isNumbered ? .ol : .ul, [.class("outline")] + (isNumbered ? numbering(of: first) : [])) { writer in
            for index in run {
                writer.element(.li, anchor(blocks[index])) { writeBody(index, nesting: nesting, to: &$0) }
                writer.newline()
            }
        }
        writer.newline()
    }

    /// The numbering of nested numbered blocks: numbers, letters, Roman numerals, in turn.
    ///
    /// *Source:* logseq `frontend.handler.block` (`get-idx-of-order-list-block`).
    private func numbering(of index: Int) -> [Attribute] {
        var depth = 0
        var above = blocks[index].parent
        while let parent = above, blocks[parent].isNumbered {
            depth += 1
            above = blocks[parent].parent
        }
        return switch depth % 3 {
        case 1: [Attribute("type", "a")]
        case 2: [Attribute("type", "i")]
        default: []
        }
    }

    private func isUnderHeading(_ index: Int) -> Bool { blocks[index].parent.map { blocks[$0].heading != nil } ?? true }

    private func anchor(_ block: Block) -> [Attribute] { isEmbedded || block.anchor.isEmpty ? [] : [.id(block.anchor)] }

    /// Writes the content of a block, then its children.
    private func writeBody(_ index: Int, nesting: Int, to writer: inout HTMLWriter) {
        let block = blocks[index]
        let children = index + 1..<end(of: index, nesting: nesting)
        guard block.isCollapsed, !isEmbedded, !children.isEmpty else {
            content.write(block, at: index, to: &writer)
            return write(blocksIn: children, nesting: nesting + 1, to: &writer)
        }
        let hasLine = BlockContentWriter.hasLine(block)
        if hasLine { writer.element(.p) { content.writeFirstLine(block, to: &$0) } } else { content.write(block, at: index, to: &writer) }
        writeFolded(index, children, withRest: hasLine, nesting: nesting, to: &writer)
    }

    /// Writes the hidden part of a collapsed block. Its first line precedes it, because a summary must not contain links.
    private func writeFolded(_ index: Int, _ children: Range<Int>, withRest: Bool, nesting: Int, to writer: inout HTMLWriter) {
        writer.element(.details) { writer in
            writer.element(.summary, text: context.messages(.folded, String(children.count)))
            if withRest { content.writeRest(blocks[index], at: index, to: &writer) }
            write(blocksIn: children, nesting: nesting + 1, to: &writer)
        }
    }

    private func writeHeading(_ index: Int, nesting: Int, to writer: inout HTMLWriter) {
        let block = blocks[index]
        let children = index + 1..<end(of: index, nesting: nesting)
        guard block.heading != nil, context.plainText.isHeading(block) else {
            if !block.isEmpty || block.id != nil {
                writer.element(.div, [.class("block")] + anchor(block)) { content.write(block, at: index, to: &$0) }
            }
            return write(blocksIn: children, nesting: nesting + 1, to: &writer)
        }
        let heading = { (writer: inout HTMLWriter) in
            let tag = isEmbedded ? Tag.p : Tag.heading(context.outline.ranks[index])
            writer.element(tag, isEmbedded ? [.class("embedded-heading")] : anchor(block)) { writer in
                content.writeFirstLine(block, to: &writer)
                guard !isEmbedded else { return }
                writer.element(.a, [.class("anchor"), .href("#" + Route.encoded(block.anchor)), .ariaLabel(context.messages(.linkHere))]) {
                    $0.text("#")
                }
            }
            writer.newline()
        }
        guard block.isCollapsed, !isEmbedded, !children.isEmpty else {
            heading(&writer)
            content.writeRest(block, at: index, to: &writer)
            return write(blocksIn: children, nesting: nesting + 1, to: &writer)
        }
        heading(&writer)
        writeFolded(index, children, withRest: true, nesting: nesting, to: &writer)
    }
}
