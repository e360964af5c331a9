import CMark
import Diagnostics

/// Parses Markdown with cmark and converts the result. The only file that uses cmark.
enum Markdown {
    /// The parts of a text.
    /// - Parameter shortcuts: false parses everything with cmark, with the same result.
    static func blocks(_ source: InlineText, context: ParseContext, shortcuts: Bool = true) -> [BlockContent] {
        if shortcuts, let paragraphs = UnmarkedText.paragraphs(source.bytes) { return paragraphs }
        var scanner = InlineScanner(LinkDefinitions.escapingUnused(source) ?? source, context: context)
        scanner.run()
        if shortcuts, let plain = UnmarkedText.paragraphs(scanner) { return plain.flatMap { InlineFold.contents($0, context: context) } }
        var walk = MarkdownWalk(scanner)
        return walk.blocks(scanner.output)
    }

    /// The atoms of a text of at most one paragraph; delimiters are not paired yet.
    static func atoms(_ source: InlineText, context: ParseContext) -> [Atom] {
        var scanner = InlineScanner(source, context: context)
        scanner.run()
        if let plain = UnmarkedText.paragraphs(scanner) {
            return plain.count == 1 ? plain[0] : Array(plain.joined(separator: [.inlines([.lineBreak])]))
        }
        var walk = MarkdownWalk(scanner)
        // A letter in front, so that the text does not begin a list or a heading.
        return walk.atoms(Placeholder.flank + scanner.output)
    }

    /// The character of a named HTML entity: `&` for `amp`; nil for an unknown name.
    static func entity(_ name: String) -> String? {
        let text = "&\(name);"
        guard let root = cmark_parse_document(text, text.utf8.count, CMARK_OPT_DEFAULT) else { return nil }
        defer { cmark_node_free(root) }
        guard let paragraph = cmark_node_first_child(root), let node = cmark_node_first_child(paragraph),
            let literal = cmark_node_get_literal(node)
        else { return nil }
        let character = String(cString: literal)
        return character == text || character == "&" ? nil : character
    }
}

/// One walk over a document of cmark.
private struct MarkdownWalk {
    private struct Frame {
        var type: cmark_node_type
        var atoms: [Atom] = []
        var blocks: [BlockContent] = []
        var items: [ItemList.Item] = []
    }

    private let scanner: InlineScanner
    private let context: ParseContext
    private var frames: [Frame] = []
    /// Offsets of the lines of the output; computed on first use.
    private var lineStarts: [Int]?

    init(_ scanner: InlineScanner) {
        self.scanner = scanner
        context = scanner.context
    }

    mutating func blocks(_ output: [UInt8]) -> [BlockContent] {
        walk(output)
        return frames.first?.blocks ?? []
    }

    mutating func atoms(_ output: [UInt8]) -> [Atom] {
        keepsAtoms = true
        walk(output)
        return frames.first?.atoms ?? []
    }

    /// Whether top-level paragraphs stay as atoms, without pairing delimiters.
    private var keepsAtoms = false

    private mutating func walk(_ output: [UInt8]) {
        let root = output.withUnsafeBytes { buffer in
            cmark_parse_document(buffer.bindMemory(to: CChar.self).baseAddress, buffer.count, CMARK_OPT_DEFAULT)
        }
        guard let root else { return }
        defer { cmark_node_free(root) }
        guard let iterator = cmark_iter_new(root) else { return }
        defer { cmark_iter_free(iterator) }
        // Containers that are nested too deeply open no frame: their content goes into the last frame that was opened.
        var hasFrame: [Bool] = []
        while true {
            let event = cmark_iter_next(iterator)
            guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { break }
            let type = cmark_node_get_type(node)
            if event == CMARK_EVENT_ENTER {
                if Self.isLeaf(type) {
                    leaf(node, type, output)
                } else {
                    let opens = frames.count < ParseLimits.nesting || type == CMARK_NODE_PARAGRAPH
                    hasFrame.append(opens)
                    if opens { frames.append(Frame(type: type)) }
                }
            } else if hasFrame.popLast() == true, type != CMARK_NODE_DOCUMENT, let frame = frames.popLast() {
                close(frame, node)
            }
        }
    }

