/// Chinese and Japanese punctuation, and the scalars for which CommonMark emphasis is relaxed.
enum FullWidth {
    /// Whether a full-width or CJK punctuation mark begins at an index: `，。、；：！？（）「」『』【】《》〈〉“”‘’…—～·` and similar marks.
    static func isPunctuation(_ text: [UInt8], at index: Int) -> Bool {
        guard index + 2 < text.count, text[index] == 0xE2 || text[index] == 0xE3 || text[index] == 0xEF else { return false }
        let value = Int(text[index] & 0x0F) << 12 | Int(text[index + 1] & 0x3F) << 6 | Int(text[index + 2] & 0x3F)
        return isPunctuation(value)
    }

    static func isPunctuation(_ value: Int) -> Bool {
        switch value {
        case 0x3000...0x3003, 0x3008...0x3011, 0x3014...0x301F, 0x3030, 0x30FB: true
        case 0xFE30...0xFE6F: true
        case 0xFF01...0xFF0F, 0xFF1A...0xFF20, 0xFF3B...0xFF3D, 0xFF5B...0xFF65: true
        case 0x2018...0x201F, 0x2026, 0x2014: true
        default: false
        }
    }

    /// Han, kana, Hangul, Bopomofo, and full-width forms and punctuation.
    static func isEastAsian(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x1100...0x11FF, 0x2E80...0x9FFF, 0xA960...0xA97F, 0xAC00...0xD7FF, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFFEF: true
        case 0x20000...0x3FFFF: true
        default: false
        }
    }

    /// Punctuation and symbols, as CommonMark counts them.
    static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return UInt8(truncatingIfNeeded: scalar.value).isASCIIPunctuation }
        switch scalar.properties.generalCategory {
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation,
            .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol:
            return true
        default: return false
        }
    }
}
