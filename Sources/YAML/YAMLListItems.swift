import Diagnostics

/// The items of a `List` as kubectl prints it, the only document of its text. Each is parsed alone: the tree of a list of thousands of objects
/// would take several times the memory of its text.
///
/// *Source:* cli-runtime pkg/printers/yaml.go; sigs.k8s.io/yaml writes no indentation before the items of a sequence, and no aliases.
package struct YAMLListItems: Sendable {
    private struct Item {
        let range: Range<Int>
        /// The lines before it.
        let line: Int
    }

    private let text: MappedText
    private let items: [Item]

    /// Nil for any other text.
    package init?(_ text: MappedText) {
        let bytes = text.bytes
        let header = "apiVersion: v1\nitems:\n- "
        guard bytes.starts(with: header.utf8), let items = Self.items(bytes, from: header.utf8.count - 2) else { return nil }
        self.text = text
        self.items = items
    }

    package var count: Int { items.count }
    /// What kubectl writes before the first item.
    package var head: Range<Int> { 0..<(items.first?.range.lowerBound ?? text.bytes.count) }
    /// What kubectl writes after the last item.
    package var tail: Range<Int> { (items.last?.range.upperBound ?? text.bytes.count)..<text.bytes.count }

    /// The document of an item: its root is a sequence of that item alone. Fields that make up most of a dump and that are not read are left
    /// out, where the rest can be parsed.
    package subscript(index: Int) -> YAMLDocument? {
        let item = items[index]
        let bulk = text.segments.count == 1 ? YAMLListBulk.ranges(in: text.bytes, item.range) : []
        if !bulk.isEmpty {
            let short = text.leavingOut(bulk, of: item.range)
            let document = YAMLDocument.parse(short, 0..<short.bytes.count, firstLine: item.line)
            // An error has the line of the whole text.
            if let document, document.failure == nil, document.duplicateKeys.isEmpty { return document }
        }
        return YAMLDocument.parse(text, item.range, firstLine: item.line)
    }

    /// Nil where a line is neither of an item nor of what kubectl writes after the last, and where a value may be an alias.
    private static func items(_ bytes: [UInt8], from start: Int) -> [Item]? {
        bytes.withUnsafeBufferPointer { bytes in
            var items: [Item] = []
            var begin = (offset: start, line: 2)
            var line = 2
            var isLineStart = false
            var offset = start
            while offset < bytes.count {
                let byte = bytes[offset]
                if isLineStart, !byte.isLineEnd, !byte.isBlank {
                    items.append(Item(range: begin.offset..<offset, line: begin.line))
                    begin = (offset, line)
                    guard isItemStart(bytes, offset) else { return isEnd(bytes[offset...]) ? items : nil }
                }
                isLineStart = byte == UInt8(ascii: "\n")
                if isLineStart { line += 1 }
                if byte == UInt8(ascii: "*"), isAlias(bytes, offset) { return nil }
                offset += 1
            }
            return nil
        }
    }

    private static func isItemStart(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Bool {
        bytes[offset] == UInt8(ascii: "-") && offset + 1 < bytes.count && bytes[offset + 1] == UInt8(ascii: " ")
    }

    /// A plain value that begins with an asterisk.
    private static func isAlias(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Bool {
        offset >= 2 && bytes[offset - 1] == UInt8(ascii: " ")
            && (bytes[offset - 2] == UInt8(ascii: ":") || bytes[offset - 2] == UInt8(ascii: "-"))
    }

    private static func isEnd(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        ["kind: List\nmetadata:\n  resourceVersion: \"\"\n", "kind: List\nmetadata: {}\n", "kind: List\n"].contains {
            bytes.elementsEqual($0.utf8)
        }
    }
}
