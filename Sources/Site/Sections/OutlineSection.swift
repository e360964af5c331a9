extension PageSection {
    /// The content of the note.
    static let outline = PageSection(name: "outline") { context, writer in
        guard let note = context.note, note.source != nil else { return }
        writer.element(.div, [.class("note")] + lang(context)) { writer in
            OutlineWriter(context: context, page: note.id).write(to: &writer)
        }
    }

    /// The properties of the page that readers see.
    static let properties = PageSection(name: "properties") { context, writer in
        guard let note = context.note else { return }
        let properties = PageProperties.ofPage(note)
        guard !properties.isEmpty else { return }
        writer.element(.dl, [.class("facts")]) { PageProperties.write(properties, context, to: &$0) }
    }
}
