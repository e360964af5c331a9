/// Characters of the scripts that are written without spaces between words: Han, kana, Hangul, Bopomofo and Yi.
///
/// *Source:* Unicode's Blocks.txt; whole blocks, so that a character of a later version of Unicode is in its script too.
/// Public, because the compiler inlines code of other modules only where it is public.
public enum EastAsianText {
    /// A letter of these scripts, their punctuation, or a full-width form.
    ///
    /// - Parameter scalar: a Unicode scalar value.
    @inlinable
    public static func contains(_ scalar: UInt32) -> Bool {
        switch scalar {
        // Hangul Jamo; CJK Radicals Supplement to Yi Radicals; Hangul Jamo Extended-A; Hangul Syllables and Jamo Extended-B; CJK Compatibility
        // Ideographs; CJK Compatibility Forms and Small Form Variants; Halfwidth and Fullwidth Forms; the ideographic planes.
        case 0x1100...0x11FF, 0x2E80...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7FF, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFFEF,
            0x20000...0x3FFFF:
            true
        default: false
        }
    }

    /// A Chinese character: the unified ideographs with their extensions.
    @inlinable
    public static func isHan(_ scalar: UInt32) -> Bool {
        switch scalar {
        // CJK Unified Ideographs Extension A; Unified Ideographs; Compatibility Ideographs; Extensions B to J.
        case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
        default: false
        }
    }

    /// Full-width and CJK punctuation: `，。、；：！？（）「」『』【】《》〈〉“”‘’…—～` and their like.
    @inlinable
    public static func isPunctuation(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x3000...0x3003, 0x3008...0x3011, 0x3014...0x301F, 0x3030, 0x30FB: true
        case 0xFE30...0xFE6F: true
        case 0xFF01...0xFF0F, 0xFF1A...0xFF20, 0xFF3B...0xFF3D, 0xFF5B...0xFF65: true
        case 0x2018...0x201F, 0x2026, 0x2014: true
        default: false
        }
    }
}
