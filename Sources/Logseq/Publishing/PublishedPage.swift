/// Removes the names of private pages from what a published page shows as text. References stay references: a site decides by
/// `Graph.resolve` what to show for them.
extension Withheld {
    /// The page as it may be published. Its spans are those of the note.
    package func published(_ page: ParsedPage) -> ParsedPage { isEmpty ? page : ParsedPage(page, without: self) }

    func published(_ block: Block) -> Block {
        var block = block
        block.content = block.content.map(published)
        block.properties = block.properties.map(published)
        return block
    }

    func published(_ property: Property) -> Property {
        let content = published(property.content)
        var text = masked(property.text)
        var value = property.value
        switch property.value {
        case .set(let parts):
            let kept = parts.filter { !contains(named: $0) }.map(masked)
            value = .set(kept)
            if kept.count < parts.count { text = kept.joined(separator: ", ") }
        case .text: value = .text(text)
        case .integer, .boolean: break
        }
        return Property(
            key: property.key, text: text, value: value, content: content, isHidden: property.isHidden, span: property.span,
            valueSpan: property.valueSpan)
    }

    // MARK: Blocks

    private func published(_ content: BlockContent) -> BlockContent {
        switch content {
        case .paragraph(let inlines): .paragraph(published(inlines))
        case .heading(let level, let inlines): .heading(level: level, published(inlines))
        case .list(let list):
            .list(
                ItemList(
                    start: list.start, isTight: list.isTight,
                    items: list.items.map { ItemList.Item(isChecked: $0.isChecked, content: $0.content.map(published)) }))
        case .table(let table):
            .table(
                Table(
                    alignments: table.alignments, header: table.header?.map { published($0) },
                    rows: table.rows.map { $0.map { published($0) } }))
        case .quote(let inner): .quote(inner.map(published))
        case .admonition(let admonition): .admonition(Admonition(kind: admonition.kind, content: admonition.content.map(published)))
        case .container(let name, let inner): .container(name: name, inner.map(published))
        case .math(let tex): .math(published(tex))
        case .html(let inlines): .html(published(inlines))
        case .footnote(let footnote):
            .footnote(Footnote(label: footnote.label, ordinal: footnote.ordinal, content: footnote.content.map(published)))
        case .definitions(let definitions):
            .definitions(
                definitions.map { Definition(term: published($0.term), descriptions: $0.descriptions.map { published($0) }) })
        case .embed(.page(let reference)): .embed(.page(published(reference)))
        case .query(let query): .query(published(query))
        // Code is copied as it is: a manifest must stay the same.
        case .code, .rule, .embed(.block): content
        }
    }

    private func published(_ query: Query) -> Query {
        let form: Query.Form =
            switch query.form {
            case .evaluated: query.form
            case .notEvaluated(let reason): .notEvaluated(reason: maskedQuery(reason))
            }
        return Query(source: maskedQuery(query.source), title: query.title.map(masked), form: form, span: query.span)
    }

    private func published(_ tex: TeX) -> TeX { TeX(source: masked(tex.source), isDisplay: tex.isDisplay) }

    // MARK: Inline content

    private func published(_ inlines: [Inline]) -> [Inline] { inlines.map(published) }

    private func published(_ inline: Inline) -> Inline {
        switch inline {
        case .text(let text): .text(masked(text))
        case .code(let text): .code(masked(text))
        case .styled(let style, let content): .styled(style, published(content))
        case .math(let tex): .math(published(tex))
        case .pageReference(let reference): .pageReference(published(reference))
        case .tag(let reference): .tag(published(reference))
        case .blockReference(let reference):
            .blockReference(BlockReference(id: reference.id, label: contains(reference.id) ? nil : reference.label.map(published)))
        case .link(let link): published(link)
        case .image(let image):
            .image(
                Image(
                    target: published(image.target), alt: masked(image.alt), title: image.title.map(masked), width: image.width,
                    height: image.height))
        case .media(let media):
            .media(Media(kind: media.kind, target: published(media.target), label: masked(media.label), poster: media.poster))
        case .macro(let macro):
            .macro(Macro(name: macro.name, arguments: macro.arguments.map(masked), source: maskedQuery(macro.source)))
        case .element(let element):
            .element(
                Element(
                    name: element.name,
                    attributes: element.attributes.map { Element.Attribute(name: $0.name, value: masked($0.value)) },
                    content: published(element.content)))
        case .lineBreak, .footnoteReference, .timestamp: inline
        }
    }

    /// Without its text, if the page is private: only the name remains, to find that out.
    private func published(_ reference: PageReference) -> PageReference {
        if contains(reference.name) { return PageReference(name: reference.name, written: "", label: nil) }
        return PageReference(name: reference.name, written: masked(reference.written), label: reference.label.map(published))
    }

    private func published(_ link: Link) -> Inline {
        guard case .web(let address) = link.target, opensPrivate(address) else {
            return .link(Link(target: published(link.target), title: link.title.map(masked), content: published(link.content)))
        }
        // The label of an address without a label is the address.
        let isBare = link.content == [.text(address)]
        return .link(Link(target: .other(""), title: nil, content: isBare ? [.text(Self.mark)] : published(link.content)))
    }

    private func published(_ target: Link.Target) -> Link.Target {
        switch target {
        case .web(let address): opensPrivate(address) ? .other("") : target
        case .asset: target
        case .other(let text): .other(masked(text))
        }
    }
}
