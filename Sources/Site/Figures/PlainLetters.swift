/// Letters that are read by their bytes alone: ASCII, Han and full-width signs. Nothing joins them to their neighbours, as accents and the parts
/// of emoji are joined.
enum PlainLetters {
    /// How many bytes the letter at an index has; nil where the text has to be asked what its letters are.
    static func length(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
        let byte = text[index]
        if byte < 0x80 { return byte == 0x0D ? nil : 1 }
        guard index + 2 < text.count else { return nil }
        switch (byte, text[index + 1]) {
        // U+3000–3029, without the tone marks that follow; U+4000–9FFF; U+FF00–FF7F.
        case (0xE3, 0x80) where text[index + 2] < 0xAA, (0xE4...0xE9, _), (0xEF, 0xBC...0xBD): return 3
        default: return nil
        }
    }

    /// The bytes that so many letters take, and where the last blank among them stands; nil where that is not known at first sight.
    ///
    /// - Returns: `end` is past the text where it has no more letters than that.
    static func prefix(_ text: UnsafeBufferPointer<UInt8>, letters: Int) -> (end: Int, blank: (offset: Int, letters: Int)?)? {
        var index = 0
        var count = 0
        var blank: (offset: Int, letters: Int)?
        while index < text.count {
            guard let length = length(text, at: index) else { return nil }
            if count == letters { return (index, blank) }
            if text[index] == UInt8(ascii: " ") { blank = (index, count) }
            index += length
            count += 1
        }
        return (index, blank)
    }
}
