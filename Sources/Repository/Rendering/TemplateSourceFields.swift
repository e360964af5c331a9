import Diagnostics

extension SourceFields {
    /// The fields of a text that is no YAML before it is rendered, by the indentation of its lines. Lines with actions alone are left out.
    init(template text: MappedText) {
        var reader = TemplateReader(text)
        var line = 0
        while line < text.bytes.count {
            let end = text.bytes[line...].firstIndex(of: UInt8(ascii: "\n")) ?? text.bytes.count
            reader.read(line..<end)
            line = end + 1
        }
        fields = reader.fields
        documents = reader.documents
    }
}

private struct TemplateReader {
    private(set) var fields: [SourceField] = []
    private(set) var documents = [SourceDocument()]
    private let text: MappedText
    /// The keys around the current line with their columns.
    private var open: [(column: Int, key: String)] = []
    /// The items around the current line with the columns of their dashes.
    private var items: [(column: Int, name: String)] = []

    init(_ text: MappedText) { self.text = text }

    mutating func read(_ line: Range<Int>) {
        let bytes = text.bytes
        if bytes[line].starts(with: "---".utf8) { return beginDocument() }
        var start = line.lowerBound
        while start < line.upperBound, bytes[start].isBlank { start += 1 }
        var isItem = false
        var dash = 0
        while start + 1 < line.upperBound, bytes[start] == UInt8(ascii: "-"), bytes[start + 1].isBlank {
            isItem = true
            dash = start - line.lowerBound
            start += 1
            while start < line.upperBound, bytes[start].isBlank { start += 1 }
        }
        guard start < line.upperBound, bytes[start] != UInt8(ascii: "#"), !bytes[start..<line.upperBound].starts(with: "{{".utf8) else {
            return
        }
        let column = start - line.lowerBound
        let level = isItem ? dash : column
        items.removeAll { $0.column > level || (isItem && $0.column == level) }
        if isItem { items.append((dash, "")) }
        readField(start..<line.upperBound, column: column, below: level)
    }

    private mutating func readField(_ range: Range<Int>, column: Int, below level: Int) {
        let bytes = text.bytes
        guard
            let colon = bytes[range].indices.first(where: { index in
                bytes[index] == UInt8(ascii: ":") && (index + 1 == range.upperBound || bytes[index + 1].isBlank)
            })
        else { return add(range, keys: keys(above: level)) }
        let key = String(decoding: bytes[range.lowerBound..<colon], as: UTF8.self)
        open.removeAll { $0.column >= column }
        let path = keys(above: column) + [key]
        open.append((column, key))
        var value = colon + 1
        while value < range.upperBound, bytes[value].isBlank { value += 1 }
        guard value < range.upperBound else {
            let span = text.span(range.lowerBound..<colon)
            fields.append(SourceField(keys: path, value: nil, span: span, item: item, document: documents.count - 1))
            return
        }
        let written = Self.unquoted(bytes[value..<range.upperBound])
        if SourceFields.itemKeys.contains(key), let last = items.indices.last, items[last].name.isEmpty { items[last].name = written }
        if path == ["kind"] { documents[documents.count - 1].kind = written }
        if path == ["metadata", "name"] { documents[documents.count - 1].name = written }
        add(value..<range.upperBound, keys: path)
    }

    private mutating func add(_ range: Range<Int>, keys: [String]) {
        fields.append(
            SourceField(
                keys: keys, value: Self.unquoted(text.bytes[range]), span: text.span(range), item: item, document: documents.count - 1))
    }

    private mutating func beginDocument() {
        documents.append(SourceDocument())
        open = []
        items = []
    }

    private var item: String? { items.last { !$0.name.isEmpty }?.name }

    private func keys(above column: Int) -> [String] { open.filter { $0.column < column }.map(\.key) }

    private static func unquoted(_ bytes: ArraySlice<UInt8>) -> String {
        var bytes = bytes
        while let last = bytes.last, last.isBlank || last == UInt8(ascii: "\r") { bytes.removeLast() }
        if bytes.count >= 2, let first = bytes.first, first == bytes.last, first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
            bytes = bytes.dropFirst().dropLast()
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
