import Diagnostics

/// The interface texts of one language: labels, headings, buttons. Texts about notes and manifests are of type `Message`.
package struct Messages: Sendable {
    package let language: Language
    private let texts: [String: String]

    init(language: Language, texts: [String: String]) {
        self.language = language
        self.texts = texts
    }

    /// A text with its parameters put in for `{0}`, `{1}`, …. The built-in catalogues hold every key, and an override cannot take one away.
    func callAsFunction(_ key: MessageKey, _ parameters: String...) -> String {
        Self.filled(texts[key.rawValue] ?? key.rawValue, parameters)
    }

    /// A text by the name that templates use.
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
