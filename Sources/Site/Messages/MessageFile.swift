import Diagnostics

/// The text of a message catalogue. One entry per line: `key = text` for a label of the interface, `"English template" = translation` for a
/// sentence. `#` starts a comment; empty lines are ignored.
struct MessageFile {
    struct Entry {
        /// The key of a label, the English template of a sentence.
        let key: String
        let text: String
        let range: Range<Int>
    }

    enum Part { case labels, sentences, all }

    private(set) var labels: [Entry] = []
    private(set) var sentences: [Entry] = []
    /// Lines that are neither entries nor comments.
    private(set) var malformed: [Range<Int>] = []

    /// - Parameter part: the entries to parse. There are many sentences, and most runs need those of at most one language.
    init(_ bytes: [UInt8], _ part: Part = .all) {
        bytes.withUnsafeBufferPointer { bytes in
            var start = 0
            while start < bytes.count {
                let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
                read(bytes, start..<(end > start && bytes[end - 1] == UInt8(ascii: "\r") ? end - 1 : end), part)
                start = end + 1
            }
        }
    }

    private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ part: Part) {
        let line = UnsafeBufferPointer(rebasing: bytes[range])
        guard let start = line.firstIndex(where: { !$0.isBlank }), line[start] != UInt8(ascii: "#") else { return }
        let isSentence = line[start] == UInt8(ascii: "\"")
        guard part == .all || isSentence == (part == .sentences) else { return }
        guard let (key, end) = isSentence ? Self.quoted(line, at: start) : Self.label(line, at: start), !key.isEmpty, end < line.count,
            line[end] == UInt8(ascii: "=")
        else { return malformed.append(range) }
        if isSentence {
            sentences.append(Entry(key: key, text: Self.translation(line[(end + 1)...]), range: range))
        } else {
            labels.append(Entry(key: key, text: Self.trimmed(line[(end + 1)...]), range: range))
        }
    }

    /// The key before `=`, and the index of `=`.
    private static func label(_ line: UnsafeBufferPointer<UInt8>, at start: Int) -> (String, Int)? {
        line.firstIndex(of: UInt8(ascii: "=")).map { (trimmed(line[start..<$0]), $0) }
    }

    /// The quoted text at an index, and the index of the next byte that is not a space. Escapes: `\"`, `\\`, `\n`.
    private static func quoted(_ line: UnsafeBufferPointer<UInt8>, at start: Int) -> (String, Int)? {
        var index = start + 1
        while index < line.count, line[index] != UInt8(ascii: "\""), line[index] != UInt8(ascii: "\\") { index += 1 }
        // Most texts have no escapes.
        var text = Array(line[(start + 1)..<index])
        while index < line.count, line[index] != UInt8(ascii: "\"") {
            let isEscape = line[index] == UInt8(ascii: "\\") && index + 1 < line.count
            if isEscape { index += 1 }
            text.append(isEscape && line[index] == UInt8(ascii: "n") ? UInt8(ascii: "\n") : line[index])
            index += 1
        }
        guard index < line.count else { return nil }
        return (String(decoding: text, as: UTF8.self), line[(index + 1)...].firstIndex { !$0.isBlank } ?? line.count)
    }

    /// A translation may be quoted, to keep spaces at its ends.
    private static func translation(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
        let line = UnsafeBufferPointer(rebasing: bytes)
        if let start = line.firstIndex(where: { !$0.isBlank }), line[start] == UInt8(ascii: "\""),
            let (text, end) = quoted(line, at: start),
            end == line.count
        {
            return text
        }
        return trimmed(bytes)
    }

    private static func trimmed(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
        var bytes = bytes.drop(while: \.isBlank)
        while let last = bytes.last, last.isBlank { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }
}
