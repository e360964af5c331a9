import Logseq

/// Writes the HTML elements of a note as valid HTML, for any input: an element in the wrong parent loses its meaning, and other content of
/// tables and lists is wrapped in cells or items. No content is lost.
///
/// *Source:* WHATWG HTML, 4.3–4.11, the content models.
struct ElementWriter {
    let inline: InlineWriter

    func write(_ element: Element, to writer: inout HTMLWriter) {
        let allowed = AllowedElement.named(element.name)
        if allowed.isBlock, !inline.allowsBlocks { return flat(element, to: &writer) }
        if !allowed.isBlock, BlockContentWriter.containsBlocks(element.content) { return inline.write(element.content, to: &writer) }
        guard fits(element) else { return plain(element, allowed, to: &writer) }
        let attributes = AllowedElement.plainAttributes(of: element)
        if allowed.tag.isVoid { return writer.element(allowed.tag, attributes) }
        if let parts = ElementParts.of(element.name) {
            let whole = { (writer: inout HTMLWriter) in writer.element(allowed.tag, attributes) { write(element, parts, to: &$0) } }
            // A link must not contain a focusable element.
            guard element.name == "table", !inline.isInLink else { return whole(&writer) }
            return BlockContentWriter.scrolling(inline.messages, to: &writer, whole)
        }
        switch element.name {
        case "details": writer.element(.details, attributes) { details(element.content, to: &$0) }
        case "dl", "ruby": writer.element(allowed.tag, attributes) { within(element.name).write(element.content, to: &$0) }
        case "dfn", "pre", "summary", "caption":
            writer.element(allowed.tag, attributes) { within(element.name, allowsBlocks: false).write(element.content, to: &$0) }
        case _ where allowed.isHeading && !BlockContentWriter.containsBlocks(element.content):
            // Not a heading of the page: only blocks are.
            writer.element(allowed.tag, attributes + [.class("inner-heading")]) {
                $0.element(.strong) { within(nil, allowsBlocks: false).write(element.content, to: &$0) }
            }
        default:
            writer.element(allowed.tag, attributes) { within(nil, allowsBlocks: allowed.isBlock).write(element.content, to: &$0) }
        }
    }

    /// The writer for the content of an element.
    /// - Parameter parent: its name, if it decides which children are allowed.
    private func within(_ parent: String?, allowsBlocks: Bool = true) -> InlineWriter {
        var inner = inline
        inner.parent = parent
        inner.allowsBlocks = allowsBlocks
        inner.isInTerm = inline.isInTerm || parent == "dfn"
        return inner
    }

    private func fits(_ element: Element) -> Bool {
        if let parents = ElementParts.parents[element.name], !parents.contains(inline.parent ?? "") { return false }
        switch element.name {
        case "details": return !inline.isInLink
        case "dl": return ElementParts.isDefinitionList(element.content)
        case "ruby": return ElementParts.isRuby(element.content)
        case "dfn": return !inline.isInTerm
        case "time": return AllowedElement.isMoment(element)
        case "bdo": return element.attributes.contains { $0.name == "dir" && ["ltr", "rtl"].contains($0.value) }
        default: return true
        }
    }

    /// Writes the content in a `div` or `span`.
    private func plain(_ element: Element, _ allowed: AllowedElement, to writer: inout HTMLWriter) {
        guard !allowed.tag.isVoid else { return }
        writer.element(allowed.isBlock ? .div : .span) { within(nil, allowsBlocks: allowed.isBlock).write(element.content, to: &$0) }
    }

    /// Writes the content inside a line of text.
    private func flat(_ element: Element, to writer: inout HTMLWriter) {
        inline.write(element.content, to: &writer)
        writer.text(" ")
    }

    /// Writes the first summary first; a missing one is added, because readers need something to press.
    private func details(_ content: [Inline], to writer: inout HTMLWriter) {
        let summary = content.firstIndex { ElementParts.name(of: $0) == "summary" }
        if let summary {
            within("details").write([content[summary]], to: &writer)
        } else {
            writer.element(.summary, text: inline.messages(.details))
        }
        within(nil).write(content.enumerated().filter { $0.offset != summary }.map(\.element), to: &writer)
    }

    private func write(_ element: Element, _ parts: ElementParts, to writer: inout HTMLWriter) {
        let runs = parts.runs(of: element.content)
        for run in runs {
            switch run {
            case .part(let part): within(element.name).write([part], to: &writer)
            case .others(let others): fill(parts.fillers[...], with: others, to: &writer)
            }
        }
        // A row needs a cell.
        if runs.isEmpty, element.name == "tr" { writer.element(.td) { _ in } }
    }

    private func fill(_ fillers: ArraySlice<Tag>, with content: [Inline], to writer: inout HTMLWriter) {
        guard let filler = fillers.first else { return within(nil).write(content, to: &writer) }
        writer.element(filler) { fill(fillers.dropFirst(), with: content, to: &$0) }
    }
}
