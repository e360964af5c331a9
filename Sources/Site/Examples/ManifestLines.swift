import Diagnostics
import Kubernetes
import Logseq

/// The lines of an example's code with their positions in the note: maps spans of the note to lines of the figure.
struct ManifestLines: Sendable {
    let bytes: [UInt8]
    /// Ranges of the lines in `bytes`, without their line feeds.
    let ranges: [Range<Int>]
    /// The offset in the note of the beginning of each line; ascending.
    private let fileStarts: [Int]
    private let file: FileID
    /// Lines that contain only a comment, in documents that could be parsed.
    private var comments: Set<Int> = []
    /// Byte ranges of documents that could be parsed.
    private var parsed: [Range<Int>] = []

    init(_ code: CodeBlock, _ documents: [ManifestDocument] = []) {
        bytes = code.body.bytes
        file = code.body.file
        var ranges: [Range<Int>] = []
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            ranges.append(start..<end)
            start = end + 1
        }
        self.ranges = ranges
        fileStarts = ranges.map { code.body.fileOffset($0.lowerBound) }
        for document in documents where (document.item ?? 0) == 0 {
            guard let comments = document.loneComments else { continue }
            parsed.append(document.textRange)
            self.comments.formUnion(comments.compactMap { line(ofCodeOffset: $0) })
        }
    }

    var count: Int { ranges.count }

    /// The line, from 0, of the first byte of a span of the note; nil outside the code.
    func line(of span: SourceSpan) -> Int? {
        guard span.file == file, !ranges.isEmpty else { return nil }
        return line(at: span.start)
    }

    /// The line of an offset in the code.
    private func line(ofCodeOffset offset: Int) -> Int? {
        let line = ranges.partitioningIndex { $0.upperBound >= offset }
        return line < ranges.count ? line : nil
    }

    /// The line of an offset in the note; removed indentation belongs to the line that follows it.
    private func line(at offset: Int) -> Int? {
        let line = ranges.indices.partitioningIndex { fileStarts[$0] + ranges[$0].count >= offset }
        return line < ranges.count ? line : nil
    }

    /// The offset in the code of an offset in the note; removed indentation maps to the start of its line.
    private func offset(of fileOffset: Int) -> Int {
        guard let line = line(at: fileOffset) else { return bytes.count }
        return ranges[line].lowerBound + min(max(0, fileOffset - fileStarts[line]), ranges[line].count)
    }

    /// The edits of a fix as edits of the code; nil if one is outside.
    func edits(of fix: Fix) -> [Fix.Edit]? {
        var result: [Fix.Edit] = []
        for edit in fix.edits {
            guard edit.span.file == file, let line = line(of: edit.span) else { return nil }
            let start = offset(of: edit.span.start)
            let text = Self.without(removedIndent(of: line), before: edit.replacement)
            result.append(Fix.Edit(SourceSpan(file: file, start: start, end: max(start, offset(of: edit.span.end))), text))
        }
        return result
    }

    /// Removes the indentation of the code in the note from the lines of a replacement after the first.
    private static func without(_ indent: Int, before text: String) -> String {
        var result: [UInt8] = []
        for (number, line) in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
            if number > 0 { result.append(UInt8(ascii: "\n")) }
            let spaces = number == 0 ? 0 : line.prefix(indent).prefix { $0 == 0x20 || $0 == 0x09 }.count
            result.append(contentsOf: line.dropFirst(spaces))
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// The bytes of indentation before a line in the note.
    private func removedIndent(of line: Int) -> Int {
        guard line > 0 else { return count > 1 ? removedIndent(of: 1) : 0 }
        return max(0, fileStarts[line] - fileStarts[line - 1] - ranges[line - 1].count - 1)
    }

    /// The number of spaces at the start of a line.
    func indent(of line: Int) -> Int { bytes[ranges[line]].prefix { $0 == UInt8(ascii: " ") }.count }

    /// Whether a line contains only a comment. In documents that could not be parsed, its first character decides.
    func isComment(_ line: Int) -> Bool {
        if comments.contains(line) { return true }
        guard !parsed.contains(where: { $0.contains(ranges[line].lowerBound) }) else { return false }
        return bytes[ranges[line]].drop { $0 == UInt8(ascii: " ") }.first == UInt8(ascii: "#")
    }
}
