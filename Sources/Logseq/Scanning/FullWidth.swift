import Diagnostics

/// Chinese and Japanese punctuation, and the scalars for which CommonMark emphasis is relaxed.
enum FullWidth {
    /// Whether a full-width or CJK punctuation mark begins at an index: `，。、；：！？（）「」『』【】《》〈〉“”‘’…—～·` and similar marks.
    static func isPunctuation(_ text: [UInt8], at index: Int) -> Bool {
        guard index + 2 < text.count, text[index] == 0xE2 || text[index] == 0xE3 || text[index] == 0xEF else { return false }
        return EastAsianText.isPunctuation(
            UInt32(text[index] & 0x0F) << 12 | UInt32(text[index + 1] & 0x3F) << 6 | UInt32(text[index + 2] & 0x3F))
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
