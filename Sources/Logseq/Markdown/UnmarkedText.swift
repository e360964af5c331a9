import Diagnostics

/// Fast path for text without any markup, as most blocks of a graph have: parsed without cmark, with the same result.
enum UnmarkedText {
    /// Bytes that may be markup for cmark anywhere.
    private static let special: [Bool] = {
        var table = [Bool](repeating: false, count: 256)
        for byte in "*_`[]<&\\\0".utf8 { table[Int(byte)] = true }
        return table
    }()

    /// Bytes that begin markup only if the same byte (or, for `:` and `!`, another one) follows.
    private static let follower: [UInt8] = {
        var table = [UInt8](repeating: 0, count: 256)
        for (byte, next) in [("(", "("), (":", "/"), ("!", "["), ("@", "@"), ("{", "{"), ("~", "~"), ("=", "=")] {
            table[Int(byte.utf8.first ?? 0)] = next.utf8.first ?? 0
        }
        return table
    }()

    /// Bytes that always require the full parser.
    private static let suspect: [Bool] = {
        var table = special
        for (byte, syntaxes) in InlineSyntax.byTrigger.enumerated() where !syntaxes.isEmpty && follower[byte] == 0 { table[byte] = true }
        for byte in 0xF3...0xFF { table[byte] = true }
        return table
    }()

    /// Bytes that never begin markup: most bytes.
    private static let isHarmless: [Bool] = (0..<256).map { !suspect[$0] && follower[$0] == 0 }

    /// The paragraphs of a text without markup; nil if it may contain any.
    static func paragraphs(_ bytes: [UInt8]) -> [BlockContent]? {
        let isHarmless = isHarmless
        return bytes.withUnsafeBufferPointer { buffer in
            for index in buffer.indices where !isHarmless[Int(buffer[index])] {
                let byte = Int(buffer[index])
                if suspect[byte] { return nil }
                if index + 1 < buffer.count, buffer[index + 1] == follower[byte] { return nil }
            }
            guard isPlain(buffer) else { return nil }
            var result: [BlockContent] = []
            var current: [Inline] = []
            lines(of: buffer) { line in
                if line.isEmpty {
                    if !current.isEmpty { result.append(.paragraph(current)) }
                    current = []
                } else {
                    if !current.isEmpty { current.append(.lineBreak) }
                    current.append(.text(String(decoding: buffer[line], as: UTF8.self)))
                }
            }
            if !current.isEmpty { result.append(.paragraph(current)) }
            return result
        }
    }

    /// Calls `take` with each line, without whitespace at both ends.
    private static func lines(of buffer: UnsafeBufferPointer<UInt8>, _ take: (Range<Int>) -> Void) {
        var index = 0
        while index < buffer.count {
            var end = index
            while end < buffer.count, buffer[end] != 0x0A, buffer[end] != 0x0D { end += 1 }
            var start = index
            var stop = end
            while start < stop, buffer[start].isBlank { start += 1 }
            while stop > start, buffer[stop - 1].isBlank { stop -= 1 }
            take(start..<stop)
            index = end + 1
            if end + 1 < buffer.count, buffer[end] == 0x0D, buffer[end + 1] == 0x0A { index += 1 }
        }
    }

    /// The atoms of each paragraph; nil if cmark has to read the text.
    static func paragraphs(_ scanner: InlineScanner) -> [[Atom]]? {
        let output = scanner.output
        return output.withUnsafeBufferPointer { buffer in
            guard isPlain(buffer) else { return nil }
            var paragraphs: [[Atom]] = []
            var current: [Atom] = []
            lines(of: buffer) { line in
                if line.isEmpty {
                    if !current.isEmpty { paragraphs.append(current) }
                    current = []
                } else {
                    if !current.isEmpty { current.append(.inlines([.lineBreak])) }
                    split(buffer, line, scanner) { current.append($0) }
                }
            }
            if !current.isEmpty { paragraphs.append(current) }
            return paragraphs
        }
    }

    private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let special = special
        var atLineStart = true
        for index in bytes.indices {
            let byte = bytes[index]
            if special[Int(byte)] { return false }
            if atLineStart {
                if byte.isBlank { continue }
                switch byte {
                case UInt8(ascii: ">"), UInt8(ascii: "#"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "="), UInt8(ascii: "~"):
                    return false
                case 0x30...0x39: if isListNumber(bytes, index) { return false }
                default: break
                }
                atLineStart = false
            }
            if byte == 0x0A || byte == 0x0D { atLineStart = true }
        }
        return true
    }

    private static func isListNumber(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        var index = start
        while index < bytes.count, bytes[index].isDigit { index += 1 }
        return index < bytes.count && (bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ")"))
    }

    /// Calls `add` with the texts and atoms of a range, in order.
    static func split(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ scanner: InlineScanner, _ add: (Atom) -> Void) {
        var start = range.lowerBound
        var index = start
        func flush(to end: Int) {
            if start < end { add(.inlines([.text(String(decoding: bytes[start..<end], as: UTF8.self))])) }
        }
        while index < range.upperBound {
            guard bytes[index] >= 0xF3, Placeholder.isReserved(bytes, at: index) else {
                index += 1
                continue
            }
            flush(to: index)
            if let number = Placeholder.number(bytes, at: index), number < scanner.atoms.count {
                let (atom, source) = scanner.atoms[number]
                if case .destination = atom { add(.inlines([.text(scanner.string(source))])) } else { add(atom) }
            }
            index += 4
            start = index
        }
        flush(to: range.upperBound)
    }
}
