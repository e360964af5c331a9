import Diagnostics

/// The languages of messages and of the interface: one for each `messages/TAG.txt`, built in or the user's, which overrides key by key.
package struct Languages: Sendable {
    /// Sorted by tag.
    package let all: [Language]
    /// Which of them a text with Han letters is in.
    let letters: HanLetters
    private let messages: [Language: Messages]
    /// The built-in file of a language before the user's.
    private let files: [Language: [ThemeFile]]
    /// Tags and locales, in small letters.
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
        var letters: [(language: Language, letters: String)] = []
        var messages: [Language: Messages] = [:]
        for language in all {
            let own = Self.labels(files[language] ?? [])
            messages[language] = Messages(
                language: language, texts: own.merging(english.filter { LanguageKey(rawValue: $0.key) == nil }) { own, _ in own })
            for locale in own[LanguageKey.locales.rawValue]?.split(separator: " ") ?? [] { names[locale.lowercased()] = language }
            if let own = own[LanguageKey.letters.rawValue] { letters.append((language, own)) }
        }
        for language in all { names[language.tag.lowercased()] = language }
        (self.all, self.files, self.names, self.messages) = (all, files, names, messages)
        self.letters = HanLetters(letters)
    }

    /// The language that a tag or the name of a locale (`zh_TW.UTF-8`) means; nil where there is none.
    ///
    /// *Source:* RFC 4647, 3.4 (lookup): the tag is shortened from its end until there is a language.
    package func language(for tag: String) -> Language? {
        var parts = tag.prefix { $0 != "." && $0 != "@" }.lowercased().split { $0 == "-" || $0 == "_" }
        while !parts.isEmpty {
            if let language = names[parts.joined(separator: "-")] { return language }
            parts.removeLast()
        }
        return nil
    }

    /// The interface in a language.
    func messages(_ language: Language) -> Messages { messages[language] ?? Messages(language: language, texts: [:]) }

    /// The name of a language in itself; its tag where its catalogue names none.
    package func name(of language: Language) -> String { messages(language).text(of: LanguageKey.name.rawValue) ?? language.tag }

    /// The sentences of a language, read anew: keep what it returns.
    package func catalogue(_ language: Language) -> MessageCatalogue {
        var translations: [String: String] = [:]
        for file in files[language] ?? [] {
            for entry in MessageFile(file.bytes, .sentences).sentences { translations[entry.key] = entry.text }
        }
        return MessageCatalogue(language, translations)
    }

    /// The language whose catalogue a file of a theme is.
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
