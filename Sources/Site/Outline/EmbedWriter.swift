import Logseq

/// Writes the blocks that a note embeds from elsewhere, and where they come from.
struct EmbedWriter {
    let context: PageContext

    func write(_ embed: Embed, to writer: inout HTMLWriter) {
        switch embed {
        case .page(let reference): writer.element(.p) { InlineWriter(context: context).write([.pageReference(reference)], to: &$0) }
        case .block(let id): writer.element(.p, text: id.text)
        }
    }
}
