import Diagnostics

/// Scans a text once, before cmark: constructs of Logseq become placeholders, which are letters to cmark.
struct InlineScanner {
    let source: InlineText
    let text: [UInt8]
    let context: ParseContext
    private(set) var output: [UInt8] = []
    private(set) var atoms: [(atom: Atom, source: Range<Int>)] = []

    var closingBrace = ByteFinder(UInt8(ascii: "}"))
    var dollar = ByteFinder(UInt8(ascii: "$"))
    var closingAngle = ByteFinder(UInt8(ascii: ">"))
    var lineFeed = ByteFinder(0x0A)
    var roundMathEnd = ByteFinder(UInt8(ascii: "\\"), then: UInt8(ascii: ")"))
    var squareMathEnd = ByteFinder(UInt8(ascii: "\\"), then: UInt8(ascii: "]"))
    /// The range from the last queried index to the next blank line.
    private var paragraph = 0..<0
    /// End of the `]]` of each `[[`; computed on first use.
    var brackets: [Int: Int]?
    /// End of the `]` of each `[`; computed on first use.
    var squares: [Int: Int]?
    /// End of the `)` of each `(`; computed on first use.
    var rounds: [Int: Int]?
    /// The labels of `[label](…)` in order, computed on first use, and the index of the first one that does not end before the scanner.
    var labels: [Range<Int>]?
    var nextLabel = 0
    /// Start of the last run of each number of backticks; computed on first use.
    var lastTickRuns: [Int: Int]?
    /// Offset from which no HTML comment ends.
    var offsetOfNoComment = Int.max
    /// Offsets of the output and the corresponding offsets of the text, ascending.
    private(set) var anchors: [(output: Int, source: Int)] = []
    /// Whether the text may have scalars that look like placeholders, or references to them.
    private let hasReserved: Bool

    init(_ source: InlineText, context: ParseContext) {
        self.source = source
        text = source.bytes
        self.context = context
        hasReserved = text.indices.contains { [text] index in
            text[index] >= 0xF3 || (text[index] == UInt8(ascii: "&") && text.has("#", at: index + 1))
        }
    }

    /// Scans the text. The results are `output` and `atoms`.
    mutating func run() {
        output.reserveCapacity(text.count + 16)
        let table = InlineSyntax.byTrigger
        var flushed = 0
        var index = 0
        while index < text.count {
            let candidates = table[Int(text[index])]
            guard !candidates.isEmpty else {
                index += 1
                continue
            }
            var matched: InlineMatch?
            for syntax in candidates {
                if let match = syntax.match(&self, index), match.start >= flushed, match.end > index {
                    matched = match
                    break
                }
            }
            guard let match = matched else {
                index += 1
                continue
            }
            appendRaw(flushed..<match.start)
            switch match.output {
            case .keep: appendRaw(match.start..<match.end)
            case .replace(let bytes): output.append(contentsOf: bytes)
            case .atom(let atom):
                appendRaw(match.start..<match.atomStart)
                if !append(atom, source: match.atomStart..<match.end) { appendRaw(match.atomStart..<match.end) }
            }
            flushed = match.end
            index = match.end
        }
        appendRaw(flushed..<text.count)
    }

    private mutating func append(_ atom: Atom, source: Range<Int>) -> Bool {
        guard atoms.count < ParseLimits.atoms else { return false }
        Placeholder.append(atoms.count, to: &output)
        atoms.append((atom, source))
        return true
    }

