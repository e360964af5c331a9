import Diagnostics

/// `key: value` lines between `---` at the start of a file: properties of the page. One invalid line invalidates all of them.
enum FrontMatter {
    static func properties(_ outline: Outline, bytes: [UInt8], context: ParseContext) -> [Property] {
        guard let range = outline.frontMatter else { return [] }
        var lines: [PropertyLine] = []
        var start = range.lowerBound
        while start < range.upperBound {
            var end = start
            while end < range.upperBound, !bytes[end].isLineEnd { end += 1 }
            if !bytes[start..<end].allSatisfy(\.isWhitespace) {
                guard let line = PropertyLine(frontMatter: bytes, start..<end) else { return [] }
                lines.append(line)
            }
            start = end + 1
        }
        return lines.map { PropertyReader.property($0, bytes: bytes, context: context) }
    }
}

extension PropertyLine {
    /// `key: value`.
    init?(frontMatter bytes: [UInt8], _ range: Range<Int>) {
        guard let colon = bytes[range].firstIndex(of: UInt8(ascii: ":")), colon > range.lowerBound else { return nil }
        key = PropertyKey.normalised(String(decoding: bytes[range.lowerBound..<colon], as: UTF8.self))
        guard !key.isEmpty else { return nil }
        line = range
        let trimmed = bytes[(colon + 1)..<range.upperBound].trimmingBlanks()
        value = trimmed.isEmpty ? range.upperBound..<range.upperBound : trimmed.startIndex..<trimmed.endIndex
    }
}
