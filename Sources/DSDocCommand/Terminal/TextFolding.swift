import Diagnostics

/// Folds text into lines of a width in cells, at spaces and between Han characters. A word is never broken, so that a name can be copied and
/// found; a word that is too long has a line of its own.
enum TextFolding {
    /// - Parameters:
    ///   - width: in cells; nil keeps the lines of the text.
    ///   - hanging: the indent of all lines but the first.
    static func fold(_ text: String, to width: Int?, hanging: Int = 0) -> [String] {
        guard let width else { return lines(text) }
        return lines(text).flatMap { foldLine($0, width, hanging) }
    }

    /// The lines of a text, with control characters made visible.
    static func lines(_ text: String) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { VisibleText.of(String($0)) }
    }

    private static func foldLine(_ text: String, _ width: Int, _ hanging: Int) -> [String] {
        if DisplayWidth.of(text) <= width { return [trimmed(text)] }
        let indent = String(repeating: " ", count: hanging)
        var lines: [String] = []
        var line = ""
        var cells = 0
        for piece in pieces(text) {
            let size = DisplayWidth.of(piece)
            if cells + size > width, !line.isEmpty {
                lines.append(trimmed(line))
                (line, cells) = ("", 0)
            }
            if line.isEmpty, !lines.isEmpty {
                if piece.allSatisfy({ $0 == " " }) { continue }
                (line, cells) = (indent, hanging)
            }
            line += piece
            cells += size
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
