/// The tokens of a text, each once. Scripts with blanks between words are cut into words; all others into every two neighbouring letters, so
/// that any part of a text of two letters or more can be found.
struct SearchTokens: Sendable {
    /// In lower case.
    let words: TokenList
    /// Two Unicode scalars each: the first in the upper half. Sorted.
    let pairs: [UInt64]

    /// Bytes of a word that are kept; a longer word is found by its beginning.
    static let longestWord = 40

    init(_ text: String) {
        var reader = TokenReader(bytes: text.utf8.count)
        for scalar in text.unicodeScalars { reader.read(scalar) }
        reader.endWord()
        words = reader.words.list
        pairs = reader.sortedPairs()
    }

    /// Han, kana, hangul, bopomofo, their punctuation and full-width forms.
    static func isUnspaced(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x1100...0x11FF, 0x2E80...0x9FFF, 0xA000...0xA4CF, 0xAC00...0xD7AF, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFFEF,
            0x20000...0x3FFFF:
            true
        default: false
        }
    }
}

/// Cuts a text into tokens, letter by letter.
private struct TokenReader {
    private(set) var words: TokenTable
    private var pairs: [UInt64] = []
    private var word: [UInt8] = []
    private var last: UInt32?

    init(bytes: Int) { words = TokenTable(reserving: min(512, bytes / 8)) }

    mutating func read(_ scalar: Unicode.Scalar) {
        let value = scalar.value
        if value < 0x80 {
            last = nil
            switch value {
            case 0x30...0x39, 0x61...0x7A: if word.count < SearchTokens.longestWord { word.append(UInt8(truncatingIfNeeded: value)) }
            case 0x41...0x5A: if word.count < SearchTokens.longestWord { word.append(UInt8(truncatingIfNeeded: value | 0x20)) }
            default: endWord()
            }
        } else if SearchTokens.isUnspaced(value) {
            endWord()
            if let last { pairs.append(UInt64(last) << 32 | UInt64(value)) }
            last = value
        } else {
            last = nil
            guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else { return endWord() }
            if word.count < SearchTokens.longestWord { word.append(contentsOf: scalar.properties.lowercaseMapping.utf8) }
        }
    }

    mutating func endWord() {
        guard !word.isEmpty else { return }
        _ = words.number(of: word)
        word.removeAll(keepingCapacity: true)
    }

    /// Each once.
    func sortedPairs() -> [UInt64] {
        var distinct: [UInt64] = []
        for pair in pairs.sorted() where distinct.last != pair { distinct.append(pair) }
        return distinct
    }
}
