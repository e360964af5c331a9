import Diagnostics

/// Parses one Markdown file of a graph. Never fails: problems become diagnostics of the page.
/// - Parameter path: relative to the root of the graph.
package func parsePage(file: FileID, path: String, bytes: [UInt8], config: GraphConfig) -> ParsedPage {
    let context = ParseContext(file: file, config: config)
    Encoding.check(bytes, context: context)
    let outline = OutlineScanner.scan(bytes)
    for range in outline.unclosed { context.diagnostics.append(.unclosedFence(SourceSpan(file: file, range: range))) }
    var properties = FrontMatter.properties(outline, bytes: bytes, context: context)
    var blocks = BlockTree()
    var nextOpaque = 0
    for outlined in outline.blocks {
        context.block = outlined.isPreamble ? nil : blocks.count
        let mentioned = context.references.count
        var reader = BlockReader(outlined, bytes: bytes, lines: outline.lines, context: context)
        reader.read { text, line in
            while nextOpaque < outline.opaque.count, outline.opaque[nextOpaque].firstLine < line { nextOpaque += 1 }
            guard nextOpaque < outline.opaque.count, outline.opaque[nextOpaque].start == text else { return nil }
            return outline.opaque[nextOpaque]
        }
        var block = Block(outlined, reader, bytes: bytes, outline: outline, file: file)
        if outlined.isPreamble {
            properties += reader.properties
            block.properties = []
            if reader.content.isEmpty { continue }
            // The text is a separate block; the properties belong to the page.
            for index in mentioned..<context.references.count where !context.references[index].isOfProperty {
                context.references[index] = context.references[index].moved(to: blocks.count)
            }
        }
        if block.highlight != nil {
            let identity = PageIdentity(path: path, title: properties.first { $0.key == "title" }?.text, config: config)
            if let picture = AreaPicture.path(of: block, on: identity.title) {
                block.highlight?.picture = picture
                context.add(.asset(picture), .link, block.property("hl-stamp")?.span ?? block.span)
            }
        }
        blocks.append(block, nesting: outlined.isPreamble ? .max : outlined.nesting)
    }
    return ParsedPage(file: file, path: path, properties: properties, blocks: blocks.finished(bytes: bytes), context: context)
}

extension Reference {
    fileprivate var isOfProperty: Bool { kind == .property || kind == .propertyTag || kind == .propertyKey }

    fileprivate func moved(to block: Int) -> Reference { Reference(target: target, kind: kind, block: block, span: span) }
}

extension Diagnostic {
    static func unclosedFence(_ span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "unclosed-fence", .warning, Message("unclosed code fence"), at: span,
            help: Message("close it with a line of three backticks; until then the following lines are parsed as blocks"))
    }
}
