import Diagnostics

extension InlineSyntax {
    /// `**注意：**後`: in CommonMark, `*` neither opens nor closes between punctuation and a letter, which is common in Chinese. Next to East
    /// Asian characters, a placeholder letter between the delimiter and the punctuation avoids that; it is removed afterwards.
    ///
    /// *Source:* commonmark/commonmark-spec#650; Logseq has a wider rule (only whitespace matters).
    static let emphasisFlank = InlineSyntax(name: "emphasis-flank", triggers: [UInt8(ascii: "*")]) { scanner, index in
        let text = scanner.text
        var end = index
        while end < text.count, text[end] == UInt8(ascii: "*") { end += 1 }
        guard let before = Scalars.before(index, in: text), let after = Scalars.at(end, in: text),
            EastAsianText.contains(before.value) || EastAsianText.contains(after.value) || EastAsianText.isPunctuation(before.value)
                || EastAsianText.isPunctuation(after.value)
        else { return InlineMatch(index..<end, .keep) }
        let marksBefore = FullWidth.isMark(before)
        let marksAfter = FullWidth.isMark(after)
        guard marksBefore || marksAfter, !before.properties.isWhitespace, !after.properties.isWhitespace else {
            return InlineMatch(index..<end, .keep)
        }
        var bytes: [UInt8] = []
        if marksBefore { bytes += Placeholder.flank }
        bytes += text[index..<end]
        if marksAfter { bytes += Placeholder.flank }
        return InlineMatch(index..<end, .replace(bytes))
    }
}

/// Scalars of a UTF-8 text by byte offset.
enum Scalars {
    /// The scalar at an index; nil at the end and for invalid UTF-8.
    static func at(_ index: Int, in text: [UInt8]) -> Unicode.Scalar? {
        guard index < text.count else { return nil }
        let lead = text[index]
        if lead < 0x80 { return Unicode.Scalar(lead) }
        let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
        guard lead >= 0xC2, index + length <= text.count else { return nil }
        var value = UInt32(lead) & (0x7F >> UInt32(length))
        for offset in 1..<length {
            guard text[index + offset] & 0xC0 == 0x80 else { return nil }
            value = value << 6 | UInt32(text[index + offset] & 0x3F)
        }
        return Unicode.Scalar(value)
    }

    /// The scalar before an index; nil at the start and for invalid UTF-8.
    static func before(_ index: Int, in text: [UInt8]) -> Unicode.Scalar? {
        var start = index - 1
        while start > 0, start > index - 4, text[start] & 0xC0 == 0x80 { start -= 1 }
        return start >= 0 ? at(start, in: text) : nil
    }
}
