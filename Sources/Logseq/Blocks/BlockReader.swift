import Diagnostics

/// Parses the lines of one block (or of a `#+BEGIN_X` in it) into properties and content.
struct BlockReader {
    let bytes: [UInt8]
    let lines: SourceLines
    let context: ParseContext
    /// The lines of the region, and the offset of the text of the first.
    let region: Range<Int>
    private let textStart: Int
    /// Indentation that is removed from each further line, at most.
    let indent: Int
    /// Whether the first line is the text of a bullet, in which `1. x` is no list.
    private let isBlockText: Bool
    /// Whether the first line is a heading, which ends with its line.
    private let isHeading: Bool
    let isPreamble: Bool
    /// Whether the region is inside `#+BEGIN_X`, where nothing is a property.
    let isNested: Bool

    private(set) var content: [BlockContent] = []
    var properties: [Property] = []
    var scheduled: Timestamp?
    var deadline: Timestamp?

    private var run = MappedTextBuilder()
    /// Indentation of the first item of the list at the end of the run; nil outside of lists.
    private var listIndent: Int?
    private var blankSeen = false

    /// All lines of a block of the outline.
    init(_ block: OutlineBlock, bytes: [UInt8], lines: SourceLines, context: ParseContext) {
        self.bytes = bytes
        self.lines = lines
        self.context = context
        region = block.firstLine..<block.endLine
        textStart = block.textStart
        indent = block.hasBullet ? block.level + 1 : block.level - 1
        isBlockText = !block.isPreamble
        isHeading = block.heading > 0
        isPreamble = block.isPreamble
        isNested = false
    }

    /// Lines inside a block, such as those between `#+BEGIN_NOTE` and `#+END_NOTE`.
    init(region: Range<Int>, indent: Int, of reader: BlockReader) {
        bytes = reader.bytes
        lines = reader.lines
        context = reader.context
        self.region = region
        textStart = region.lowerBound < lines.count ? lines.start(region.lowerBound) : bytes.count
        self.indent = indent
        isBlockText = false
        isHeading = false
        isPreamble = false
        isNested = true
    }

    /// Parses all lines.
    /// - Parameter nextOpaque: returns the opaque span at the text of a line, if there is one.
    mutating func read(_ nextOpaque: (_ text: Int, _ line: Int) -> OpaqueSpan?) {
        var number = region.lowerBound
        while number < region.upperBound {
            let line = self.line(number, nextOpaque)
            if let next = construct(at: line) {
                number = max(next, number + 1)
            } else {
                append(line)
                number += 1
            }
            if isHeading, number == region.lowerBound + 1 { flush() }
        }
        flush()
    }

    private func line(_ number: Int, _ nextOpaque: (Int, Int) -> OpaqueSpan?) -> BlockLine {
        let end = lines.end(number)
        var start = lines.start(number)
        var text: Int
        if number == region.lowerBound, isBlockText {
            start = textStart
            text = textStart
        } else {
            text = start
            while text < end, bytes[text].isOutlineBlank { text += 1 }
            start += min(indent, text - start)
        }
        return BlockLine(number: number, start: start, text: text..<end, opaque: text < end ? nextOpaque(text, number) : nil)
    }

    private mutating func construct(at line: BlockLine) -> Int? {
        guard let first = line.text.isEmpty ? nil : bytes[line.text.lowerBound] else { return nil }
        if let span = line.opaque, span.lastLine < region.upperBound {
            return BlockConstruct.opaque(span.kind)?.read(&self, line)
        }
        for construct in BlockConstruct.byFirstByte[Int(first)] {
            if let next = construct.read(&self, line) { return next }
        }
        return nil
    }

    /// Whether the text of a line is nested in a list of the run.
    func isInList(_ line: BlockLine) -> Bool { listIndent.map { line.text.lowerBound - line.start >= $0 + 2 } ?? false }

    /// Ends the current run of Markdown and adds a part.
    mutating func emit(_ part: BlockContent) {
        flush()
        content.append(part)
    }

    /// Ends the current run of Markdown.
    mutating func flush() {
        guard !run.isEmpty else { return }
        content += Markdown.blocks(InlineText(run.text(in: context.file)), context: context)
        run = MappedTextBuilder()
        listIndent = nil
        blankSeen = false
    }

