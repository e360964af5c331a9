import Diagnostics

/// What a fix changes in an example's code, as lines taken away and lines put in.
struct ManifestDiff {
    struct Line: Hashable {
        let isAdded: Bool
        let text: String
    }

    /// nil where an edit lies outside the code.
    static func lines(_ fix: Fix, in lines: ManifestLines) -> [Line]? {
        var result: [Line] = []
        var index = 0
        while index < fix.edits.count {
            guard let first = lines.line(of: fix.edits[index].span) else { return nil }
            var last = first
            var group: [Fix.Edit] = []
            while index < fix.edits.count {
                let edit = fix.edits[index]
                guard let start = lines.line(of: edit.span), let end = lines.lastLine(of: edit.span) else { return nil }
                guard group.isEmpty || start <= last else { break }
                last = max(last, end)
                group.append(edit)
                index += 1
            }
            result += hunk(group, first...last, in: lines)
        }
        return result
    }

    private static func hunk(_ edits: [Fix.Edit], _ region: ClosedRange<Int>, in lines: ManifestLines) -> [Line] {
        let range = lines.ranges[region.lowerBound].lowerBound..<lines.ranges[region.upperBound].upperBound
        var bytes: [UInt8] = []
        var position = range.lowerBound
        for edit in edits {
            let start = min(max(lines.offset(of: edit.span.start), position), range.upperBound)
            bytes += lines.bytes[position..<start]
            bytes += withoutNoteIndent(edit.replacement, lines.removedIndent(of: region.lowerBound))
            position = min(max(lines.offset(of: edit.span.end), start), range.upperBound)
        }
        bytes += lines.bytes[position..<range.upperBound]
        var old = split(lines.bytes[range])
        var new = split(bytes[...])
        while let line = old.first, line == new.first {
            old.removeFirst()
            new.removeFirst()
        }
        while let line = old.last, line == new.last {
            old.removeLast()
            new.removeLast()
        }
        return old.map { Line(isAdded: false, text: $0) } + new.map { Line(isAdded: true, text: $0) }
    }

    /// A replacement of several lines repeats the indent that the note has before the code.
    private static func withoutNoteIndent(_ text: String, _ indent: Int) -> [UInt8] {
        var result: [UInt8] = []
        for (number, line) in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
            if number > 0 { result.append(UInt8(ascii: "\n")) }
            let blanks = number == 0 ? 0 : line.prefix(indent).prefix { $0 == 0x20 || $0 == 0x09 }.count
            result.append(contentsOf: line.dropFirst(blanks))
        }
        return result
    }

    private static func split(_ bytes: ArraySlice<UInt8>) -> [String] {
        bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
    }
}
