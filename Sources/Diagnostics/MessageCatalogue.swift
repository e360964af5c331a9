/// The translations of messages into one language, by English template. A translation has the placeholders of its template, in any order.
package struct MessageCatalogue: Sendable {
    package let language: Language
    private let translations: [String: String]

    /// - Parameter translations: by English template. A message without one is shown in English.
    package init(_ language: Language, _ translations: [String: String]) {
        self.language = language
        self.translations = translations
    }

    package static let english = MessageCatalogue(.english, [:])

    var isEmpty: Bool { translations.isEmpty }

    subscript(template: String) -> String? { translations[template] }
}

/// A language of messages and of the interface, by its language tag (BCP 47).
package struct Language: Hashable, Sendable, CustomStringConvertible {
    package let tag: String

    package init(_ tag: String) { self.tag = tag }

    /// The language of the templates.
    package static let english = Language("en")

    package var description: String { tag }
}
