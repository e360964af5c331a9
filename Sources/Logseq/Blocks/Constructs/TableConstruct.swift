import Diagnostics

extension BlockConstruct {
    /// Rows with `|` between cells. The delimiter row is optional; `\|` is a `|` in a cell, as on GitHub.
    static let table = BlockConstruct(name: "table", start: .line([UInt8(ascii: "|")])) { reader, line in
        guard !reader.isInList(line) else { return nil }
        var rows: [[Range<Int>]] = []
        var alignments: [Table.Alignment]?
        var number = line.number
        while number < reader.region.upperBound {
            let text = number == line.number ? line.text : reader.text(number)
            let row = reader.bytes[text].trimmingBlanks()
            guard row.count > 1, row.first == UInt8(ascii: "|"), row.last == UInt8(ascii: "|") else { break }
            let cells = TableRow.cells(reader.bytes, row.startIndex + 1..<row.endIndex - 1)
            if let marks = TableRow.alignments(reader.bytes, cells) {
                // Further delimiter rows only separate groups of rows.
                if rows.count == 1, alignments == nil { alignments = marks }
            } else {
                rows.append(cells)
            }
            number += 1
        }
        let bytes = reader.bytes
        let context = reader.context
        let cells = rows.map { row in
            row.map { range in
                let mapped = MappedText(
                    file: context.file, bytes: Array(bytes[range]), segments: [.init(textStart: 0, fileStart: range.lowerBound)])
                return context.inlines(InlineText(mapped.unescapingBars))
            }
        }
        guard let table = Table(cells, alignments: alignments) else { return nil }
        reader.emit(.table(table))
        return number
    }
}

extension Table {
    /// nil without rows. Short rows are filled with empty cells.
    init?(_ rows: [[[Inline]]], alignments: [Alignment]?) {
        guard let first = rows.first else { return nil }
        let hasHeader = rows.count > 1 || alignments != nil
        let width = rows.map(\.count).max() ?? 0
        let isFilled = rows.count * width <= ParseLimits.cells
        func filled(_ row: [[Inline]]) -> [[Inline]] { row + [[Inline]](repeating: [], count: isFilled ? width - row.count : 0) }
        let marks = (alignments ?? []) + [Alignment](repeating: .none, count: width)
        self.init(
            alignments: Array(marks.prefix(width)), header: hasHeader ? filled(first) : nil,
            rows: rows.dropFirst(hasHeader ? 1 : 0).map(filled))
    }
}

extension BlockReader {
    /// The text of a line, from the first byte that is not whitespace.
    func text(_ number: Int) -> Range<Int> {
        var start = lines.start(number)
        let end = lines.end(number)
        while start < end, bytes[start].isOutlineBlank { start += 1 }
        return start..<end
    }
}

/// A row of a table.
enum TableRow {
    /// The trimmed cells between `|`.
    static func cells(_ bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
        var cells: [Range<Int>] = []
        var start = range.lowerBound
        var index = start
        func add(_ end: Int) {
            let trimmed = bytes[start..<end].trimmingBlanks()
            cells.append(trimmed.startIndex..<trimmed.endIndex)
        }
        while index < range.upperBound {
            if bytes[index] == UInt8(ascii: "\\") {
                index += 1
            } else if bytes[index] == UInt8(ascii: "|") {
                add(index)
                start = index + 1
            }
            index += 1
        }
        add(range.upperBound)
        return cells
    }

    /// The alignments of a delimiter row; nil unless every cell is `---`, `:--`, `--:` or `:-:`.
    static func alignments(_ bytes: [UInt8], _ cells: [Range<Int>]) -> [Table.Alignment]? {
        var result: [Table.Alignment] = []
        for cell in cells {
            let text = bytes[cell]
            guard text.contains(UInt8(ascii: "-")),
                text.allSatisfy({ $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "+") || $0.isBlank })
            else { return nil }
            switch (text.first == UInt8(ascii: ":"), text.last == UInt8(ascii: ":")) {
            case (true, true): result.append(.center)
            case (true, false): result.append(.left)
            case (false, true): result.append(.right)
            case (false, false): result.append(.none)
            }
        }
        return result
    }
}

extension MappedText {
    /// Replaces `\|` by `|`, also in code, as GitHub does in cells.
    var unescapingBars: MappedText {
        guard bytes.contains(UInt8(ascii: "\\")) else { return self }
        var result: [UInt8] = []
        var segments = self.segments
        var index = 0
        while index < bytes.count {
            if bytes.has("\\|", at: index) {
                index += 1
                segments.append(.init(textStart: result.count, fileStart: fileOffset(index)))
            }
            result.append(bytes[index])
            index += 1
        }
        return MappedText(file: file, bytes: result, segments: segments)
    }
}
