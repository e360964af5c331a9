/// Makes text safe for a terminal: without characters that move the cursor, change colours or reverse the reading direction.
package enum VisibleText {
    static let tabWidth = 4

    /// The visible form of a scalar: the scalar itself, spaces for a tab, a control picture for a control character.
    static func of(_ scalar: Unicode.Scalar) -> String {
        switch scalar.value {
        case 0x09: String(repeating: " ", count: tabWidth)
        case 0x00...0x1F: picture(0x2400 + scalar.value)
        case 0x7F: "\u{2421}"
        case 0x80...0x9F, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: "\u{FFFD}"
        default: String(Character(scalar))
        }
    }

    /// The visible form of a text on one line, as a headline or a label.
    package static func of(_ text: String) -> String {
        text.unicodeScalars.contains(where: isHidden) ? text.unicodeScalars.map(of).joined() : text
    }

    static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00...0x1F, 0x7F...0x9F, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
        default: false
        }
    }

    private static func picture(_ value: UInt32) -> String { Unicode.Scalar(value).map { String(Character($0)) } ?? "\u{FFFD}" }
}

/// One source line in visible form, with the cell of each of its bytes.
struct VisibleLine {
    let text: String
    /// Parallel and ascending: the file offset of each scalar and its first cell; the last entries are the end of the shown part.
    private var starts: [Int] = []
    private var cells: [Int] = []
    /// The first cell that is not whitespace.
    let indent: Int

    /// Makes the visible form of a line. A line of more than `width` cells is cut on both sides of the byte offset `focus`.
    init(_ bytes: [UInt8], line: Range<Int>, focus: Int, width: Int) {
        // Bounds the work for very long lines.
        let reach = width * 4
        var low = line.lowerBound
        if focus - low > reach { low = min(focus, line.upperBound) - reach }
        while low > line.lowerBound, bytes[low] & 0xC0 == 0x80 { low -= 1 }
        let high = min(line.upperBound, max(low, focus) + reach)

        var pieces: [(start: Int, text: String, width: Int)] = []
        var offset = low
        var focusPiece = 0
        for scalar in String(decoding: bytes[low..<high], as: UTF8.self).unicodeScalars {
            if offset <= focus { focusPiece = pieces.count }
            let text = VisibleText.of(scalar)
            pieces.append((offset, text, DisplayWidth.of(text)))
            offset += VisibleLine.length(of: scalar, at: offset, in: bytes)
        }
        let window = VisibleLine.window(pieces.map(\.width), around: focusPiece, width: width)
        let cutsLeft = low > line.lowerBound || window.lowerBound > 0
        let cutsRight = high < line.upperBound || window.upperBound < pieces.count

        var text = cutsLeft ? "..." : ""
        var cell = cutsLeft ? 3 : 0
        for piece in pieces[window] {
            starts.append(piece.start)
            cells.append(cell)
            text += piece.text
            cell += piece.width
        }
        starts.append(window.upperBound < pieces.count ? pieces[window.upperBound].start : offset)
        cells.append(cell)
        if cutsRight { text += "..." }
        while text.last == " " { text.removeLast() }
        self.text = text
        indent = text.prefix { $0 == " " }.count
    }

    /// The cell of a file offset: the cell of its scalar; an edge of the shown part for offsets outside it.
    func cell(at offset: Int) -> Int {
        cells[max(1, starts.partitioningIndex { $0 > offset }) - 1]
    }

    /// The bytes of a decoded scalar in the file; for a replacement character, the bytes that the decoder skipped.
    private static func length(of scalar: Unicode.Scalar, at offset: Int, in bytes: [UInt8]) -> Int {
        guard scalar == "\u{FFFD}" else { return UTF8.width(scalar) }
        let isReal = offset + 2 < bytes.count && bytes[offset] == 0xEF && bytes[offset + 1] == 0xBF && bytes[offset + 2] == 0xBD
        if isReal { return 3 }
        var length = 1
        while offset + length < bytes.count, length < 4, bytes[offset + length] & 0xC0 == 0x80, bytes[offset] >= 0xC0 { length += 1 }
        return length
    }

    /// The pieces to show: all if they fit, otherwise a window that begins a quarter of the width before the focus.
    private static func window(_ widths: [Int], around focus: Int, width: Int) -> Range<Int> {
        guard widths.reduce(0, +) > width else { return 0..<widths.count }
        var start = focus
        var before = 0
        while start > 0, before + widths[start - 1] <= width / 4 {
            start -= 1
            before += widths[start]
        }
        var end = start
        var total = 0
        while end < widths.count, total + widths[end] <= width - 6 {
            total += widths[end]
            end += 1
        }
        return start..<end
    }
}
