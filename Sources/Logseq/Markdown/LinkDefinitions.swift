import Diagnostics

/// `[label]: address` turns each `[label]` in its block into a link, as in Markdown, and shows nothing itself. A definition with an unused
/// label is text, as in Logseq, so that no text of a note is lost.
enum LinkDefinitions {
    /// The text with unused definitions escaped; nil if there are none.
    static func escapingUnused(_ source: InlineText) -> InlineText? {
        let bytes = source.bytes
        guard bytes.first("]:", in: 0..<bytes.count) != nil else { return nil }
        let definitions = definitions(in: bytes)
        guard !definitions.isEmpty else { return nil }
        let starts = Set(definitions.map(\.lowerBound))
        let used = labels(in: bytes, except: starts)
        let unused = definitions.filter { !used.contains(name(bytes[$0])) }.map { $0.lowerBound - 1 }
        return unused.isEmpty ? nil : InlineText(source.mapped.escaping(at: unused), fixed: source.fixed)
    }

    /// The labels of lines that may be definitions, after the markers of quotes and lists.
    private static func definitions(in bytes: [UInt8]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var index = 0
        while index < bytes.count {
            while index < bytes.count, isLead(bytes[index]) { index += 1 }
            if index < bytes.count, bytes[index] == UInt8(ascii: "["), let end = labelEnd(bytes, index + 1), end > index + 1,
                bytes[index + 1] != UInt8(ascii: "^"), bytes.has("]:", at: end)
            {
                found.append(index + 1..<end)
            }
            while index < bytes.count, bytes[index] != 0x0A { index += 1 }
            index += 1
        }
        return found
    }

    private static func isLead(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ">"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: ")"), 0x30...0x39:
            true
        default: byte.isBlank
        }
    }

    /// Index of the `]` of a label, which must not contain brackets; nil if there is none.
    private static func labelEnd(_ bytes: [UInt8], _ start: Int) -> Int? {
        var index = start
        while index < bytes.count, index - start < 1000 {
            switch bytes[index] {
            case UInt8(ascii: "]"): return index
            case UInt8(ascii: "["): return nil
            case UInt8(ascii: "\\"): index += 2
            default: index += 1
            }
        }
        return nil
    }

    private static func labels(in bytes: [UInt8], except starts: Set<Int>) -> Set<[UInt8]> {
        var names: Set<[UInt8]> = []
        for index in bytes.indices where bytes[index] == UInt8(ascii: "[") && !starts.contains(index + 1) {
            if let end = labelEnd(bytes, index + 1) { names.insert(name(bytes[index + 1..<end])) }
        }
        return names
    }

    /// A label in normalised form: case and whitespace do not matter.
    private static func name(_ label: ArraySlice<UInt8>) -> [UInt8] {
        let words = label.split { $0.isWhitespace }
        return Array(String(decoding: Array(words.joined(separator: [0x20])), as: UTF8.self).lowercased().utf8)
    }
}

extension MappedText {
    /// Inserts a backslash before the bytes at some offsets, given in ascending order.
    func escaping(at offsets: [Int]) -> MappedText {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + offsets.count)
        var moved: [Segment] = []
        var next = 0
        var start = 0
        for offset in offsets + [bytes.count] {
            while next < segments.count, segments[next].textStart <= offset {
                moved.append(.init(textStart: segments[next].textStart + result.count - start, fileStart: segments[next].fileStart))
                next += 1
            }
            result += bytes[start..<offset]
            start = offset
            guard offset < bytes.count else { break }
            moved.append(.init(textStart: result.count, fileStart: fileOffset(offset)))
            result.append(UInt8(ascii: "\\"))
            moved.append(.init(textStart: result.count, fileStart: fileOffset(offset)))
        }
        return MappedText(file: file, bytes: result, segments: moved)
    }
}
