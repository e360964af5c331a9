import Diagnostics

/// Finds the ranges in which no block starts: fences, `#+BEGIN_X`, `$$`, HTML, comments, drawers, TeX environments. An opener without an
/// end is not opaque. Failed searches are cached, so a note of many openers takes linear time.
struct OpaqueScanner {
    let bytes: [UInt8]
    let lines: SourceLines
    /// The openers of fences without an end.
    private(set) var unclosed: [Range<Int>] = []

    private var lineOfNoFence = Int.max
    /// No drawer that opens before this line has an end.
    private var lineOfNoDrawerEnd = 0
    private var offsetOfNoMath = Int.max
    private var offsetOfNoComment = Int.max
    /// The lines with `#+END_name`, and the offsets after `\end{name}`, by name; computed on first use.
    private var endLines: [[UInt8]: [Int]]?
    private var environmentEnds: [[UInt8]: [Int]]?
    private var htmlEnds: [[UInt8]: [Int: Int]] = [:]

    /// The lines that may belong to a span, and their byte range.
    private let lineRange: Range<Int>
    private var lineLimit: Int { lineRange.upperBound }
    private let range: Range<Int>

    init(bytes: [UInt8], lines: SourceLines, within limits: Range<Int>? = nil) {
        self.bytes = bytes
        self.lines = lines
        lineRange = limits ?? 0..<lines.count
        let start = lineRange.isEmpty ? 0 : lines.start(lineRange.lowerBound)
        range = start..<(lineRange.isEmpty ? start : lines.end(lineRange.upperBound - 1))
    }

    /// The span that begins at the first byte of the text of a line; nil if there is none.
    mutating func span(at index: Int, line: Int) -> OpaqueSpan? {
        switch bytes[index] {
        case UInt8(ascii: "`"), UInt8(ascii: "~"): fence(at: index, line: line)
        case UInt8(ascii: "#"): beginBlock(at: index, line: line)
        case UInt8(ascii: "$"): math(at: index, line: line)
        case UInt8(ascii: "<"): bytes.has("<!--", at: index) ? comment(at: index, line: line) : html(at: index, line: line)
        case UInt8(ascii: ":"): drawer(at: index, line: line)
        case UInt8(ascii: "\\"): environment(at: index, line: line)
        default: nil
        }
    }

    private func isFence(at index: Int) -> Bool { bytes.has("```", at: index) || bytes.has("~~~", at: index) }

    private func textStart(_ line: Int) -> Int {
        var index = lines.start(line)
        let end = lines.end(line)
        while index < end, bytes[index].isOutlineBlank { index += 1 }
        return index
    }

    private mutating func fence(at index: Int, line: Int) -> OpaqueSpan? {
        guard isFence(at: index) else { return nil }
        if line < lineOfNoFence {
            var closing = line + 1
            while closing < lineLimit {
                let text = textStart(closing)
                if isFence(at: text) {
                    if let longer = longerClosing(of: index, line: line, from: closing) { closing = longer }
                    return OpaqueSpan(kind: .fence, start: index, end: lines.end(closing), firstLine: line, lastLine: closing)
                }
                closing += 1
            }
            lineOfNoFence = line
        }
        unclosed.append(index..<lines.end(line))
        return nil
    }

    private func runLength(at index: Int) -> Int {
        var end = index
        while end < bytes.count, bytes[end] == bytes[index] { end += 1 }
        return end - index
    }

    /// A fence of four or more ticks ends at a fence of the same length if the block has one (Logseq ends it at any three).
    private func longerClosing(of index: Int, line: Int, from first: Int) -> Int? {
        let length = runLength(at: index)
        guard length > 3 else { return nil }
        let indent = textStart(line) - lines.start(line)
        for candidate in first..<max(first, lineLimit) {
            let text = textStart(candidate)
            let end = lines.end(candidate)
            guard text < end else { continue }
            if bytes[text] == bytes[index], runLength(at: text) >= length {
                return bytes[(text + runLength(at: text))..<end].allSatisfy(\.isWhitespace) ? candidate : nil
            }
            let startsBlock = bytes[text] == UInt8(ascii: "-") && (text + 1 == end || bytes[text + 1].isOutlineBlank)
            if candidate > first, startsBlock, text - lines.start(candidate) <= indent { return nil }
        }
        return nil
    }

    private mutating func beginBlock(at index: Int, line: Int) -> OpaqueSpan? {
        guard bytes.hasIgnoringCase("#+begin_", at: index) else { return nil }
        let name = bytes[(index + 8)..<lines.end(line)].prefix { !$0.isWhitespace }.map(\.lowercased)
        guard !name.isEmpty, let closing = endLine(of: name, after: line) else { return nil }
        return OpaqueSpan(kind: .begin, start: index, end: lines.end(closing), firstLine: line, lastLine: closing)
    }

    /// The first line after `line` that begins with `#+END_name`.
    private mutating func endLine(of name: [UInt8], after line: Int) -> Int? {
        if endLines == nil {
            var found: [[UInt8]: [Int]] = [:]
            for number in lineRange {
                let text = textStart(number)
                guard bytes.hasIgnoringCase("#+end_", at: text) else { continue }
                found[bytes[(text + 6)..<lines.end(number)].prefix { !$0.isWhitespace }.map(\.lowercased), default: []].append(number)
            }
            endLines = found
        }
        guard let candidates = endLines?[name] else { return nil }
        return candidates[candidates.partitioningIndex { $0 > line }...].first
    }

