/// Texts in UTF-16, as PowerShell 5 writes what a program prints.
package enum UTF16Text {
    private enum ByteOrder { case littleEndian, bigEndian }

    /// The text as UTF-8 without a byte order mark; nil for a text that is not UTF-16.
    ///
    /// Without a mark the first character decides, which in YAML and JSON is an ASCII character. A lone surrogate and a byte too many become U+FFFD.
    /// *Source:* YAML 1.2.2, section 5.2 (Character Encodings).
    package static func utf8(_ bytes: [UInt8]) -> [UInt8]? {
        guard let (order, start) = encoding(of: bytes) else { return nil }
        let high = order == .bigEndian ? 0 : 1
        let units = (0..<(bytes.count - start) / 2).lazy.map { unit in
            UInt16(bytes[start + 2 * unit + high]) << 8 | UInt16(bytes[start + 2 * unit + 1 - high])
        }
        var text = Array(String(decoding: units, as: UTF16.self).utf8)
        if !(bytes.count - start).isMultiple(of: 2) { text += Array("\u{FFFD}".utf8) }
        return text
    }

    private static func encoding(of bytes: [UInt8]) -> (ByteOrder, start: Int)? {
        guard bytes.count >= 2 else { return nil }
        switch (bytes[0], bytes[1]) {
        // With two zero bytes after it, the mark is that of UTF-32.
        case (0xFF, 0xFE): return bytes.count >= 4 && bytes[2] == 0 && bytes[3] == 0 ? nil : (.littleEndian, 2)
        case (0xFE, 0xFF): return (.bigEndian, 2)
        case (0, 1...): return (.bigEndian, 0)
        case (1..., 0): return bytes.count >= 4 && bytes[2] == 0 && bytes[3] == 0 ? nil : (.littleEndian, 0)
        default: return nil
        }
    }
}
