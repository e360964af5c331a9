import Diagnostics

/// The source text of a manifest: spans of fields, and edits.
package struct ManifestText: Sendable {
    let document: ManifestDocument
    /// The bytes of the whole file: new lines get the indentation of their neighbours, including that of the note.
    private let source: [UInt8]

    /// - Parameter source: the bytes of the whole file that contains the document.
    package init(_ document: ManifestDocument, source: [UInt8]) {
        self.document = document
        self.source = source
    }

    /// The span of a field's value; nil if the field is missing.
    func exactSpan(_ field: FieldPath) -> SourceSpan? {
        guard let location = document.location(of: field), location.isExact else { return nil }
        return trimmed(document.yaml.span(location.value))
    }

    func string(_ span: SourceSpan) -> String { String(decoding: bytes(span), as: UTF8.self) }

    /// Replaces a part of a scalar, keeping its quotes; nil if the field is missing or does not contain `old`.
    func replacing(_ field: FieldPath, _ old: String, with new: String) -> Fix.Edit? {
        guard let span = exactSpan(field) else { return nil }
        let text = string(span)
        guard text.contains(old) else { return nil }
        return Fix.Edit(span, text.replacing(old, with: new, maxReplacements: 1))
    }

    /// Replaces a whole value.
    func setting(_ field: FieldPath, to value: String) -> Fix.Edit? { exactSpan(field).map { Fix.Edit($0, value) } }

    /// Inserts a list item after an existing one. `item` is YAML on one line, or several lines indented like the existing item.
    func adding(_ item: String, after field: FieldPath) -> Fix.Edit? {
        guard let span = exactSpan(field) else { return nil }
        let after = SourceSpan(file: span.file, start: span.end, end: span.end)
        let lead = leadOfLine(span.start)
        if let dash = lead.lastIndex(of: UInt8(ascii: "-")), lead[..<dash].allSatisfy(\.isBlank),
            lead[(dash + 1)...].allSatisfy(\.isBlank)
        {
            return Fix.Edit(after, "\n" + String(decoding: lead, as: UTF8.self) + item)
        }
        guard source[span.range.clamped(to: 0..<source.count)].first == UInt8(ascii: "{") else { return nil }
        return Fix.Edit(after, ", " + item)
    }

    /// Removes an item that is not the only one of its list, with its lines; nil for a list in flow style.
    func removing(_ field: FieldPath) -> Fix.Edit? {
        guard let span = exactSpan(field) else { return nil }
        let lead = leadOfLine(span.start)
        guard let dash = lead.lastIndex(of: UInt8(ascii: "-")), lead[..<dash].allSatisfy(\.isBlank) else { return nil }
        var end = span.end
        while end < source.count, source[end] != UInt8(ascii: "\n") { end += 1 }
        guard end < source.count else { return nil }
        return Fix.Edit(SourceSpan(file: span.file, start: span.start - lead.count, end: end + 1), "")
    }

    /// Inserts an item that is YAML but not JSON; nil in a JSON document.
    func adding(yaml item: String, after field: FieldPath) -> Fix.Edit? { document.yaml.isJSON ? nil : adding(item, after: field) }

    /// Inserts a field before an existing one: on a line of its own, or on the same line in flow style.
    func adding(line: String, before field: FieldPath) -> Fix.Edit? {
        guard let value = exactSpan(field), case .child(let name)? = field.elements.last else { return nil }
        let lead = leadOfLine(value.start)
        let key = Array((name + ":").utf8)
        let blanks = lead.reversed().prefix(while: \.isBlank).count
        guard lead.dropLast(blanks).suffix(key.count).elementsEqual(key) else { return nil }
        let before = lead.dropLast(blanks + key.count)
        let at = value.start - blanks - key.count
        let insertion = SourceSpan(file: value.file, start: at, end: at)
        // The new line has the indentation of the old one, under the dash of its item.
        let dash = UInt8(ascii: "-")
        if before.allSatisfy({ $0.isBlank || $0 == dash }) {
            let indent = before.map { $0 == dash ? UInt8(ascii: " ") : $0 }
            return Fix.Edit(insertion, "\(line)\n" + String(decoding: indent, as: UTF8.self))
        }
        let previous = before.last { !$0.isBlank }
        return previous == UInt8(ascii: "{") || previous == UInt8(ascii: ",") ? Fix.Edit(insertion, "\(line), ") : nil
    }

    private func bytes(_ span: SourceSpan) -> ArraySlice<UInt8> { source[span.range.clamped(to: 0..<source.count)] }

    /// The bytes of a line before an offset.
    private func leadOfLine(_ offset: Int) -> ArraySlice<UInt8> {
        var start = min(offset, source.count)
        let end = start
        while start > 0, source[start - 1] != UInt8(ascii: "\n") { start -= 1 }
        return source[start..<end]
    }

    /// Without trailing whitespace, which the parser can include in a block scalar.
    private func trimmed(_ span: SourceSpan) -> SourceSpan {
        var end = min(span.end, source.count)
        while end > span.start,
            source[end - 1].isBlank || source[end - 1].isLineEnd
        {
            end -= 1
        }
        return SourceSpan(file: span.file, start: span.start, end: end)
    }
}
