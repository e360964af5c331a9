/// What goyaml reads and libyaml rejects: the escape `\'` in double quotes, and in a flow collection a plain scalar with a colon before an
/// indicator, as in `[a:]`.
///
/// libyaml has no option for them, so one byte of each is replaced before it parses, and restored in the scalar. No offset changes.
///
/// *Source:* goyaml.v2/scannerc.go, `yaml_parser_scan_flow_scalar` and `yaml_parser_scan_plain_scalar`.
struct Substitutes {
    /// The byte that replaces. It is nowhere followed by an apostrophe, except where it replaces a backslash.
    private let mark: UInt8
    /// Where it replaces a colon.
    private let colons: Set<Int>

    /// Whether libyaml failed at what goyaml reads.
    static func mayHelp(with failure: YAMLFailure?, in bytes: ArraySlice<UInt8>) -> Bool {
        guard let failure else { return false }
        if failure.cause == .parser(.colon) { return true }
        guard failure.cause == .parser(.escape) else { return false }
        return bytes[(bytes.startIndex + failure.range.lowerBound)...].starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "'")])
    }

    /// Parses a chunk as goyaml does; nil if that is not possible.
    static func parse(_ bytes: ArraySlice<UInt8>, linesBefore: Int) -> YAMLParser.Parsed? {
        let candidates = candidates(in: bytes)
        guard let mark = unusedMark(in: bytes) else { return nil }
        // With a letter instead of every candidate the scalars are those that goyaml finds, so this shows which candidates count.
        let lettered = replacing(candidates, in: bytes, with: UInt8(ascii: "_"))
        let outline = YAMLParser.events(of: lettered, linesBefore: linesBefore, substitutes: nil)
        guard let outline else { return nil }
        if let failure = outline.failure {
            // The letter may have become a part of the name of an alias, which the colon ends.
            return candidates.contains(where: failure.range.contains) ? nil : outline
        }
        let counting = counting(candidates, in: bytes, outline)
        let colons = counting.filter { bytes[bytes.startIndex + $0] == UInt8(ascii: ":") }
        let substitutes = Substitutes(mark: mark, colons: Set(colons))
        let marked = replacing(counting, in: bytes, with: mark)
        return YAMLParser.events(of: marked, linesBefore: linesBefore, substitutes: substitutes)
    }

    // MARK: What is replaced

    /// The offsets of backslashes before an apostrophe that are not escaped themselves, and of colons between a character of a plain scalar
    /// and an indicator; ascending.
    private static func candidates(in bytes: ArraySlice<UInt8>) -> [Int] {
        var result: [Int] = []
        var backslashes = 0
        var previous = UInt8(ascii: " ")
        for (offset, byte) in bytes.enumerated() {
            let next = offset + 1 < bytes.count ? bytes[bytes.startIndex + offset + 1] : 0
            backslashes = byte == UInt8(ascii: "\\") ? backslashes + 1 : 0
            if backslashes % 2 == 1, next == UInt8(ascii: "'") { result.append(offset) }
            if byte == UInt8(ascii: ":"), ",?[]{}".utf8.contains(next), !" \t\r\n\"',[]{}".utf8.contains(previous) { result.append(offset) }
            previous = byte
        }
        return result
    }

    /// The candidates that are in scalars of their style.
    private static func counting(_ candidates: [Int], in bytes: ArraySlice<UInt8>, _ outline: YAMLParser.Parsed) -> [Int] {
        var result: [Int] = []
        var rest = candidates[...]
        for node in outline.nodes where node.style == .doubleQuoted || node.style == .plain {
            rest = rest.drop { $0 < node.start }
            while let offset = rest.first, offset < node.end {
                let isColon = bytes[bytes.startIndex + offset] == UInt8(ascii: ":")
                if isColon == (node.style == .plain) { result.append(offset) }
                rest.removeFirst()
            }
        }
        return result
    }

    private static func replacing(_ offsets: [Int], in bytes: ArraySlice<UInt8>, with mark: UInt8) -> ArraySlice<UInt8> {
        var result = Array(bytes)
        for offset in offsets { result[offset] = mark }
        return result[...]
    }

    private static func unusedMark(in bytes: ArraySlice<UInt8>) -> UInt8? {
        var used: Set<UInt8> = []
        for (byte, next) in zip(bytes, bytes.dropFirst()) where next == UInt8(ascii: "'") { used.insert(byte) }
        return "~^;_=+$abcdefghijklmnopqrstuvwxyz0123456789".utf8.first { !used.contains($0) }
    }

    // MARK: What is restored

    /// The text of a scalar as goyaml reads it.
    func restored(_ node: YAMLNode, in buffer: UnsafeBufferPointer<UInt8>) -> String {
        switch node.style {
        case .doubleQuoted: withoutMarks(node.value)
        case .plain: withColons(node, buffer)
        case .singleQuoted, .literal, .folded, .block, .flow: node.value
        }
    }

    private func withoutMarks(_ text: String) -> String {
        let bytes = Array(text.utf8)
        let isEscape = { (index: Int) in bytes[index] == mark && index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "'") }
        return String(decoding: bytes.indices.filter { !isEscape($0) }.map { bytes[$0] }, as: UTF8.self)
    }

    /// Folding a plain scalar changes only white space, so its marks have the order of those in the text.
    private func withColons(_ node: YAMLNode, _ buffer: UnsafeBufferPointer<UInt8>) -> String {
        var marks = (node.start..<node.end).lazy.filter { buffer[$0] == mark }.makeIterator()
        let bytes = node.value.utf8.map { byte in
            guard byte == mark, let offset = marks.next(), colons.contains(offset) else { return byte }
            return UInt8(ascii: ":")
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
