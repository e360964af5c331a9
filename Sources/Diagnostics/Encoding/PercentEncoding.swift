/// Percent-encoding of UTF-8 bytes. *Source:* RFC 3986, section 2.1.
package enum PercentEncoding {
    /// The text with `%` and two hexadecimal digits for each byte that is not kept.
    package static func encode(_ text: String, keeping keep: (UInt8) -> Bool) -> String {
        guard !text.utf8.allSatisfy(keep) else { return text }
        var result: [UInt8] = []
        for byte in text.utf8 {
            if keep(byte) {
                result.append(byte)
            } else {
                result += [UInt8(ascii: "%"), hexDigit(byte >> 4), hexDigit(byte & 15)]
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func hexDigit(_ value: UInt8) -> UInt8 { value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10 }
}
