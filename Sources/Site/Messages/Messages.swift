import Diagnostics

/// The interface texts of one language: labels, headings, buttons. Texts about notes and manifests are of type `Message`.
package struct Messages: Sendable {
    /// The language of the messages.
    package let language: Language
    private let texts: [String: String]

    init(language: Language, texts: [String: String]) {
        self.language = language
        self.texts = texts
    }

    /// A message with its parameters inserted for `{0}`, `{1}`, …. The built-in catalogues have every key, and overrides can't remove one.
    func callAsFunction(_ key: MessageKey, _ parameters: String...) -> String {
        Self.filled(texts[key.rawValue] ?? key.rawValue, parameters)
    }

    /// The message for a key that templates use; nil if there is none.
    func text(of key: String) -> String? { texts[key] }

    var keys: Set<String> { Set(texts.keys) }

    private static func filled(_ text: String, _ parameters: [String]) -> String {
        guard !parameters.isEmpty, text.utf8.contains(UInt8(ascii: "{")) else { return text }
        var result: [UInt8] = []
        result.reserveCapacity(parameters.reduce(text.utf8.count) { $0 + $1.utf8.count })
        MessageTemplate.fill(text, to: &result) { number, bytes in
            guard number < parameters.count else { return false }
            bytes += parameters[number].utf8
            return true
        }
        return String(decoding: result, as: UTF8.self)
    }
}
