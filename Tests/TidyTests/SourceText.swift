import Synchronization

/// A Swift file split into comments, names and messages.
struct SourceText: Sendable {
    struct Piece: Sendable {
        let scope: WordRule.Scope
        /// From 1.
        let line: Int
        /// The text of a comment without `//`, an identifier in separate lower-case words, or the content of a string literal.
        let text: String
    }

    private(set) var pieces: [Piece] = []
    private let bytes: [UInt8]
    private var index = 0
    private var line = 1

    private static let cache = Mutex<[String: SourceText]>([:])

    /// The parts of a file, split once.
    static func of(_ file: SourceTree.File) -> SourceText {
        if let known = cache.withLock({ $0[file.path] }) { return known }
        let text = SourceText(file.text)
        cache.withLock { $0[file.path] = text }
        return text
    }

    init(_ source: String) {
        bytes = Array(source.utf8)
        while index < bytes.count { readCode() }
    }

    /// `notYetTold` as `not yet told`.
    static func separated(_ name: String) -> String {
        var result = ""
        for character in name {
            if character.isUppercase, result.last?.isLowercase == true { result.append(" ") }
            result.append(character)
        }
        return result.lowercased()
    }

    private func has(_ text: StaticString, at index: Int) -> Bool {
        guard index + text.utf8CodeUnitCount <= bytes.count else { return false }
        return text.withUTF8Buffer { $0.elementsEqual(bytes[index..<index + text.utf8CodeUnitCount]) }
    }

    private static func isNamePart(_ byte: UInt8) -> Bool {
        (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A || byte >= 0x30 && byte <= 0x39 || byte == UInt8(ascii: "_") || byte >= 0x80
    }

    private mutating func readCode() {
        if has("//", at: index) { return readComment() }
        if bytes[index] == UInt8(ascii: "\"") || (bytes[index] == UInt8(ascii: "#") && isRawString()) { return readString() }
        if Self.isNamePart(bytes[index]) { return readName() }
        advance()
    }

    private mutating func advance() {
        if bytes[index] == UInt8(ascii: "\n") { line += 1 }
        index += 1
    }

    private func isRawString() -> Bool {
        var next = index
        while next < bytes.count, bytes[next] == UInt8(ascii: "#") { next += 1 }
        return next < bytes.count && bytes[next] == UInt8(ascii: "\"")
    }

    private mutating func readComment() {
        let start = index
        while index < bytes.count, bytes[index] != UInt8(ascii: "\n") { index += 1 }
        let text = String(decoding: bytes[start..<index].drop { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: " ") }, as: UTF8.self)
        pieces.append(Piece(scope: .comment, line: line, text: text))
    }

    private mutating func readName() {
        let start = index
        while index < bytes.count, Self.isNamePart(bytes[index]) { index += 1 }
        let name = String(decoding: bytes[start..<index], as: UTF8.self)
        pieces.append(Piece(scope: .name, line: line, text: Self.separated(name)))
    }

    /// A literal with a space in it is a message. What it interpolates is left out.
    private mutating func readString() {
        let first = line
        var hashes = 0
        while bytes[index] == UInt8(ascii: "#") {
            hashes += 1
            index += 1
        }
        let isMultiline = has("\"\"\"", at: index)
        index += isMultiline ? 3 : 1
        var text: [UInt8] = []
        while index < bytes.count {
            if (isMultiline ? has("\"\"\"", at: index) : bytes[index] == UInt8(ascii: "\"")),
                isFollowed(byHashes: hashes, after: isMultiline ? 3 : 1)
            {
                index += (isMultiline ? 3 : 1) + hashes
                break
            }
            if bytes[index] == UInt8(ascii: "\\"), isFollowed(byHashes: hashes, after: 1) {
                index += 1 + hashes
                if index < bytes.count, bytes[index] == UInt8(ascii: "(") { skipInterpolation() } else { index += 1 }
                continue
            }
            text.append(bytes[index])
            advance()
        }
        if text.contains(UInt8(ascii: " ")) {
            pieces.append(Piece(scope: .message, line: first, text: String(decoding: text, as: UTF8.self)))
        }
    }

    private func isFollowed(byHashes hashes: Int, after length: Int) -> Bool {
        (0..<hashes).allSatisfy { index + length + $0 < bytes.count && bytes[index + length + $0] == UInt8(ascii: "#") }
    }

    private mutating func skipInterpolation() {
        var depth = 0
        repeat {
            if bytes[index] == UInt8(ascii: "\"") {
                let count = pieces.count
                readString()
                pieces.removeLast(pieces.count - count)
                continue
            }
            if bytes[index] == UInt8(ascii: "(") { depth += 1 }
            if bytes[index] == UInt8(ascii: ")") { depth -= 1 }
            advance()
        } while depth > 0 && index < bytes.count
    }
}