    /// Adds a line to the run of Markdown.
    mutating func append(_ line: BlockLine) {
        if !run.isEmpty { run.append("\n", at: line.start) }
        let text = line.text
        if text.isEmpty || bytes[text].allSatisfy(\.isWhitespace) {
            blankSeen = true
            return
        }
        let lead = text.lowerBound - line.start
        let isItem = !(isBlockText && line.number == region.lowerBound) && isListItem(text)
        if listIndent != nil, blankSeen, !isItem, lead == 0 { listIndent = nil }
        blankSeen = false
        if isItem, listIndent == nil { listIndent = lead }
        if let listIndent {
            run.append(text.lowerBound - (lead - min(lead, listIndent))..<text.upperBound, of: bytes)
            return
        }
        let first = bytes[text.lowerBound]
        if first == UInt8(ascii: "=") || first == UInt8(ascii: "-"), bytes[text].trimmingBlanks().allSatisfy({ $0 == first }) {
            // Not the underline of a heading.
            run.append("\\", at: text.lowerBound)
        } else if line.number + 1 == region.upperBound, bytes.has("```", at: text.lowerBound) || bytes.has("~~~", at: text.lowerBound) {
            // A fence on the last line is text.
            run.append("\\", at: text.lowerBound)
        } else if isBlockText, line.number == region.lowerBound, isBullet(text) {
            // `- * x` is the text "* x": a list begins on a later line.
            run.append("\\", at: text.lowerBound)
        } else if isBlockText, line.number == region.lowerBound, let dot = numberEnd(text) {
            // `- 1. x` is the text "1. x".
            run.append(text.lowerBound..<dot, of: bytes)
            run.append("\\", at: dot)
            run.append(dot..<text.upperBound, of: bytes)
            return
        }
        run.append(text, of: bytes)
    }

    /// Adds lines with their indentation: a fence within a list.
    mutating func appendWhole(_ range: ClosedRange<Int>) {
        for number in range {
            let start = lines.start(number)
            var text = start
            while text < lines.end(number), bytes[text].isOutlineBlank { text += 1 }
            if !run.isEmpty { run.append("\n", at: start) }
            run.append(min(start + indent + (listIndent ?? 0), text)..<lines.end(number), of: bytes)
        }
    }

    /// Adds the text after a construct on its last line.
    mutating func appendRest(from offset: Int, line: Int) {
        let rest = bytes[offset..<max(offset, lines.end(line))].trimmingBlanks()
        guard !rest.isEmpty else { return }
        append(BlockLine(number: line, start: rest.startIndex, text: rest.startIndex..<rest.endIndex, opaque: nil))
    }

    /// Whether the text is `*`, `+` or `-`, followed by whitespace.
    private func isBullet(_ text: Range<Int>) -> Bool {
        switch bytes[text.lowerBound] {
        case UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "-"):
            text.lowerBound + 1 == text.upperBound || bytes[text.lowerBound + 1].isBlank
        default: false
        }
    }

    private func isListItem(_ text: Range<Int>) -> Bool {
        if isBullet(text) { return true }
        var index = text.lowerBound
        switch bytes[index] {
        case 0x30...0x39:
            while index < text.upperBound, bytes[index].isDigit { index += 1 }
            guard index < text.upperBound, bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ")") else { return false }
            index += 1
        default: return false
        }
        return index == text.upperBound || bytes[index].isBlank
    }

    /// Offset of the dot of a number at the start of a text, if whitespace follows it.
    private func numberEnd(_ text: Range<Int>) -> Int? {
        var index = text.lowerBound
        while index < text.upperBound, bytes[index].isDigit { index += 1 }
        guard index > text.lowerBound, index < text.upperBound, bytes[index] == UInt8(ascii: ".") else { return nil }
        return index + 1 == text.upperBound || bytes[index + 1].isBlank ? index : nil
    }

    /// Adds a property of the block, or of the page in its preamble.
    mutating func add(_ line: PropertyLine) {
        flush()
        properties.append(PropertyReader.property(line, bytes: bytes, context: context))
    }
}
