/// The source lines of a finding in one file, with carets under its spans.
///
/// A primary span over several lines is drawn along the left edge; of a related one only the first line is marked.
struct Snippet {
    struct Mark {
        let range: Range<Int>
        let label: String
        let isPrimary: Bool
        let firstLine: Int
        let lastLine: Int
    }

    let bytes: [UInt8]
    let index: LineIndex
    let style: TextStyle
    let ink: TextStyle.Ink
    /// Width of the line numbers in cells.
    let gutter: Int
    /// By the line they begin in.
    private let marks: [Int: [Mark]]
    private let tall: Mark?

    init(bytes: [UInt8], index: LineIndex, marks: [Mark], style: TextStyle, ink: TextStyle.Ink, gutter: Int) {
        self.bytes = bytes
        self.index = index
        self.style = style
        self.ink = ink
        self.gutter = gutter
        self.marks = Dictionary(grouping: marks, by: \.firstLine)
        tall = marks.first { $0.lastLine > $0.firstLine }
    }

    /// How many lines are shown at the start and at the end of a span over several lines.
    private static let shownOfTall = 2

    static func mark(_ location: LabelledSpan, isPrimary: Bool, bytes: [UInt8], index: LineIndex, in catalogue: MessageCatalogue) -> Mark {
        let start = min(location.span.start, bytes.count)
        var end = min(location.span.end, bytes.count)
        while end > start, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        let label = VisibleText.of(location.label?.text(in: catalogue) ?? "")
        let first = index.line(at: start)
        let last = isPrimary && end > start ? index.line(at: end - 1) : first
        return Mark(range: start..<end, label: label, isPrimary: isPrimary, firstLine: first, lastLine: last)
    }

    func lines() -> [String] {
        var result = [emptyGutter]
        var previous: Int?
        for number in shownLines() {
            if let previous, number > previous + 1 {
                if number == previous + 2 {
                    result.append(source(previous + 1, focus: nil).line)
                } else {
                    result.append(style.paint("..." + (isInside(previous + 1) ? String(repeating: " ", count: gutter) + "|" : ""), .gutter))
                }
            }
            result += annotated(number)
            previous = number
        }
        return result
    }

    private var emptyGutter: String { style.paint(String(repeating: " ", count: gutter) + " |", .gutter) }

    private func shownLines() -> [Int] {
        var numbers = Set(marks.keys)
        if let tall {
            for number in tall.firstLine...tall.lastLine
            where number - tall.firstLine < Snippet.shownOfTall || tall.lastLine - number < Snippet.shownOfTall {
                numbers.insert(number)
            }
        }
        return numbers.sorted()
    }

    /// Whether the line is within the span over several lines, past its first line.
    private func isInside(_ number: Int) -> Bool { tall.map { number > $0.firstLine && number <= $0.lastLine } ?? false }

    /// A source line with its number, and its cells.
    private func source(_ number: Int, focus: Int?) -> (line: String, visible: VisibleLine) {
        let range = index.range(ofLine: number) ?? bytes.count..<bytes.count
        let visible = VisibleLine(bytes, line: range, focus: focus ?? range.lowerBound, width: style.width)
        let digits = String(number)
        let padded = String(repeating: " ", count: gutter - digits.count) + digits
        var edge = ""
        if let tall {
            edge = isInside(number) ? style.paint("| ", ink) : "  "
            if number == tall.firstLine, opensAtIndent(tall, visible) { edge = style.paint("/ ", ink) }
        }
        let body = visible.text.isEmpty && edge.allSatisfy { $0 == " " } ? "" : " " + edge + visible.text
        return (style.paint(padded + " |", .gutter) + body, visible)
    }

    private func opensAtIndent(_ mark: Mark, _ line: VisibleLine) -> Bool { line.cell(at: mark.range.lowerBound) <= line.indent }

    private func annotated(_ number: Int) -> [String] {
        let here = (marks[number] ?? []).sorted {
            ($0.range.lowerBound, $1.isPrimary ? 1 : 0) < ($1.range.lowerBound, $0.isPrimary ? 1 : 0)
        }
        let closing = tall.flatMap { $0.lastLine == number ? $0 : nil }
        let focus = (here.first { $0.isPrimary } ?? here.first)?.range.lowerBound ?? closing.map { $0.range.upperBound - 1 }
        let (line, visible) = source(number, focus: focus)
        var result = [line]
        for mark in here where mark.lastLine == number {
            let edge = tall == nil ? "" : isInside(number) ? style.paint("| ", ink) : "  "
            result.append("\(emptyGutter) \(edge)\(underline(mark, in: visible))")
        }
        if let opening = here.first(where: { $0.lastLine > number }), !opensAtIndent(opening, visible) {
            let line = " " + String(repeating: "_", count: visible.cell(at: opening.range.lowerBound) + 1) + "^"
            result.append("\(emptyGutter) \(style.paint(line, ink))")
        }
        if let closing {
            let line = "|" + String(repeating: "_", count: visible.cell(at: closing.range.upperBound - 1) + 1) + "^"
            result.append("\(emptyGutter) \(style.paint(labelled(line, closing), ink))")
        }
        return result
    }

    private func underline(_ mark: Mark, in line: VisibleLine) -> String {
        let lineEnd = index.range(ofLine: mark.firstLine)?.upperBound ?? bytes.count
        let start = line.cell(at: mark.range.lowerBound)
        let end = line.cell(at: min(mark.range.upperBound, lineEnd))
        let carets = String(repeating: mark.isPrimary ? "^" : "-", count: max(1, end - start))
        return String(repeating: " ", count: start) + style.paint(labelled(carets, mark), mark.isPrimary ? ink : .gutter)
    }

    private func labelled(_ carets: String, _ mark: Mark) -> String { mark.label.isEmpty ? carets : "\(carets) \(mark.label)" }
}
