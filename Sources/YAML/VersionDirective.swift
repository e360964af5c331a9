/// The directive `%YAML` before a document: goyaml accepts 1.1 alone, libyaml 1.2 too.
///
/// *Source:* goyaml.v2/parserc.go, `yaml_parser_process_directives`.
enum VersionDirective {
    /// The failure of the first directive of another version; nil if there is none.
    static func failure(in bytes: ArraySlice<UInt8>, linesBefore: Int) -> YAMLFailure? {
        var number = linesBefore
        for line in lines(bytes) {
            guard isDirectiveOrEmpty(bytes[line]) else { return nil }
            if let version = version(bytes[line]), version != [1, 1] {
                let range = line.lowerBound - bytes.startIndex..<line.upperBound - bytes.startIndex
                return YAMLFailure(.parser(.version), line: number > 0 ? number : nil, range: range)
            }
            number += 1
        }
        return nil
    }

    /// Whether a chunk has directives, and nothing but comments beside them: a line `---` has cut it off its document.
    static func isAlone(in bytes: ArraySlice<UInt8>) -> Bool {
        bytes.contains(UInt8(ascii: "%")) && lines(bytes).allSatisfy { isDirectiveOrEmpty(bytes[$0]) }
            && lines(bytes).contains { bytes[$0].first == UInt8(ascii: "%") }
    }

    /// The lines without their breaks.
    private static func lines(_ bytes: ArraySlice<UInt8>) -> some Sequence<Range<Int>> {
        sequence(state: bytes.startIndex) { start -> Range<Int>? in
            guard start < bytes.endIndex else { return nil }
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
            defer { start = end + 1 }
            return start..<(end > start && bytes[end - 1] == UInt8(ascii: "\r") ? end - 1 : end)
        }
    }

    private static func isDirectiveOrEmpty(_ line: ArraySlice<UInt8>) -> Bool {
        if line.first == UInt8(ascii: "%") { return true }
        let first = line.first { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
        return first == nil || first == UInt8(ascii: "#")
    }

    /// The two numbers of a directive `%YAML 1.2`; nil for other lines.
    private static func version(_ line: ArraySlice<UInt8>) -> [Int]? {
        guard line.starts(with: "%YAML".utf8) else { return nil }
        let words = line.dropFirst(5).split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
        guard let first = words.first, line.dropFirst(5).first.map({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }) == true else {
            return nil
        }
        let parts = first.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        let numbers = parts.compactMap { Int(String(decoding: $0, as: UTF8.self)) }
        return parts.count == 2 && numbers.count == 2 ? numbers : nil
    }
}
