/// The English text of a message and the byte ranges of its arguments. Always made from a literal.
package struct MessageTemplate: ExpressibleByStringInterpolation, Sendable {
    let text: String
    /// Ordered, not overlapping.
    let arguments: [MessageArgument]

    package init(stringLiteral value: String) {
        text = value
        arguments = []
    }

    package init(stringInterpolation: StringInterpolation) {
        text = stringInterpolation.text
        arguments = stringInterpolation.arguments
    }

    package struct StringInterpolation: StringInterpolationProtocol {
        private(set) var text = ""
        private(set) var arguments: [MessageArgument] = []

        package init(literalCapacity: Int, interpolationCount: Int) {
            text.reserveCapacity(literalCapacity + 16 * interpolationCount)
            arguments.reserveCapacity(interpolationCount)
        }

        package mutating func appendLiteral(_ literal: String) { text += literal }

        package mutating func appendInterpolation(_ message: Message) {
            let start = text.utf8.count
            text += message.english
            end(start, message.isVerbatim ? nil : message)
        }

        package mutating func appendInterpolation(_ value: String) {
            let start = text.utf8.count
            text += value
            end(start, nil)
        }

        package mutating func appendInterpolation(_ value: Substring) {
            let start = text.utf8.count
            text += value
            end(start, nil)
        }

        package mutating func appendInterpolation(_ value: Int) { appendInterpolation(String(value)) }
        package mutating func appendInterpolation(_ value: some CustomStringConvertible) { appendInterpolation(value.description) }

        private mutating func end(_ start: Int, _ message: Message?) {
            arguments.append(MessageArgument(start: start, end: text.utf8.count, message: message))
        }
    }
}

/// An argument of a message: its byte range in the English text.
struct MessageArgument: Hashable, Sendable {
    private let first: Int32
    private let last: Int32
    /// Set if the argument is a message itself, which is translated too.
    let message: Message?

    /// Byte offsets.
    var start: Int { Int(first) }
    var end: Int { Int(last) }

    init(start: Int, end: Int, message: Message?) {
        first = Int32(clamping: start)
        last = Int32(clamping: end)
        self.message = message
    }
}

// MARK: Placeholders

extension MessageTemplate {
    /// Appends a text with its placeholders `{n}` replaced. Other braces are text.
    ///
    /// - Parameter argument: appends argument n; returns false, and appends nothing, to keep the placeholder.
    package static func fill(_ text: String, to bytes: inout [UInt8], _ argument: (Int, inout [UInt8]) -> Bool) {
        let text = Array(text.utf8)
        var start = 0
        var index = 0
        while index < text.count {
            guard let (number, end) = placeholder(in: text, at: index) else {
                index += 1
                continue
            }
            bytes += text[start..<index]
            start = argument(number, &bytes) ? end : index
            index = end
        }
        bytes += text[start...]
    }

    /// The numbers of the placeholders in a text.
    package static func placeholders(in text: String) -> Set<Int> {
        let bytes = Array(text.utf8)
        return Set(bytes.indices.compactMap { placeholder(in: bytes, at: $0)?.number })
    }

    /// The number of the placeholder at an index, and the index after it.
    private static func placeholder(in text: [UInt8], at start: Int) -> (number: Int, end: Int)? {
        guard text[start] == UInt8(ascii: "{") else { return nil }
        var number = 0
        var index = start + 1
        while index < text.count, case UInt8(ascii: "0")...UInt8(ascii: "9") = text[index], number < 100 {
            number = number * 10 + Int(text[index] - UInt8(ascii: "0"))
            index += 1
        }
        return index > start + 1 && index < text.count && text[index] == UInt8(ascii: "}") ? (number, index + 1) : nil
    }
}