    private static func isLeaf(_ type: cmark_node_type) -> Bool {
        switch type {
        case CMARK_NODE_TEXT, CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK, CMARK_NODE_CODE, CMARK_NODE_HTML_INLINE, CMARK_NODE_CODE_BLOCK,
            CMARK_NODE_HTML_BLOCK, CMARK_NODE_THEMATIC_BREAK, CMARK_NODE_CUSTOM_INLINE, CMARK_NODE_CUSTOM_BLOCK:
            true
        default: false
        }
    }

    private mutating func add(_ block: BlockContent) { if !frames.isEmpty { frames[frames.count - 1].blocks.append(block) } }
    private mutating func add(_ atom: Atom) { if !frames.isEmpty { frames[frames.count - 1].atoms.append(atom) } }

    private mutating func leaf(_ node: OpaquePointer, _ type: cmark_node_type, _ output: [UInt8]) {
        switch type {
        case CMARK_NODE_TEXT: text(node)
        case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: add(.inlines([.lineBreak]))
        case CMARK_NODE_CODE: add(.inlines([.code(original(cmark_node_get_literal(node)))]))
        case CMARK_NODE_HTML_INLINE: add(.inlines([.text(original(cmark_node_get_literal(node)))]))
        case CMARK_NODE_HTML_BLOCK:
            let html = Array(original(cmark_node_get_literal(node)).utf8)
            let content = HTMLFragment.inlines(html, context: context, at: scanner.source.span(0..<scanner.text.count))
            add(.html(InlineFold.trimmed(content)))
        case CMARK_NODE_CODE_BLOCK: add(.code(codeBlock(node, output)))
        case CMARK_NODE_THEMATIC_BREAK: add(.rule)
        default: break
        }
    }

    private mutating func close(_ frame: Frame, _ node: OpaquePointer) {
        switch frame.type {
        case CMARK_NODE_PARAGRAPH:
            if keepsAtoms, frames.count == 1 {
                if !frames[0].atoms.isEmpty { add(.inlines([.lineBreak])) }
                frames[0].atoms += frame.atoms
            } else {
                let isInner = frames.count > 1
                let contents =
                    isInner ? InnerTable.contents(frame.atoms, context: context) : InlineFold.contents(frame.atoms, context: context)
                for content in contents { add(content) }
            }
        case CMARK_NODE_HEADING:
            add(.heading(level: Int(cmark_node_get_heading_level(node)), InlineFold.inlines(frame.atoms, context: context)))
        case CMARK_NODE_EMPH: add(.inlines([.styled(.emphasis, InlineFold.inlines(frame.atoms, context: context))]))
        case CMARK_NODE_STRONG: add(.inlines([.styled(.strong, InlineFold.inlines(frame.atoms, context: context))]))
        case CMARK_NODE_LINK: link(frame, node)
        case CMARK_NODE_IMAGE:
            let alt = InlineFold.inlines(frame.atoms, context: context).plainText
            let title = original(cmark_node_get_title(node))
            let shown = context.image(
                original(cmark_node_get_url(node)), alt: alt, title: title.isEmpty ? nil : title, size: ImageSize(),
                at: scanner.source.span(0..<scanner.text.count))
            add(.inlines(shown))
        case CMARK_NODE_BLOCK_QUOTE: add(Callout.content(of: frame.blocks))
        case CMARK_NODE_ITEM:
            if !frames.isEmpty { frames[frames.count - 1].items.append(Checkbox.item(frame.blocks + overflow(frame))) }
        case CMARK_NODE_LIST:
            let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
            add(
                .list(
                    ItemList(
                        start: isOrdered ? Int(cmark_node_get_list_start(node)) : nil, isTight: cmark_node_get_list_tight(node) != 0,
                        items: frame.items)))
            for block in frame.blocks { add(block) }
        default: break
        }
    }

    /// The content of list items that were nested too deeply for a frame.
    private func overflow(_ frame: Frame) -> [BlockContent] { frame.items.flatMap(\.content) }