    /// Appends bytes unchanged, except that a scalar that looks like a placeholder gets a placeholder, also if it is written as a reference, which
    /// cmark would decode.
    private mutating func appendRaw(_ range: Range<Int>) {
        guard !range.isEmpty else { return }
        anchors.append((output.count, range.lowerBound))
        guard hasReserved else {
            output.append(contentsOf: text[range])
            return
        }
        var index = range.lowerBound
        while index < range.upperBound {
            if Placeholder.isReserved(text, at: index), index + 4 <= range.upperBound {
                let scalar = String(decoding: text[index..<index + 4], as: UTF8.self)
                if !append(.inlines([.text(scalar)]), source: index..<index + 4) { output.append(contentsOf: [0xEF, 0xBF, 0xBD]) }
                index += 4
            } else if let (scalar, end) = reservedReference(at: index, before: range.upperBound) {
                if !append(.inlines([.text(scalar)]), source: index..<end) { output.append(contentsOf: [0xEF, 0xBF, 0xBD]) }
                index = end
                anchors.append((output.count, index))
            } else {
                output.append(text[index])
                index += 1
            }
        }
    }

    /// A numeric character reference to a scalar that looks like a placeholder, as `&#xF0000;`.
    private func reservedReference(at index: Int, before limit: Int) -> (scalar: String, end: Int)? {
        guard text[index] == UInt8(ascii: "&"), text.has("&#", at: index) else { return nil }
        // cmark decodes up to eight digits.
        let window = text[index..<min(limit, index + 12)]
        guard let end = window.firstIndex(of: UInt8(ascii: ";")) else { return nil }
        let scalar = HTMLEntities.decoded(window[...end])
        return Placeholder.isReserved(Array(scalar.utf8), at: 0) ? (scalar, end + 1) : nil
    }

    /// The end of the line that holds an index.
    mutating func lineEnd(from index: Int) -> Int { lineFeed.next(in: text, from: index) }

    /// The start of the first blank line after an index; `text.count` if there is none.
    mutating func paragraphEnd(from index: Int) -> Int {
        if paragraph.contains(index) { return paragraph.upperBound }
        var end = lineEnd(from: index)
        while end < text.count {
            var next = end + 1
            while next < text.count, text[next].isBlank { next += 1 }
            if next == text.count || text[next].isLineEnd { break }
            end = lineEnd(from: next)
        }
        paragraph = index..<max(index + 1, end)
        return paragraph.upperBound
    }

    /// The offset in the text of an output byte that was copied from it.
    func sourceOffset(ofOutput offset: Int) -> Int {
        var low = 0
        var high = anchors.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if anchors[middle].output <= offset { low = middle } else { high = middle }
        }
        guard low < anchors.count else { return 0 }
        return min(text.count, max(0, anchors[low].source + offset - anchors[low].output))
    }

    func string(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }
}

/// The placeholders of constructs in the input of cmark: U+F0000 and up, which are letters to cmark. U+100000 only separates a `*` from
/// punctuation.
enum Placeholder {
    static let flank: [UInt8] = [0xF4, 0x80, 0x80, 0x80]

    static func append(_ index: Int, to bytes: inout [UInt8]) {
        bytes.append(0xF3)
        bytes.append(UInt8(truncatingIfNeeded: 0xB0 | index >> 12))
        bytes.append(UInt8(truncatingIfNeeded: 0x80 | (index >> 6 & 0x3F)))
        bytes.append(UInt8(truncatingIfNeeded: 0x80 | (index & 0x3F)))
    }

    /// Whether a scalar of U+F0000–U+10FFFF begins at an index.
    static func isReserved<Bytes: RandomAccessCollection>(_ bytes: Bytes, at index: Int) -> Bool
    where Bytes.Element == UInt8, Bytes.Index == Int {
        guard bytes[index] >= 0xF3, index + 3 < bytes.endIndex else { return false }
        return (bytes[index] == 0xF3 && bytes[index + 1] >= 0xB0) || (bytes[index] == 0xF4 && bytes[index + 1] <= 0x8F)
    }

    /// The number of the atom at an index; nil for U+100000.
    static func number<Bytes: RandomAccessCollection>(_ bytes: Bytes, at index: Int) -> Int?
    where Bytes.Element == UInt8, Bytes.Index == Int {
        guard bytes[index] == 0xF3 else { return nil }
        return Int(bytes[index + 1] & 0x0F) << 12 | Int(bytes[index + 2] & 0x3F) << 6 | Int(bytes[index + 3] & 0x3F)
    }
}
