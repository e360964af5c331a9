/// Finds where a text is no UTF-8.
enum UTF8Check {
    /// The offset of the first byte that is part of no scalar; nil for sound text.
    static func firstBroken(_ bytes: [UInt8]) -> Int? {
        guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
        // Each broken sequence is decoded to U+FFFD; the first that does not stand in the text itself is the place.
        var offset = 0
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            let isReplacement = scalar == "\u{FFFD}"
            if isReplacement, !bytes[offset...].starts(with: [0xEF, 0xBF, 0xBD]) { return offset }
            offset += UTF8.width(scalar)
        }
        return nil
    }
}
