import Logseq

/// What the search index holds of one page: its words and pairs of letters, and its text for showing where they stand.
package struct SearchEntry: Sendable {
    /// Of the page in the plan.
    let page: Int
    let text: String
    let titleTokens: SearchTokens
    let tokens: SearchTokens

    init(_ context: PageContext, page index: Int) {
        page = index
        var text = ""
        if let note = context.note {
            var skippedUntil = 0
            for (index, block) in note.blocks.enumerated() {
                // Templates are for writing notes, not for reading them.
                if block.isTemplate { skippedUntil = max(skippedUntil, block.end) }
                guard index >= skippedUntil else { continue }
                context.words.append(block.content, to: &text)
            }
        }
        self.text = text
        titleTokens = SearchTokens(context.page.title)
        tokens = SearchTokens(text)
    }
}

/// The tokens of a text, each once. Scripts with blanks between words are cut into words; all others into every two neighbouring letters, so
/// that any part of a text of two letters or more can be found.
struct SearchTokens: Sendable {
    /// In lower case, sorted.
    let words: [String]
    /// Two Unicode scalars each: the first in the upper half. Sorted.
    let pairs: [UInt64]

    /// A longer word is found by its beginning.
    static let longestWord = 40

    init(_ text: String) {
        var words: Set<String> = []
        var pairs: Set<UInt64> = []
        var word: [UInt8] = []
        var last: UInt32?
        func endWord() {
            guard !word.isEmpty else { return }
            words.insert(String(decoding: word, as: UTF8.self))
            word.removeAll(keepingCapacity: true)
        }
        for scalar in text.unicodeScalars {
            let value = scalar.value
            if Self.isUnspaced(value) {
                endWord()
                if let last { pairs.insert(UInt64(last) << 32 | UInt64(value)) }
                last = value
                continue
            }
            last = nil
            switch value {
            case 0x30...0x39, 0x61...0x7A: if word.count < Self.longestWord { word.append(UInt8(truncatingIfNeeded: value)) }
            case 0x41...0x5A: if word.count < Self.longestWord { word.append(UInt8(truncatingIfNeeded: value | 0x20)) }
            case 0x80... where scalar.properties.isAlphabetic || scalar.properties.numericType != nil:
                if word.count < Self.longestWord { word.append(contentsOf: scalar.properties.lowercaseMapping.utf8) }
            default: endWord()
            }
        }
        endWord()
        self.words = words.sorted()
        self.pairs = pairs.sorted()
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
