import Logseq

/// Writes a code block: an example with its results, or plain code.
enum CodeFigure {
    /// - Parameter block: index of the block on its own page; nil for embedded code.
    static func write(_ code: CodeBlock, _ context: PageContext, block: Int?, to writer: inout HTMLWriter) {
        if let block, let result = context.examples[code.span] {
            return ExampleSection.write(ExampleContext(context, result, rank: min(6, context.outline.ranks[block] + 1)), to: &writer)
        }
        writer.element(.figure, [.class("code")]) { writer in
            if !code.language.isEmpty { writer.element(.figcaption, text: code.language) }
            writer.element(
                .button,
                [
                    .class("copy needs-script"), Attribute("type", "button"), Attribute("data-copy", nil),
                    Attribute("data-done", context.messages(.copied)),
                ], text: context.messages(.copy))
            writer.element(.pre, [Attribute("tabindex", "0")]) { writer in
                writer.element(.code) { writer in
                    if YAMLHighlighter.reads(code.language) {
                        YAMLHighlighter.write(code.body.bytes, to: &writer)
                    } else {
                        writer.text(code.body.bytes)
                    }
                }
            }
        }
    }
}
