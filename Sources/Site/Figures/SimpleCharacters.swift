/// Characters that can be recognised by their bytes: ASCII, Han and full-width symbols, which never combine with neighbours.
enum SimpleCharacters {
    /// The length in bytes of the character at an index; nil if Unicode segmentation is needed.
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

    /// The end of the given number of characters, and the last space among them; nil if Unicode segmentation is needed.
    ///
    /// - Returns: `end` is after the text if it has fewer characters.
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
