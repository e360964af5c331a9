import Diagnostics

/// A text table: columns are as wide as their content, and the last one is folded to fit the width.
struct TextTable {
    let header: [String]
    private(set) var rows: [[String]] = []
    let width: Int
    let indent: Int

    /// Cells between two columns.
    private static let gap = 2
    /// The least width of the last column, unless its content is narrower.
    private static let leastLast = 24

    init(_ header: [String], width: Int = 80, indent: Int = 2) {
        self.header = header
        self.width = width
        self.indent = indent
    }

    /// Adds a row with as many cells as the header. A cell of the last column may have several lines.
    mutating func add(_ row: [String]) { rows.append(row.map { $0.isEmpty ? "-" : $0 }) }

    func lines(_ style: TextStyle) -> [String] {
        let widths = columnWidths()
        let taken = indent + widths.dropLast().reduce(0) { $0 + $1 + TextTable.gap }
        let lastWidth = max(TextTable.leastLast, width - taken)
        return ([header] + rows).enumerated().flatMap { number, row in
            lines(of: row, widths: widths, lastWidth: lastWidth).map { number == 0 ? style.paint($0, .strong) : $0 }
        }
    }

    private func columnWidths() -> [Int] {
        let widest = header.indices.map { column in ([header] + rows).map { DisplayWidth.of($0[column]) }.max() ?? 0 }
        let last = min(TextTable.leastLast, widest.last ?? 0)
        let most = (width - indent - last) / max(1, header.count - 1) - TextTable.gap
        return widest.map { min($0, max(8, most)) }
    }

    private func lines(of row: [String], widths: [Int], lastWidth: Int) -> [String] {
        var cells = row.indices.dropLast().map { TextFolding.fold(row[$0], to: widths[$0]) }
        cells.append(TextFolding.fold(row[row.count - 1], to: lastWidth))
        let height = cells.map(\.count).max() ?? 0
        return (0..<height).map { line in
            var text = String(repeating: " ", count: indent)
            for (column, cell) in cells.enumerated() {
                let part = line < cell.count ? cell[line] : ""
                text += part
                if column < cells.count - 1 {
                    text += String(repeating: " ", count: max(0, widths[column] - DisplayWidth.of(part)) + TextTable.gap)
                }
            }
            while text.last == " " { text.removeLast() }
            return text
        }
    }
}

/// Folds text into lines of a width in cells, at spaces, between Han characters, and inside a word that is too long.
enum TextFolding {
    static func fold(_ text: String, to width: Int) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { foldLine(VisibleText.of(String($0)), width) }
    }

    private static func foldLine(_ text: String, _ width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        var cells = 0
        for piece in pieces(text) {
            let size = DisplayWidth.of(piece)
            if cells + size > width, !line.isEmpty {
                lines.append(trimmed(line))
                (line, cells) = ("", 0)
            }
            if line.isEmpty, piece.allSatisfy({ $0 == " " }) { continue }
            guard size > width else {
                line += piece
                cells += size
                continue
            }
            for character in piece {
                let size = DisplayWidth.of(String(character))
                if cells + size > width, !line.isEmpty {
                    lines.append(line)
                    (line, cells) = ("", 0)
                }
                line.append(character)
                cells += size
            }
        }
        return lines + (line.isEmpty && !lines.isEmpty ? [] : [trimmed(line)])
    }

    private static func trimmed(_ line: String) -> String {
        var line = line
        while line.last == " " { line.removeLast() }
        return line
    }

    /// Words with the spaces between them, and single wide characters.
    private static func pieces(_ text: String) -> [String] {
        var pieces: [String] = []
        var word = ""
        for character in text {
            let isWide = DisplayWidth.of(String(character)) == 2
            if isWide || character == " " {
                if !word.isEmpty { pieces.append(word) }
                word = ""
                pieces.append(String(character))
            } else {
                word.append(character)
            }
        }
        if !word.isEmpty { pieces.append(word) }
        return pieces
    }
}
