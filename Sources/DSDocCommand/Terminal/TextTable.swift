import Diagnostics

/// A text table. Columns are as wide as their content; where they do not fit, those of texts are folded, and words are never broken.
struct TextTable {
    private let header: [String]
    private let folded: Set<Int>
    private let width: Int?
    private let indent: Int
    private var rows: [[String]] = []

    /// Cells between two columns.
    private static let gap = 2
    /// The least width of a folded column, unless its content is narrower.
    private static let leastFolded = 16

    /// - Parameters:
    ///   - folded: the indices of the columns of texts; without it, the last.
    ///   - width: in cells; nil never folds.
    init(_ header: [String], folded: Set<Int>? = nil, width: Int?, indent: Int = 2) {
        self.header = header
        self.folded = folded ?? [header.count - 1]
        self.width = width
        self.indent = indent
    }

    /// Adds a row with as many cells as the header. A cell may have several lines.
    mutating func add(_ row: [String]) { rows.append(row.map { $0.isEmpty ? "-" : $0 }) }

    func lines(_ style: TextStyle) -> [String] {
        let columns = foldedColumns([header] + rows)
        let widths = columns.map(Self.width)
        return (0...rows.count).flatMap { number in
            lines(of: columns.map { $0[number] }, widths).map { number == 0 ? style.paint($0, .strong) : $0 }
        }
    }

    /// The lines of each cell, by column.
    private func foldedColumns(_ all: [[String]]) -> [[[String]]] {
        var columns = header.indices.map { column in all.map { TextFolding.lines($0[column]) } }
        guard let width else { return columns }
        let natural = columns.map(Self.width)
        var rest = width - indent - (header.count - 1) * Self.gap
        for column in header.indices where !folded.contains(column) { rest -= natural[column] }
        // The narrowest first: what it leaves is for the others. A word that is wider than its column widens it.
        let narrowFirst = folded.sorted { (natural[$0], $0) < (natural[$1], $1) }
        for (position, column) in narrowFirst.enumerated() {
            let share = max(Self.leastFolded, rest / (narrowFirst.count - position))
            if natural[column] > share { columns[column] = all.map { TextFolding.fold($0[column], to: share) } }
            rest -= Self.width(columns[column])
        }
        return columns
    }

    private static func width(_ cells: [[String]]) -> Int { cells.lazy.joined().map { DisplayWidth.of($0) }.max() ?? 0 }

    private func lines(of cells: [[String]], _ widths: [Int]) -> [String] {
        let height = cells.map(\.count).max() ?? 0
        return (0..<height).map { line in
            var text = String(repeating: " ", count: indent)
            for (column, cell) in cells.enumerated() {
                let part = line < cell.count ? cell[line] : ""
                text += part
                if column < cells.count - 1 {
                    text += String(repeating: " ", count: max(0, widths[column] - DisplayWidth.of(part)) + Self.gap)
                }
            }
            while text.last == " " { text.removeLast() }
            return text
        }
    }
}
