import Diagnostics

/// `[label]: address` makes links of each `[label]` in its block, as Markdown has it, and shows nothing itself. Where nothing in the block uses
/// the label it is text, as everywhere in Logseq: no words of a note may vanish.
enum LinkDefinitions {
    /// The text with definitions that nothing uses escaped; nil where it has none.
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

    /// The labels of lines that may be definitions, behind signs of quotes and lists.
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

    /// The `]` of a label; no bracket may stand in it.
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

    /// Labels are the same whatever their letter case and blanks.
    private static func name(_ label: ArraySlice<UInt8>) -> [UInt8] {
        let words = label.split { $0.isWhitespace }
        return Array(String(decoding: Array(words.joined(separator: [0x20])), as: UTF8.self).lowercased().utf8)
    }
}

extension MappedText {
    /// With a backslash before some of its bytes, given in order.
    func escaping(at places: [Int]) -> MappedText {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + places.count)
        var moved: [Segment] = []
        var next = 0
        var start = 0
        for place in places + [bytes.count] {
            while next < segments.count, segments[next].textStart <= place {
                moved.append(.init(textStart: segments[next].textStart + result.count - start, fileStart: segments[next].fileStart))
                next += 1
            }
            result += bytes[start..<place]
            start = place
            guard place < bytes.count else { break }
            moved.append(.init(textStart: result.count, fileStart: fileOffset(place)))
            result.append(UInt8(ascii: "\\"))
            moved.append(.init(textStart: result.count, fileStart: fileOffset(place)))
        }
        return MappedText(file: file, bytes: result, segments: moved)
    }
}
