import Diagnostics

/// Turns atoms into nodes: pairs what cmark does not know (`~~`, `==`, `^^`, HTML tags) among siblings, joins adjacent texts, and separates
/// block-level content from paragraphs.
package enum InlineFold {
    private struct Open {
        let atom: Atom?
        var content: [Inline] = []

        /// The text if it is never closed.
        var literal: String {
            if case .delimiter(let delimiter, _, _)? = atom { delimiter.source } else { "" }
        }
    }

    /// The nodes of sibling atoms.
    static func inlines(_ atoms: [Atom], context: ParseContext) -> [Inline] {
        if atoms.count == 1, case .inlines(let only) = atoms[0], only.count == 1 { return only }
        var stack = [Open(atom: nil)]

        func append(_ inlines: [Inline]) {
            for inline in inlines { Self.append(inline, to: &stack[stack.count - 1].content) }
        }
        func popAsText() {
            guard stack.count > 1, let open = stack.popLast() else { return }
            if !open.literal.isEmpty { append([.text(open.literal)]) }
            append(open.content)
        }
        func add(_ atom: Atom) {
            switch atom {
            case .inlines(let inlines): append(inlines)
            case .sequence(let atoms): atoms.forEach(add)
            case .block(_, let otherwise): append(otherwise)
            case .destination: break
            case .delimiter(let delimiter, let canOpen, let canClose):
                // The stack is at most `ParseLimits.nesting` deep: searching it takes constant time.
                if canClose, stack.contains(where: { isDelimiter($0.atom, delimiter) }) {
                    while let open = stack.last, !isDelimiter(open.atom, delimiter) { popAsText() }
                    guard let open = stack.popLast() else { return }
                    let source = delimiter.source
                    append(open.content.isEmpty ? [.text(source + source)] : [.styled(delimiter.style, open.content)])
                } else if canOpen, stack.count < ParseLimits.nesting {
                    stack.append(Open(atom: atom))
                } else {
                    append([.text(delimiter.source)])
                }
            case .htmlOpen(let tag, let span):
                if tag.isSelfClosing || HTMLNames.void.contains(Array(tag.name.utf8)) {
                    append(tag.name == "br" ? [.lineBreak] : HTMLElements.inlines(tag, content: [], context: context, at: span))
                } else if stack.count < ParseLimits.nesting {
                    stack.append(Open(atom: atom))
                }
            case .htmlClose(let name):
                guard stack.contains(where: { isElement($0.atom, name) }) else { return }
                while let open = stack.last, !isElement(open.atom, name) { popAsText() }
                guard let open = stack.popLast(), case .htmlOpen(let tag, let span)? = open.atom else { return }
                append(HTMLElements.inlines(tag, content: open.content, context: context, at: span))
            }
        }

        atoms.forEach(add)
        while stack.count > 1 { popAsText() }
        return stack[0].content
    }

    private static func isDelimiter(_ atom: Atom?, _ delimiter: Delimiter) -> Bool {
        if case .delimiter(delimiter, _, _)? = atom { true } else { false }
    }

    private static func isElement(_ atom: Atom?, _ name: String) -> Bool {
        if case .htmlOpen(let tag, _)? = atom { tag.name == name } else { false }
    }

    static func append(_ inline: Inline, to content: inout [Inline]) {
        if case .text(let more) = inline {
            if more.isEmpty { return }
            if case .text(var text)? = content.last {
                // Removed first, so that the string is uniquely referenced and grows in place.
                content.removeLast()
                text += more
                content.append(.text(text))
                return
            }
        }
        content.append(inline)
    }

    /// The parts of a paragraph: embeds, queries and block-level HTML are placed between paragraphs.
    static func contents(_ atoms: [Atom], context: ParseContext) -> [BlockContent] {
        var result: [BlockContent] = []
        var pending: [Atom] = []
        func flush() {
            result += paragraphs(inlines(pending, context: context))
            pending = []
        }
        func add(_ atom: Atom) {
            switch atom {
            case .sequence(let atoms): atoms.forEach(add)
            case .block(let block, _):
                flush()
                result.append(block)
            case .inlines, .destination, .delimiter, .htmlOpen, .htmlClose: pending.append(atom)
            }
        }
        atoms.forEach(add)
        flush()
        return result
    }

    private static func paragraphs(_ inlines: [Inline]) -> [BlockContent] {
        var result: [BlockContent] = []
        var run: [Inline] = []
        func flush() {
            let text = trimmed(run)
            if !text.isEmpty { result.append(.paragraph(text)) }
            run = []
        }
        for inline in inlines {
            if case .element(let element) = inline, !HTMLElements.isInline(element.name) {
                flush()
                result.append(.html([inline]))
            } else {
                run.append(inline)
            }
        }
        flush()
        return result
    }

    /// Removes line breaks and whitespace at both ends.
    static func trimmed(_ inlines: [Inline]) -> [Inline] {
        var slice = inlines[...]
        while let first = slice.first, first.isWhitespace { slice = slice.dropFirst() }
        while let last = slice.last, last.isWhitespace { slice = slice.dropLast() }
        var result = Array(slice)
        if case .text(let text)? = result.first, let byte = text.utf8.first, byte.isWhitespace {
            result[0] = .text(String(text.drop { $0.isWhitespace }))
        }
        if case .text(let text)? = result.last, let byte = text.utf8.last, byte.isWhitespace {
            let kept = Array(text.utf8).trimmingBlanks()
            result[result.count - 1] = .text(String(decoding: text.utf8.prefix(kept.endIndex), as: UTF8.self))
        }
        return result
    }
}

extension [Inline] {
    /// The nodes as they appear in the label of a link.
    var withoutLinks: [Inline] {
        var result: [Inline] = []
        for inline in flatMap(\.withoutLinks) { InlineFold.append(inline, to: &result) }
        return result
    }
}
