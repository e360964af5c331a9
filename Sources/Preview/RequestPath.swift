/// The path of a request, validated before any lookup.
enum RequestPath {
    /// The percent-decoded path from the root of the site, without a leading slash. Nil for a target that no link has: not a path, invalid
    /// escapes, invalid UTF-8, NUL, backslashes, and `.` or `..` as a segment, also if it results from an escape.
    static func decode(_ target: String) -> String? {
        let path = target.utf8.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
        guard path.first == UInt8(ascii: "/"), let bytes = percentDecoded(path.dropFirst()) else { return nil }
        guard !bytes.contains(0), !bytes.contains(UInt8(ascii: "\\")), let text = String(validating: bytes, as: UTF8.self) else {
            return nil
        }
        let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        guard !parts.contains(where: { $0.elementsEqual(".".utf8) || $0.elementsEqual("..".utf8) }) else { return nil }
        // An empty segment would give a page two addresses.
        guard !parts.dropLast().contains(where: \.isEmpty) else { return nil }
        return text
    }

    private static func percentDecoded(_ bytes: some Collection<UInt8>) -> [UInt8]? {
        var result: [UInt8] = []
        var rest = bytes.makeIterator()
        while let byte = rest.next() {
            guard byte == UInt8(ascii: "%") else {
                result.append(byte)
                continue
            }
            guard let high = rest.next().flatMap(hexValue), let low = rest.next().flatMap(hexValue) else { return nil }
            result.append(high << 4 | low)
        }
        return result
    }

    private static func hexValue(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}

/// Checks the `Host` header. A foreign name that resolves to this machine would let another web page read the preview (DNS rebinding).
enum HostName {
    static func isLocal(_ headers: [String], port: Int) -> Bool {
        guard headers.count == 1, let host = headers.first?.lowercased() else { return false }
        return ["localhost", "127.0.0.1", "[::1]"].contains { host == "\($0):\(port)" || (port == 80 && host == $0) }
    }
}
