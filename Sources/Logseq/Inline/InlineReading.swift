import Diagnostics

extension ParseContext {
    /// Parses a text as inlines: a label, a cell, the value of a property. Nesting of calls is bounded.
    func inlines(_ text: InlineText) -> [Inline] { InlineFold.inlines(atoms(text), context: self) }

    /// Parses a text as atoms; delimiters are not paired yet.
    func atoms(_ text: InlineText) -> [Atom] {
        guard depth < ParseLimits.rereading else { return [.inlines([.text(String(decoding: text.bytes, as: UTF8.self))])] }
        depth += 1
        defer { depth -= 1 }
        return Markdown.atoms(text, context: self)
    }

    /// The nodes of `[label](destination)`. Records the mention.
    func link(to destination: LinkDestination, label: [Inline], title: String?, at span: SourceSpan) -> [Inline] {
        switch destination {
        case .page(let written):
            let name = mention(page: written, at: span)
            return [.pageReference(PageReference(name: name, written: written, label: label.isEmpty ? nil : label))]
        case .block(let id):
            add(.block(id), kind, span)
            return [.blockReference(BlockReference(id: id, label: label.isEmpty ? nil : label))]
        case .path("") where label.isEmpty: return [.text("[]()")]
        case .path(let path):
            switch LinkTargets.meaning(of: path) {
            case .page(let file):
                let title = config.title(ofFile: file)
                return link(to: .page(written: title), label: label.isEmpty ? [.text(title)] : label, title: nil, at: span)
            case .unsafe: return label.isEmpty ? [.text(path)] : label
            case .target(let target):
                if case .asset(let asset) = target { add(.asset(asset), kind, span) }
                return [.link(Link(target: target, title: title, content: label.isEmpty ? [.text(path)] : label))]
            }
        }
    }

    /// A player or a link for a file or address.
    func media(_ kind: Media.Kind, _ address: String, label: String, poster: String? = nil, at span: SourceSpan) -> [Inline] {
        guard case .target(let target) = LinkTargets.meaning(of: address) else { return [.text(label.isEmpty ? address : label)] }
        if case .asset(let asset) = target { add(.asset(asset), self.kind, span) }
        return [.media(Media(kind: kind, target: target, label: label, poster: poster))]
    }
}
