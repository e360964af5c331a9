/// The translations of messages into one language: English templates with the texts that take their place, which have the same placeholders
/// in an order of their own.
package struct MessageCatalogue: Sendable {
    package let language: Language
    private let translations: [String: String]

    /// - Parameter translations: by the English template. What has none is shown in English.
    package init(_ language: Language, _ translations: [String: String]) {
        self.language = language
        self.translations = translations
    }

    package static let english = MessageCatalogue(.english, [:])

    var isEmpty: Bool { translations.isEmpty }

    subscript(template: String) -> String? { translations[template] }
}

/// A language of messages and of the interface, named by a language tag (BCP 47). There is one for each catalogue file.
package struct Language: Hashable, Sendable, CustomStringConvertible {
    package let tag: String

    package init(_ tag: String) { self.tag = tag }

    /// What messages are written in.
    package static let english = Language("en")

    package var description: String { tag }
}
