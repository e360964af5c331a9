import Diagnostics

/// Tables in the paragraphs of lists and quotes. cmark reads those lines, and does not support tables.
enum InnerTable {
    /// The parts of a paragraph: its text, and tables for runs of lines that begin and end with `|`.
    static func contents(_ atoms: [Atom], context: ParseContext) -> [BlockContent] {
        guard beginsRow(atoms[...]) || atoms.contains(where: isBreak) else { return InlineFold.contents(atoms, context: context) }
        var result: [BlockContent] = []
        var text: [Atom] = []
        var rows: [[ArraySlice<Atom>]] = []
        func flush() {
            if !text.isEmpty { result += InlineFold.contents(text, context: context) }
            if let table = Table(rows, context: context) { result.append(.table(table)) }
            text = []
            rows = []
        }
        for line in atoms.split(omittingEmptySubsequences: false, whereSeparator: isBreak) {
            if let row = row(line) {
                if rows.isEmpty { flush() }
                rows.append(row)
            } else {
                if !rows.isEmpty { flush() }
                if !text.isEmpty { text.append(.inlines([.lineBreak])) }
                text += line
            }
        }
        flush()
        return result
    }

    private static func isBreak(_ atom: Atom) -> Bool {
        if case .inlines(let inlines) = atom { inlines == [.lineBreak] } else { false }
    }

    /// The text of an atom that is nothing but text; nil for other atoms.
    fileprivate static func text(_ atom: Atom?) -> String? {
        if case .inlines(let inlines)? = atom, inlines.count == 1, case .text(let text) = inlines[0] { text } else { nil }
    }

    private static func beginsRow(_ line: ArraySlice<Atom>) -> Bool { text(line.first)?.utf8.first == UInt8(ascii: "|") }

    /// The cells of a line; nil if it is no table row.
    private static func row(_ line: ArraySlice<Atom>) -> [ArraySlice<Atom>]? {
        guard beginsRow(line), let last = text(line.last)?.utf8.reversed().first(where: { !$0.isBlank }), last == UInt8(ascii: "|") else {
            return nil
        }
        var cells: [[Atom]] = [[]]
        for atom in line {
            guard let text = text(atom) else {
                cells[cells.count - 1].append(atom)
                continue
            }
            for (number, piece) in text.utf8.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false).enumerated() {
                if number > 0 { cells.append([]) }
                if !piece.isEmpty { cells[cells.count - 1].append(.inlines([.text(String(Substring(piece)))])) }
            }
        }
        // The parts before the first and after the last `|` are empty.
        guard cells.count > 2 else { return nil }
        return cells.dropFirst().dropLast().map { $0[...] }
    }
}

extension Table {
    /// nil if there are no rows of cells.
    fileprivate init?(_ rows: [[ArraySlice<Atom>]], context: ParseContext) {
        var shown: [[[Inline]]] = []
        var marks: [Alignment]?
        for row in rows {
            let texts = row.map { cell in cell.count == 1 ? Array((InnerTable.text(cell.first) ?? "").utf8) : [] }
            let joined = Array(texts.joined(separator: [UInt8(ascii: "|")]))
            if let found = TableRow.alignments(joined, TableRow.cells(joined, 0..<joined.count)) {
                if shown.count == 1, marks == nil { marks = found }
            } else {
                shown.append(row.map { InlineFold.trimmed(InlineFold.inlines(Array($0), context: context)) })
            }
        }
        self.init(shown, alignments: marks)
    }
}
