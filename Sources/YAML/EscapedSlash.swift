/// The escape `\/` of JSON in double quotes, which libyaml reads and goyaml rejects.
///
/// *Source:* goyaml.v2/scannerc.go, `yaml_parser_scan_flow_scalar`.
enum EscapedSlash {
    /// The failure of a chunk with the escape in double quotes; nil where it has none, and where it fails before.
    ///
    /// With another letter after the backslash libyaml rejects the escape where goyaml does.
    static func rejection(of bytes: ArraySlice<UInt8>, linesBefore: Int) -> YAMLParser.Parsed? {
        let escapes = offsets(in: bytes)
        guard !escapes.isEmpty else { return nil }
        var rejected = Array(bytes)
        for offset in escapes { rejected[offset + 1] = UInt8(ascii: "q") }
        let parsed = YAMLParser.parseAsGoyaml(rejected[...], linesBefore: linesBefore)
        guard let failure = parsed?.failure, failure.cause == .parser(.escape), escapes.contains(failure.range.lowerBound) else {
            return nil
        }
        return parsed
    }

    /// The offsets of backslashes before a slash that are not escaped themselves.
    private static func offsets(in bytes: ArraySlice<UInt8>) -> [Int] {
        var result: [Int] = []
        var index = bytes.startIndex
        while let found = bytes[index...].firstIndex(of: UInt8(ascii: "\\")), found + 1 < bytes.endIndex {
            var end = found
            while end < bytes.endIndex, bytes[end] == UInt8(ascii: "\\") { end += 1 }
            if end < bytes.endIndex, bytes[end] == UInt8(ascii: "/"), (end - found) % 2 == 1 { result.append(end - 1 - bytes.startIndex) }
            index = end
        }
        return result
    }
}
