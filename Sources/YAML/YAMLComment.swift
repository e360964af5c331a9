import Diagnostics

/// A comment, from `#` to the end of the line.
package struct YAMLComment: Hashable, Sendable {
    /// Byte range in the text.
    package let range: Range<Int>
    /// Whether only spaces and tabs precede the comment on its line.
    package let isAlone: Bool

    /// The comments of a document: libyaml drops them, so they are found between its scalars.
    static func find(in bytes: [UInt8], _ document: Range<Int>, _ nodes: [YAMLNode]) -> [YAMLComment] {
        var finder = Finder(bytes: bytes)
        var position = document.lowerBound
        for node in nodes where node.kind == .scalar || node.kind == .alias {
            guard node.start >= position else { continue }
            finder.scan(position..<node.start)
            position = node.end
            // The header line of a block scalar may end with a comment.
            guard node.style == .literal || node.style == .folded else { continue }
            let header = bytes[node.range].firstIndex(where: \.isLineEnd) ?? node.end
            finder.scan(node.start..<header)
        }
        if position < document.upperBound { finder.scan(position..<document.upperBound) }
        return finder.comments
    }

    private struct Finder {
        let bytes: [UInt8]
        var comments: [YAMLComment] = []

        mutating func scan(_ gap: Range<Int>) {
            var index = gap.lowerBound
            while index < gap.upperBound {
                guard bytes[index] == UInt8(ascii: "#"), index == 0 || bytes[index - 1].isBlank || bytes[index - 1].isLineEnd else {
                    index += 1
                    continue
                }
                let end = bytes[index..<gap.upperBound].firstIndex(where: \.isLineEnd)
                let range = index..<(end ?? gap.upperBound)
                comments.append(YAMLComment(range: range, isAlone: isFirstOnLine(index)))
                index = range.upperBound
            }
        }

        private func isFirstOnLine(_ index: Int) -> Bool {
            var index = index
            while index > 0, bytes[index - 1].isBlank { index -= 1 }
            return index == 0 || bytes[index - 1].isLineEnd
        }
    }
}
