import Diagnostics

/// The languages of messages and of the interface: one per file `messages/TAG.txt`. A file of the user overrides the built-in file entry by entry.
package struct Languages: Sendable {
    /// Sorted by tag.
    package let all: [Language]
    /// Distinguishes those that are written in Han script.
    let hanCharacters: HanCharacters
    private let messages: [Language: Messages]
    /// The built-in file, then the user's.
    private let files: [Language: [ThemeFile]]
    /// Lower-case tags and locales.
    private let names: [String: Language]

    /// - Parameter overrides: the files of the user's `templates/` folder.
    package init(overrides: [ThemeFile] = []) {
        var files: [Language: [ThemeFile]] = [:]
        for file in BuiltInTheme.files + overrides {
            if let language = Self.language(of: file) { files[language, default: []].append(file) }
        }
        let all = files.keys.sorted { $0.tag < $1.tag }
        let english = Self.labels(files[.english] ?? [])
        var names: [String: Language] = [:]
        var characters: [(language: Language, characters: String)] = []
        var messages: [Language: Messages] = [:]
        for language in all {
            let own = Self.labels(files[language] ?? [])
            messages[language] = Messages(
                language: language, texts: own.merging(english.filter { LanguageKey(rawValue: $0.key) == nil }) { own, _ in own })
            for locale in own[LanguageKey.locales.rawValue]?.split(separator: " ") ?? [] { names[locale.lowercased()] = language }
            if let own = own[LanguageKey.characters.rawValue] { characters.append((language, own)) }
        }
        for language in all { names[language.tag.lowercased()] = language }
        (self.all, self.files, self.names, self.messages) = (all, files, names, messages)
        hanCharacters = HanCharacters(characters)
    }

    /// The language for a tag or a locale (`zh_TW.UTF-8`); nil if there is none.
    ///
    /// *Source:* RFC 4647, 3.4 (lookup): subtags are removed from the end until a language matches.
    package func language(for tag: String) -> Language? {
        var parts = tag.prefix { $0 != "." && $0 != "@" }.lowercased().split { $0 == "-" || $0 == "_" }
        while !parts.isEmpty {
            if let language = names[parts.joined(separator: "-")] { return language }
            parts.removeLast()
        }
        return nil
    }

    /// The labels of the interface; English labels for a language without a catalogue entry.
    func messages(_ language: Language) -> Messages { messages[language] ?? Messages(language: language, texts: [:]) }

    /// The name of a language in that language; its tag if the catalogue has no name.
    package func name(of language: Language) -> String { messages(language).text(of: LanguageKey.name.rawValue) ?? language.tag }

    /// The sentences of a language. Parses the files on each call.
    package func catalogue(_ language: Language) -> MessageCatalogue {
        var translations: [String: String] = [:]
        for file in files[language] ?? [] {
            let sentences = MessageFile(file.bytes, .sentences).sentences
            translations.reserveCapacity(sentences.count)
            for entry in sentences { translations[entry.key] = entry.text }
        }
        return MessageCatalogue(language, translations)
    }

    /// The language of a catalogue file; nil for any other file of a theme.
    static func language(of file: ThemeFile) -> Language? {
        let (folder, suffix) = ("messages/", ".txt")
        guard file.path.hasPrefix(folder), file.path.hasSuffix(suffix) else { return nil }
        let tag = file.path.dropFirst(folder.count).dropLast(suffix.count)
        return TextLanguage.isTag(String(tag)) ? Language(String(tag)) : nil
    }

    private static func labels(_ files: [ThemeFile]) -> [String: String] {
        var texts: [String: String] = [:]
        for file in files {
            for entry in MessageFile(file.bytes, .labels).labels { texts[entry.key] = entry.text }
        }
        return texts
    }
}