    private mutating func link(_ frame: Frame, _ node: OpaquePointer) {
        let label = InlineFold.inlines(frame.atoms, context: context).withoutLinks
        let title = original(cmark_node_get_title(node))
        let whole = 0..<scanner.text.count
        if let pointer = cmark_node_get_url(node), let number = soleAtom(pointer),
            case .destination(let destination) = scanner.atoms[number].atom
        {
            let span = scanner.source.span(scanner.atoms[number].source)
            add(.inlines(context.link(to: destination, label: label, title: title.isEmpty ? nil : title, at: span)))
            return
        }
        let address = original(cmark_node_get_url(node))
        // cmark writes `mailto:` before the address of `<a@b>`.
        add(.inlines(context.link(to: .path(address), label: label, title: title.isEmpty ? nil : title, at: scanner.source.span(whole))))
    }

    /// The number of the placeholder, if it is the whole text.
    private func soleAtom(_ pointer: UnsafePointer<CChar>) -> Int? {
        let bytes = Self.bytes(pointer)
        guard bytes.count == 4, Placeholder.isReserved(bytes, at: 0), let number = Placeholder.number(bytes, at: 0),
            number < scanner.atoms.count
        else { return nil }
        return number
    }

    private static func bytes(_ pointer: UnsafePointer<CChar>) -> UnsafeBufferPointer<UInt8> {
        var length = 0
        while pointer[length] != 0 { length += 1 }
        return UnsafeRawBufferPointer(start: pointer, count: length).bindMemory(to: UInt8.self)
    }

    /// Converts a text node and replaces its placeholders by their atoms.
    private mutating func text(_ node: OpaquePointer) {
        guard let pointer = cmark_node_get_literal(node) else { return }
        let bytes = Self.bytes(pointer)
        UnmarkedText.split(bytes, 0..<bytes.count, scanner) { add($0) }
    }

    /// A literal as written in the note: placeholders are replaced by their source.
    private func original(_ pointer: UnsafePointer<CChar>?) -> String {
        guard let pointer else { return "" }
        let bytes = Self.bytes(pointer)
        guard bytes.contains(where: { $0 >= 0xF3 }) else { return String(decoding: bytes, as: UTF8.self) }
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if Placeholder.isReserved(bytes, at: index) {
                if let number = Placeholder.number(bytes, at: index), number < scanner.atoms.count {
                    result += scanner.text[scanner.atoms[number].source]
                }
                index += 4
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// Converts a fence inside a list or a quote, and maps its lines to the note.
    private mutating func codeBlock(_ node: OpaquePointer, _ output: [UInt8]) -> CodeBlock {
        if lineStarts == nil { lineStarts = [0] + output.indices.filter { output[$0] == 0x0A }.map { $0 + 1 } }
        let starts = lineStarts ?? [0]
        let literal = cmark_node_get_literal(node).map { Array(Self.bytes($0)) } ?? []
        let info = original(cmark_node_get_fence_info(node))
        let first = max(0, Int(cmark_node_get_start_line(node)) - 1)
        let last = max(first, Int(cmark_node_get_end_line(node)) - 1)
        let isFenced = first < starts.count && Self.isFence(output, starts[first])
        var builder = MappedTextBuilder()
        var line = first + (isFenced ? 1 : 0)
        for piece in literal.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast() where line < starts.count {
            let end = line + 1 < starts.count ? starts[line + 1] - 1 : output.count
            let start = scanner.sourceOffset(ofOutput: max(starts[line], end - piece.count))
            let stop = max(start, scanner.sourceOffset(ofOutput: end))
            builder.append(scanner.source.span(start..<stop).range, ofLine: scanner.text[start..<stop])
            builder.append("\n", at: scanner.source.span(stop..<stop).start)
            line += 1
        }
        let spanStart = scanner.sourceOffset(ofOutput: first < starts.count ? starts[first] : 0)
        let spanEnd = scanner.sourceOffset(ofOutput: last + 1 < starts.count ? starts[last + 1] - 1 : output.count)
        return CodeBlock(
            info: info, language: CodeBlock.language(of: info), body: builder.text(in: context.file),
            span: scanner.source.span(spanStart..<max(spanStart, spanEnd)))
    }

    private static func isFence(_ output: [UInt8], _ start: Int) -> Bool {
        var index = start
        while index < output.count, output[index] != 0x0A {
            if output.has("```", at: index) || output.has("~~~", at: index) { return true }
            index += 1
        }
        return false
    }
}
