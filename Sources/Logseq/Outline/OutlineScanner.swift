import Diagnostics

/// Splits a note into blocks, line by line, without parsing their text.
///
/// *Source:* mldoc `lib/syntax/heading0.ml`, `block0.ml`; logseq `graph_parser/block.cljs` (levels).
struct OutlineScanner {
    let bytes: [UInt8]
    private(set) var outline: Outline
    private var opaqueScanner: OpaqueScanner

    static func scan(_ bytes: [UInt8]) -> Outline {
        var scanner = OutlineScanner(bytes)
        scanner.run()
        return scanner.outline
    }

    private init(_ bytes: [UInt8]) {
        self.bytes = bytes
        let lines = SourceLines(bytes)
        outline = Outline(lines: lines)
        opaqueScanner = OpaqueScanner(bytes: bytes, lines: lines)
    }

    private mutating func run() {
        var line = skipFrontMatter()
        var current = OutlineBlock()
        current.isPreamble = true
        current.firstLine = line
        current.start = line < outline.lines.count ? outline.lines.start(line) : bytes.count
        current.textStart = current.start
        while line < outline.lines.count {
            let start = outline.lines.start(line)
            let end = outline.lines.end(line)
            var text = start
            while text < end, bytes[text].isOutlineBlank { text += 1 }
            if let block = block(at: text, lineStart: start, lineEnd: end, line: line) {
                close(&current, at: line)
                current = block
                text = block.textStart
            }
            if text < end, let span = opaqueScanner.span(at: text, line: line) {
                outline.opaque.append(span)
                line = span.lastLine
            }
            line += 1
        }
        close(&current, at: line)
        outline.unclosed = opaqueScanner.unclosed
    }

    private mutating func close(_ block: inout OutlineBlock, at line: Int) {
        block.endLine = line
        if block.isPreamble {
            // A page that begins with a bullet has no preamble.
            let isBlank = (block.firstLine..<line).allSatisfy { isBlankLine($0) }
            if isBlank { return }
        }
        outline.blocks.append(block)
    }

    private func isBlankLine(_ line: Int) -> Bool {
        for index in outline.lines.start(line)..<outline.lines.end(line) where !bytes[index].isWhitespace { return false }
        return true
    }

    /// The block that starts on a line; nil if none does.
    /// - Parameter text: offset of the first byte that is not whitespace.
    private func block(at text: Int, lineStart: Int, lineEnd: Int, line: Int) -> OutlineBlock? {
        guard text < lineEnd else { return nil }
        var block = OutlineBlock()
        block.firstLine = line
        block.start = text
        block.level = text - lineStart + 1
        var index = text
        if bytes[index] == UInt8(ascii: "-") {
            index += 1
            block.hasBullet = true
            let hashes = skipWhitespace(index, lineEnd)
            if let size = headingSize(at: hashes, lineEnd) {
                block.heading = size
                index = hashes + size
            }
        } else if let size = headingSize(at: index, lineEnd) {
            block.heading = size
            index += size
        } else {
            return nil
        }
        guard index == lineEnd || bytes[index].isOutlineBlank else { return nil }
        index = skipWhitespace(index, lineEnd)
        if let (marker, length) = TaskMarkerScan.marker(in: bytes, at: index, lineEnd: lineEnd) {
            block.marker = marker
            index = skipWhitespace(index + length, lineEnd)
        }
        if index + 3 < lineEnd, bytes.has("[#", at: index), bytes[index + 3] == UInt8(ascii: "]"), bytes[index + 2].isLetter {
            block.priority = bytes[index + 2]
            index = skipWhitespace(index + 4, lineEnd)
        }
        block.textStart = index
        return block
    }

    private func skipWhitespace(_ from: Int, _ end: Int) -> Int {
        var index = from
        while index < end, bytes[index].isOutlineBlank { index += 1 }
        return index
    }

    /// The number of `#` at an index, if whitespace or the end of the line follows; otherwise nil.
    private func headingSize(at from: Int, _ end: Int) -> Int? {
        var index = from
        while index < end, bytes[index] == UInt8(ascii: "#") { index += 1 }
        guard index > from, index == end || bytes[index].isOutlineBlank else { return nil }
        return index - from
    }

    /// Skips `---` … `---` at the start of the file. It ends at the next `---`, even within a line.
    private mutating func skipFrontMatter() -> Int {
        guard outline.lines.count > 0 else { return 0 }
        let start = outline.lines.start(0)
        guard outline.lines.end(0) == start + 3, bytes.has("---", at: start), outline.lines.count > 1 else { return 0 }
        let bodyStart = outline.lines.start(1)
        var index = bodyStart
        while index + 3 <= bytes.count, !bytes.has("---", at: index) { index += 1 }
        guard index + 3 <= bytes.count, index > bodyStart else { return 0 }
        outline.frontMatter = bodyStart..<index
        var line = 1
        while line < outline.lines.count, outline.lines.end(line) < index + 3 { line += 1 }
        return line + 1
    }
}

extension UInt8 {
    /// Whether mldoc treats the byte as whitespace within a line.
    var isOutlineBlank: Bool { self == 0x20 || self == 0x09 || self == 0x0C || self == 0x1A }
}

/// Recognises the state of a task at the start of the text of a block.
enum TaskMarkerScan {
    private static let all = TaskMarker.allCases.map { (marker: $0, bytes: Array($0.rawValue.utf8)) }

    /// The marker and its length; nil if there is none. A space or the end of the file must follow, so `TODO:` is text.
    static func marker(in bytes: [UInt8], at index: Int, lineEnd: Int) -> (TaskMarker, Int)? {
        guard index < lineEnd, bytes[index] >= 0x41, bytes[index] <= 0x5A else { return nil }
        for (marker, name) in all where lineEnd - index >= name.count && bytes[index..<index + name.count].elementsEqual(name) {
            let end = index + name.count
            if end == bytes.count || bytes[end] == 0x20 { return (marker, name.count) }
        }
        return nil
    }
}
