/// The identity of a page: its name in lower case, without a `/` at either end. Titles keep their spelling.
///
/// Names that differ only in Unicode composition are equal, because Swift compares and hashes strings by canonical equivalence.
package struct PageName: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The normalised name.
    package let key: String

    /// Normalises a name. Dates are names of journals: see `GraphConfig.pageName(_:)`, which knows the formats.
    package init(_ written: String) {
        var bytes = Array(written.utf8).trimmingBlanks()
        if bytes.count > 1, bytes.first == UInt8(ascii: "/") { bytes = bytes.dropFirst() }
        if bytes.count > 1, bytes.last == UInt8(ascii: "/") { bytes = bytes.dropLast() }
        key = Self.lowercased(bytes)
    }

    /// From a normalised name.
    init(key: String) { self.key = key }

    /// The normalised name.
    package var description: String { key }
    /// In the order of the keys.
    package static func < (left: PageName, right: PageName) -> Bool { left.key < right.key }

    private static func lowercased(_ bytes: ArraySlice<UInt8>) -> String {
        // ASCII and Han need no Unicode tables: the lead bytes E4–E9 are U+4000–U+9FFF, which have no case.
        var isCaseless = true
        var hasCapital = false
        for byte in bytes where byte >= 0x41 {
            if byte <= 0x5A {
                hasCapital = true
            } else if byte >= 0xC0, !(0xE4...0xE9).contains(byte) {
                isCaseless = false
                break
            }
        }
        let text = String(decoding: bytes, as: UTF8.self)
        guard isCaseless else { return text.lowercased() }
        return hasCapital ? String(decoding: bytes.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }, as: UTF8.self) : text
    }
}
