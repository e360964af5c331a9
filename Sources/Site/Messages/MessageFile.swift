import Diagnostics

/// A message catalogue as it is written: `key = text` a line, `#` begins a comment, blank lines are free.
struct MessageFile {
    struct Entry {
        let key: String
        let text: String
        let range: Range<Int>

        /// The numbers of the parameters that the text uses.
        var parameters: Set<Int> {
            let bytes = Array(text.utf8)
            return Set(bytes.indices.compactMap { Messages.parameter(in: bytes, at: $0) })
        }
    }

    let entries: [Entry]
    /// Lines that are neither.
    let malformed: [Range<Int>]

    init(_ bytes: [UInt8]) {
        var entries: [Entry] = []
        var malformed: [Range<Int>] = []
        let lines = LineIndex(bytes)
        for number in 1...lines.count {
            guard let range = lines.range(ofLine: number) else { continue }
            let line = bytes[range]
            guard let first = line.first(where: { !Self.isBlank($0) }), first != UInt8(ascii: "#") else { continue }
            guard let equals = line.firstIndex(of: UInt8(ascii: "=")) else {
                malformed.append(range)
                continue
            }
            let key = Self.trimmed(line[..<equals])
            if key.isEmpty {
                malformed.append(range)
            } else {
                entries.append(Entry(key: key, text: Self.trimmed(line[(equals + 1)...]), range: range))
            }
        }
        self.entries = entries
        self.malformed = malformed
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
        var bytes = bytes.drop(while: isBlank)
        while let last = bytes.last, isBlank(last) { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }
}