    private mutating func math(at index: Int, line: Int) -> OpaqueSpan? {
        guard bytes.has("$$", at: index), index < offsetOfNoMath else { return nil }
        var end = index + 3
        while end + 2 <= range.upperBound {
            if bytes[end] == UInt8(ascii: "$"), bytes[end + 1] == UInt8(ascii: "$") {
                return span(.math, index, end + 2, from: line)
            }
            end += 1
        }
        offsetOfNoMath = index
        return nil
    }

    private mutating func comment(at index: Int, line: Int) -> OpaqueSpan? {
        guard index < offsetOfNoComment else { return nil }
        var end = index + 4
        while end + 3 <= range.upperBound {
            if bytes.has("-->", at: end) { return span(.comment, index, end + 3, from: line) }
            end += 1
        }
        offsetOfNoComment = index
        return nil
    }

    private mutating func html(at index: Int, line: Int) -> OpaqueSpan? {
        let name = bytes[(index + 1)..<lines.end(line)].prefix { $0.isAlphanumeric }.map(\.lowercased)
        let after = index + 1 + name.count
        guard !name.isEmpty, HTMLNames.known.contains(name), !HTMLNames.void.contains(name),
            after == lines.end(line) || bytes[after].isWhitespace || bytes[after] == UInt8(ascii: ">")
        else { return nil }
        if htmlEnds[name] == nil { htmlEnds[name] = matchedTags(name) }
        guard let end = htmlEnds[name]?[index] else { return nil }
        return span(.html, index, end, from: line)
    }

    /// For each `<name` of the note with an end tag: the offset after its `</name>`.
    private func matchedTags(_ name: [UInt8]) -> [Int: Int] {
        var ends: [Int: Int] = [:]
        var open: [Int] = []
        var index = range.lowerBound
        while index < range.upperBound {
            guard bytes[index] == UInt8(ascii: "<") else {
                index += 1
                continue
            }
            let isClosing = index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "/")
            let start = index + (isClosing ? 2 : 1)
            let end = start + name.count
            index += 1
            guard end < range.upperBound, bytes[start..<end].lazy.map(\.lowercased).elementsEqual(name) else { continue }
            if isClosing, bytes[end] == UInt8(ascii: ">") {
                if let opened = open.popLast() { ends[opened] = end + 1 }
            } else if !isClosing, bytes[end].isWhitespace || bytes[end] == UInt8(ascii: ">") {
                open.append(start - 1)
            }
        }
        return ends
    }

    /// A drawer must end before the next block.
    private mutating func drawer(at index: Int, line: Int) -> OpaqueSpan? {
        guard line >= lineOfNoDrawerEnd else { return nil }
        let text = bytes[index..<lines.end(line)].trimmingBlanks()
        guard text.count > 2, text.last == UInt8(ascii: ":"),
            text.dropFirst().dropLast().allSatisfy({ $0.isLetter || $0 == UInt8(ascii: "-") })
        else { return nil }
        for closing in (line + 1)..<max(line + 1, lineLimit) {
            let start = textStart(closing)
            let end = lines.end(closing)
            guard start < end else { continue }
            if bytes.hasIgnoringCase(":end:", at: start) {
                return OpaqueSpan(kind: .drawer, start: index, end: end, firstLine: line, lastLine: closing)
            }
            let first = bytes[start]
            if first == UInt8(ascii: "-") || first == UInt8(ascii: "#") || isFence(at: start) {
                lineOfNoDrawerEnd = closing
                return nil
            }
        }
        lineOfNoDrawerEnd = lineLimit
        return nil
    }

    private mutating func environment(at index: Int, line: Int) -> OpaqueSpan? {
        guard bytes.has("\\begin{", at: index) else { return nil }
        let name = Array(bytes[(index + 7)..<lines.end(line)].prefix { $0 != UInt8(ascii: "}") })
        guard !name.isEmpty, let end = environmentEnd(name, after: index) else { return nil }
        return span(.environment, index, end, from: line)
    }

    /// The offset after the first `\end{name}` at or after an offset.
    private mutating func environmentEnd(_ name: [UInt8], after offset: Int) -> Int? {
        if environmentEnds == nil {
            var found: [[UInt8]: [Int]] = [:]
            var index = range.lowerBound
            while let start = bytes.first("\\end{", in: index..<range.upperBound) {
                var end = start + 5
                while end < range.upperBound, bytes[end] != UInt8(ascii: "}"), !bytes[end].isLineEnd { end += 1 }
                if end < range.upperBound, bytes[end] == UInt8(ascii: "}") {
                    found[Array(bytes[start + 5..<end]), default: []].append(end + 1)
                }
                index = end
            }
            environmentEnds = found
        }
        guard let candidates = environmentEnds?[name] else { return nil }
        return candidates[candidates.partitioningIndex { $0 > offset }...].first
    }

    private func span(_ kind: OpaqueSpan.Kind, _ start: Int, _ end: Int, from line: Int) -> OpaqueSpan {
        var last = line
        while last + 1 < lines.count, lines.start(last + 1) < end { last += 1 }
        return OpaqueSpan(kind: kind, start: start, end: end, firstLine: line, lastLine: last)
    }
}
