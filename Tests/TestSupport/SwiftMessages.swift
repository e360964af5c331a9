/// The texts of `Message("…")` in Swift source, found by reading it as far as literals, interpolations, comments and brackets go.
package struct SwiftMessages {
    /// The template of a literal: its text with `{0}`, `{1}`, … for the interpolations.
    package struct Template: Hashable {
        package let text: String
        package let line: Int
        /// Texts between the interpolations.
        package let parts: [String]
    }

    package private(set) var templates: [Template] = []
    /// Lines of `Message(…)` whose argument is neither a literal nor labelled.
    package private(set) var others: [Int] = []

    private let bytes: [UInt8]

    package init(_ source: String) {
        bytes = Array(source.utf8)
        scan(bytes.indices)
    }

    private static let call = Array("Message(".utf8)

    private mutating func scan(_ range: Range<Int>) {
        var index = range.lowerBound
        while index < range.upperBound {
            if let literal = literal(at: index) {
                for code in literal.code { scan(code) }
                index = literal.end
            } else if let end = commentEnd(at: index) {
                index = end
            } else {
                if isCall(at: index) { take(at: index + Self.call.count) }
                index += 1
            }
        }
    }

    private func isCall(at index: Int) -> Bool {
        guard bytes[index...].starts(with: Self.call) else { return false }
        guard index > 0 else { return true }
        let before = bytes[index - 1]
        return
            !(before == UInt8(ascii: "_") || before >= UInt8(ascii: "0") && before <= UInt8(ascii: "9")
            || (before | 0x20) >= 0x61 && (before | 0x20) <= 0x7A)
    }

    private mutating func take(at start: Int) {
        let start = pastBlanks(start)
        let line = bytes[..<start].count { $0 == 0x0A } + 1
        if let literal = literal(at: start) {
            guard bytes[pastBlanks(literal.end)] == UInt8(ascii: ")") else { return others.append(line) }
            var text = literal.parts[0]
            for (number, part) in literal.parts.dropFirst().enumerated() { text += "{\(number)}" + part }
            templates.append(Template(text: text, line: line, parts: literal.parts))
        } else {
            let label = bytes[start...].prefix { $0 > 0x20 }
            if label.last != UInt8(ascii: ":") { others.append(line) }
        }
    }

    private func pastBlanks(_ index: Int) -> Int { bytes[index...].firstIndex { $0 > 0x20 } ?? bytes.count }

    // MARK: Literals

    private struct Literal {
        /// One more than interpolations.
        var parts: [String]
        /// Where the interpolated code is.
        var code: [Range<Int>]
        var end: Int
    }

    /// The literal that begins at an index, at its quotes or the `#` before them.
    private func literal(at start: Int) -> Literal? {
        let quotes = bytes[start...].firstIndex { $0 != UInt8(ascii: "#") } ?? bytes.count
        guard quotes < bytes.count, bytes[quotes] == UInt8(ascii: "\"") else { return nil }
        let hashes = [UInt8](repeating: UInt8(ascii: "#"), count: quotes - start)
        let isMultiline = bytes[quotes...].starts(with: "\"\"\"".utf8)
        let end = [UInt8](repeating: UInt8(ascii: "\""), count: isMultiline ? 3 : 1) + hashes
        let escape = [UInt8(ascii: "\\")] + hashes
        var parts: [[UInt8]] = [[]]
        var code: [Range<Int>] = []
        var index = quotes + (isMultiline ? 3 : 1)
        while index < bytes.count, !bytes[index...].starts(with: end) {
            guard bytes[index...].starts(with: escape) else {
                parts[parts.count - 1].append(bytes[index])
                index += 1
                continue
            }
            index += escape.count
            if bytes[index] == UInt8(ascii: "(") {
                let close = closing(index)
                code.append((index + 1)..<close)
                parts.append([])
                index = close + 1
            } else {
                let (text, next) = escaped(at: index)
                parts[parts.count - 1] += text
                index = next
            }
        }
        if isMultiline { Self.removeIndent(bytes[..<index].reversed().prefix { $0 == 0x20 }.count, from: &parts) }
        return Literal(parts: parts.map { String(decoding: $0, as: UTF8.self) }, code: code, end: index + end.count)
    }

    /// What an escape stands for, and the index behind it. A line that goes on becomes a mark that `removeIndent` takes out.
    private func escaped(at index: Int) -> (text: [UInt8], next: Int) {
        switch bytes[index] {
        case UInt8(ascii: "n"): return ([0x0A], index + 1)
        case UInt8(ascii: "t"): return ([0x09], index + 1)
        case 0x0A: return ([0], index + 1)
        case UInt8(ascii: "u"):
            let close = bytes[index...].firstIndex(of: UInt8(ascii: "}")) ?? index
            let digits = String(decoding: bytes[(index + 2)..<close], as: UTF8.self)
            let scalar = UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init) ?? "\u{FFFD}"
            return (Array(String(scalar).utf8), close + 1)
        default: return ([bytes[index]], index + 1)
        }
    }

    /// Takes the indent of a literal of several lines from its lines, and its first and last line break.
    private static func removeIndent(_ indent: Int, from parts: inout [[UInt8]]) {
        for number in parts.indices {
            var result: [UInt8] = []
            var index = 0
            while index < parts[number].count {
                let byte = parts[number][index]
                index += 1
                if byte != 0 { result.append(byte) }
                if byte == 0 || byte == 0x0A { index += parts[number][index...].prefix(indent).prefix { $0 == 0x20 }.count }
            }
            parts[number] = result
        }
        if parts[0].first == 0x0A { parts[0].removeFirst() }
        if parts[parts.count - 1].last == 0x0A { parts[parts.count - 1].removeLast() }
    }

    // MARK: Code

    /// The index of the bracket that closes the one at an index.
    private func closing(_ open: Int) -> Int {
        var depth = 0
        var index = open
        while index < bytes.count {
            if let end = literal(at: index)?.end ?? commentEnd(at: index) {
                index = end
                continue
            }
            switch bytes[index] {
            case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
            case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
            default: break
            }
            if depth == 0 { return index }
            index += 1
        }
        return bytes.count
    }

    private func commentEnd(at start: Int) -> Int? {
        if bytes[start...].starts(with: "//".utf8) { return bytes[start...].firstIndex(of: 0x0A) ?? bytes.count }
        guard bytes[start...].starts(with: "/*".utf8) else { return nil }
        var depth = 0
        var index = start
        repeat {
            if bytes[index...].starts(with: "/*".utf8) {
                depth += 1
                index += 2
            } else if bytes[index...].starts(with: "*/".utf8) {
                depth -= 1
                index += 2
            } else {
                index += 1
            }
        } while depth > 0 && index < bytes.count
        return index
    }
}
