/// A fix as removed and added lines with their numbers.
package struct FixDiff {
    /// One line of the diff.
    package struct Line: Hashable {
        /// From 1: in the old file for a removed line, in the new file for an added one.
        package let number: Int
        /// Without its line end.
        package let text: String
        /// False for a removed line.
        package let isAdded: Bool
        /// Offset in `text` of the first byte that differs from the corresponding old or new line.
        let change: Int
    }

    /// The removed and added lines of one file, hunk by hunk in ascending order.
    /// - Parameters:
    ///   - edits: of this file.
    ///   - bytes: the file before the edits.
    ///   - index: of `bytes`.
    package static func lines(_ edits: [Fix.Edit], bytes: [UInt8], index: LineIndex) -> [Line] {
        var result: [Line] = []
        /// How many lines earlier hunks have added.
        var shift = 0
        for hunk in hunks(edits, index: index, count: bytes.count) {
            let region = start(ofLine: hunk.lines.lowerBound, index)..<end(ofLine: hunk.lines.upperBound, index, count: bytes.count)
            var old = split(bytes[region])
            var new = split(apply(hunk.edits, to: bytes, in: region)[...])
            var first = hunk.lines.lowerBound
            while let line = old.first, line == new.first {
                old.removeFirst()
                new.removeFirst()
                first += 1
            }
            while let line = old.last, line == new.last {
                old.removeLast()
                new.removeLast()
            }
            let changes = zip(old, new).map { zip($0.utf8, $1.utf8).prefix { $0 == $1 }.count }
            func change(_ offset: Int) -> Int { changes.indices.contains(offset) ? changes[offset] : 0 }
            for (offset, text) in old.enumerated() {
                result.append(Line(number: first + offset, text: text, isAdded: false, change: change(offset)))
            }
            for (offset, text) in new.enumerated() {
                result.append(Line(number: first + shift + offset, text: text, isAdded: true, change: change(offset)))
            }
            shift += new.count - old.count
        }
        return result
    }

    private struct Hunk {
        var lines: ClosedRange<Int>
        var edits: [Fix.Edit]
    }

    /// Groups edits that touch the same line.
    private static func hunks(_ edits: [Fix.Edit], index: LineIndex, count: Int) -> [Hunk] {
        var result: [Hunk] = []
        for edit in edits.sorted(by: { $0.span < $1.span }) {
            let first = index.line(at: min(edit.span.start, count))
            let last = index.line(at: min(edit.span.isEmpty ? edit.span.start : edit.span.end - 1, count))
            if let previous = result.last, previous.lines.upperBound >= first {
                result[result.count - 1].lines = previous.lines.lowerBound...max(previous.lines.upperBound, last)
                result[result.count - 1].edits.append(edit)
            } else {
                result.append(Hunk(lines: first...max(first, last), edits: [edit]))
            }
        }
        return result
    }

    private static func start(ofLine line: Int, _ index: LineIndex) -> Int { index.range(ofLine: line)?.lowerBound ?? 0 }

    private static func end(ofLine line: Int, _ index: LineIndex, count: Int) -> Int { index.range(ofLine: line + 1)?.lowerBound ?? count }

    private static func apply(_ edits: [Fix.Edit], to bytes: [UInt8], in region: Range<Int>) -> [UInt8] {
        var result: [UInt8] = []
        var position = region.lowerBound
        for edit in edits {
            let start = min(max(edit.span.start, position), region.upperBound)
            result += bytes[position..<start]
            result += edit.replacement.utf8
            position = min(max(edit.span.end, start), region.upperBound)
        }
        return result + bytes[position..<region.upperBound]
    }

    private static func split(_ bytes: ArraySlice<UInt8>) -> [String] {
        var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        if lines.last?.isEmpty == true { lines.removeLast() }
        return lines.map { line in
            String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line, as: UTF8.self)
        }
    }
}
