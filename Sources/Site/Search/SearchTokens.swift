import Diagnostics

/// The tokens of a text, without duplicates. Scripts with spaces are split into words, others into pairs of adjacent characters, so that
/// every substring of two or more characters can be found.
struct SearchTokens: Sendable {
    /// In lower case.
    let words: TokenList
    /// Pairs of Unicode scalars, the first in the upper half; sorted.
    let pairs: [UInt64]

    /// Bytes of a word that are indexed; a longer word is found by its prefix.
    static let longestWord = 40

    init(_ text: String) { self.init(utf8: Array(text.utf8)) }

    /// - Parameter text: valid UTF-8.
    init(utf8 text: [UInt8]) {
        var reader = TokenReader(bytes: text.count)
        text.withUnsafeBufferPointer { reader.read($0) }
        words = reader.words.list.kept
        pairs = reader.sortedPairs()
    }
}

/// Splits a text into tokens.
private struct TokenReader {
    private(set) var words: TokenTable
    private var pairs: [UInt64] = []
    private var word: [UInt8] = []
    private var last: UInt32?

    init(bytes: Int) { words = TokenTable(reserving: min(512, bytes / 8)) }

    mutating func read(_ text: UnsafeBufferPointer<UInt8>) {
        var index = 0
        while index < text.count {
            let byte = text[index]
            guard byte < 0x80 else {
                index += read(beyondASCII: text, at: index)
                continue
            }
            last = nil
            let end = Self.endOfLetters(text, from: index)
            guard end > index else {
                if !word.isEmpty { endWord() }
                index += 1
                continue
            }
            take(UnsafeBufferPointer(rebasing: text[index..<end]), isWhole: word.isEmpty && (end == text.count || text[end] < 0x80))
            index = end
        }
        endWord()
    }

    /// End of the ASCII letters and digits at an index.
    private static func endOfLetters(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var index = start
        while index < text.count, text[index].isAlphanumeric { index += 1 }
        return index
    }

    /// - Parameter isWhole: whether this is a whole word, not a part of one.
    private mutating func take(_ letters: UnsafeBufferPointer<UInt8>, isWhole: Bool) {
        if isWhole, letters.count <= SearchTokens.longestWord, letters.allSatisfy({ $0 & 0x60 != 0x40 }) {
            _ = words.number(of: letters)
            return
        }
        // Lower case: sets the bit that distinguishes case, which digits have too.
        for byte in letters.prefix(max(0, SearchTokens.longestWord - word.count)) { word.append(byte | 0x20) }
    }

    /// - Returns: the length of the scalar in bytes.
    private mutating func read(beyondASCII text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        let length = text[index] < 0xE0 ? 2 : text[index] < 0xF0 ? 3 : 4
        var value = UInt32(text[index]) & (0x7F >> UInt32(length))
        for byte in text[(index + 1)..<(index + length)] { value = value << 6 | UInt32(byte & 0x3F) }
        guard let scalar = Unicode.Scalar(value) else { return length }
        if EastAsianText.contains(value) {
            endWord()
            if let last { pairs.append(UInt64(last) << 32 | UInt64(value)) }
            last = value
            return length
        }
        last = nil
        if !scalar.properties.isAlphabetic, scalar.properties.numericType == nil {
            endWord()
        } else if word.count < SearchTokens.longestWord {
            word.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
        }
        return length
    }

    private mutating func endWord() {
        guard !word.isEmpty else { return }
        _ = word.withUnsafeBufferPointer { words.number(of: $0) }
        word.removeAll(keepingCapacity: true)
    }

    /// Without duplicates.
    func sortedPairs() -> [UInt64] {
        var distinct: [UInt64] = []
        for pair in pairs.sorted() where distinct.last != pair { distinct.append(pair) }
        return distinct.withoutRoom
    }
}
