import Diagnostics
import Testing

struct UTF16TextTests {
    static let texts = ["apiVersion: v1\r\nkind: Node\r\n", "a", "# 節點 😀\nkind: Node\n", "{}"]

    /// - Returns: the text in UTF-16.
    static func encoded(_ text: String, isBigEndian: Bool, hasMark: Bool) -> [UInt8] {
        let units = (hasMark ? [0xFEFF] : []) + Array(text.utf16)
        return units.flatMap { unit in
            let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
            return isBigEndian ? bytes : bytes.reversed()
        }
    }

    @Test(arguments: texts, [(true, true), (true, false), (false, true), (false, false)])
    func readsBothOrdersWithAndWithoutAMark(_ text: String, _ form: (isBigEndian: Bool, hasMark: Bool)) {
        let bytes = Self.encoded(text, isBigEndian: form.isBigEndian, hasMark: form.hasMark)
        #expect(UTF16Text.utf8(bytes).map { String(decoding: $0, as: UTF8.self) } == text)
    }

    @Test(arguments: texts + ["", "\u{FEFF}kind: Node"]) func leavesUTF8Alone(_ text: String) {
        #expect(UTF16Text.utf8(Array(text.utf8)) == nil)
    }

    @Test func replacesWhatIsNoCharacter() {
        #expect(UTF16Text.utf8([0xFF, 0xFE, 0x61, 0x00, 0x00, 0xD8, 0x62]) == Array("a\u{FFFD}\u{FFFD}".utf8))
        // UTF-32 is not UTF-16.
        #expect(UTF16Text.utf8([0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0]) == nil)
    }
}
