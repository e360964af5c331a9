extension BuiltInMacro {
    /// `{{tweet url}}`, `{{twitter url}}`: a link.
    static let tweet = BuiltInMacro(names: ["tweet", "twitter"]) { macro, context, span in
        guard let argument = macro.arguments.first, !argument.isEmpty else { return .inlines([.macro(macro)]) }
        let address = LinkTargets.scheme(of: argument) == nil ? "https://twitter.com/i/status/\(argument)" : argument
        return .inlines(context.media(.tweet, address, label: address, at: span))
    }

    /// `{{cloze hidden text \\ cue}}`: the text, highlighted, because a page cannot hide it.
    static let cloze = BuiltInMacro(names: ["cloze"]) { macro, context, span in
        let words = macro.text.split(separator: "\\\\", maxSplits: 1).first.map(String.init) ?? macro.text
        let text = MappedTextBuilder.text(words, at: span)
        return .inlines([.styled(.highlight, context.inlines(text))])
    }

    /// `{{img url, width, height, side}}`.
    ///
    /// *Source:* logseq `frontend.state` (`built-in-macros`).
    static let image = BuiltInMacro(names: ["img"]) { macro, context, span in
        let words = macro.text.split { $0 == " " || $0 == "," }
        guard let source = words.first else { return .inlines([.macro(macro)]) }
        let pixels = words.dropFirst().map { Int($0.hasSuffix("px") ? $0.dropLast(2) : $0).flatMap { $0 > 0 ? $0 : nil } }
        var size = ImageSize()
        size.width = pixels.first ?? nil
        size.height = pixels.dropFirst().first ?? nil
        return .inlines(context.image(String(source), alt: "", title: nil, size: size, at: span))
    }

    /// `{{zotero-linked-file "a.pdf"}}` and similar macros: the name of the file, because the library is on the machine of the author.
    static let zotero = BuiltInMacro(names: ["zotero-linked-file", "zotero-imported-file"]) { macro, _, _ in
        let name = macro.arguments.last ?? ""
        return .inlines([.code(String(name.split(separator: "\"").first ?? ""))])
    }
}
