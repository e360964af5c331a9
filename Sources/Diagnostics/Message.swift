/// A text for people, in English; `text(in:)` translates it with a `MessageCatalogue`.
///
/// The English text is stored with the byte ranges of its arguments: English needs no rendering, and a translation can reorder the arguments.
package struct Message: Hashable, Sendable, CustomStringConvertible {
    package let english: String
    private let form: Form

    private enum Form: Hashable, Sendable {
        /// Not translated.
        case verbatim
        /// Translated as a whole, with placeholders for the arguments.
        case sentence([MessageArgument])
        /// Only the separators between the arguments, and the arguments, are translated.
        case list([MessageArgument])
    }

    /// `Message("Runs on \(count) of \(all) nodes")`. A template is always a literal, so a scan of the sources finds every text.
    package init(_ template: MessageTemplate) {
        english = template.text
        form = .sentence(template.arguments)
    }

    /// A text that is never translated: messages of Kubernetes, names, texts of the user.
    package init(verbatim text: String) {
        english = text
        form = .verbatim
    }

    private init(list items: some Collection<Message>, separator: Message) {
        var template = MessageTemplate.StringInterpolation(literalCapacity: 0, interpolationCount: items.count)
        for item in items {
            if !template.arguments.isEmpty { template.appendLiteral(separator.english) }
            template.appendInterpolation(item)
        }
        english = template.text
        form = .list(template.arguments)
    }

    package var description: String { english }

    var isVerbatim: Bool { form == .verbatim }

    package func hash(into hasher: inout Hasher) { hasher.combine(english) }
}

// MARK: Lists

extension Message {
    /// Separates the items of a list.
    package static let comma = Message(", ")
    /// Separates the clauses of a sentence.
    package static let semicolon = Message("; ")
    /// Separates sentences.
    package static let space = Message(" ")

    /// The items with a separator between them, which is translated too: `a, b`.
    package static func list(_ items: some Collection<Message>, separator: Message = .comma) -> Message {
        Message(list: items, separator: separator)
    }

    package static func list(_ items: some Collection<some StringProtocol>) -> Message {
        Message(list: items.map { Message(verbatim: String($0)) }, separator: .comma)
    }

    /// The first names of a list and the number of the others: `a, b, c and 2 more`.
    package static func names(_ names: [String], atMost most: Int = 3) -> Message {
        let rest = names.count - most
        let shown = Message.list(names.prefix(most))
        return rest > 0 ? Message("\(shown) and \(rest) more") : shown
    }

    /// The texts as code, each in backticks: `` `a`, `b` ``.
    package static func codes(_ texts: some Collection<some StringProtocol>) -> Message {
        Message(list: texts.map { Message(verbatim: "`\($0)`") }, separator: .comma)
    }
}

// MARK: Translation

extension Message {
    /// The text in a language; in English where the catalogue has no translation.
    package func text(in catalogue: MessageCatalogue) -> String {
        guard !catalogue.isEmpty else { return english }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(english.utf8.count)
        write(in: catalogue, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    private func write(in catalogue: MessageCatalogue, to bytes: inout [UInt8]) {
        switch form {
        case .verbatim: bytes += english.utf8
        case .sentence(let arguments):
            let template = template(arguments)
            let translation = catalogue[template] ?? template
            MessageTemplate.fill(translation, to: &bytes) { number, bytes in
                guard number < arguments.count else { return false }
                write(arguments[number], in: catalogue, to: &bytes)
                return true
            }
        case .list(let arguments):
            var end = 0
            for argument in arguments {
                if argument.start > end {
                    let separator = self[end..<argument.start]
                    bytes += (catalogue[separator] ?? separator).utf8
                }
                write(argument, in: catalogue, to: &bytes)
                end = argument.end
            }
        }
    }

    private func write(_ argument: MessageArgument, in catalogue: MessageCatalogue, to bytes: inout [UInt8]) {
        if let message = argument.message {
            message.write(in: catalogue, to: &bytes)
        } else {
            bytes += self[argument.start..<argument.end].utf8
        }
    }

    /// The English text with `{0}`, `{1}`, … in place of its arguments: the key of its translations.
    private func template(_ arguments: [MessageArgument]) -> String {
        guard !arguments.isEmpty else { return english }
        var template = ""
        template.reserveCapacity(english.utf8.count)
        var end = 0
        for (number, argument) in arguments.enumerated() {
            template += self[end..<argument.start]
            template += "{\(number)}"
            end = argument.end
        }
        template += self[end..<english.utf8.count]
        return template
    }

    private subscript(range: Range<Int>) -> String {
        let utf8 = english.utf8
        let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
        return String(english[start..<utf8.index(start, offsetBy: range.count)])
    }
}
