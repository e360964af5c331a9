import Diagnostics

/// The interface texts of one language: labels, headings, buttons. Sentences that explain a finding are not here but beside the logic that
/// says them.
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
        let bytes = Array(text.utf8)
        result.reserveCapacity(parameters.reduce(bytes.count) { $0 + $1.utf8.count })
        var start = 0
        var index = 0
        while index < bytes.count {
            guard bytes[index] == UInt8(ascii: "{"), let number = parameter(in: bytes, at: index), number < parameters.count else {
                index += 1
                continue
            }
            result += bytes[start..<index]
            result += parameters[number].utf8
            index += 3
            start = index
        }
        result += bytes[start...]
        return String(decoding: result, as: UTF8.self)
    }

    /// The number in `{n}` at an index: one digit.
    static func parameter(in bytes: [UInt8], at index: Int) -> Int? {
        guard index + 2 < bytes.count, bytes[index] == UInt8(ascii: "{"), bytes[index + 2] == UInt8(ascii: "}") else { return nil }
        let digit = bytes[index + 1]
        return digit >= UInt8(ascii: "0") && digit <= UInt8(ascii: "9") ? Int(digit - UInt8(ascii: "0")) : nil
    }
}
