/// Readings of page names.
enum PageNames {
    /// `a b` of `[[a b]]`, `#[[a b]]` and `#a`; anything else trimmed.
    static func unwrapped(_ text: String) -> String {
        var bytes = Array(text.utf8).trimmingBlanks()
        if bytes.first == UInt8(ascii: "#") { bytes = bytes.dropFirst() }
        if bytes.count >= 4, bytes.starts(with: "[[".utf8), bytes.suffix(2).elementsEqual("]]".utf8) {
            bytes = bytes.dropFirst(2).dropLast(2)
        }
        return String(decoding: bytes.trimmingBlanks(), as: UTF8.self)
    }

    /// The names above a page in its namespace, nearest last: `a` and `a/b` for `a/b/c`. Paths (`../a`) and addresses are no namespaces.
    static func parents(of name: PageName) -> [PageName] {
        // Most names have no namespace at all.
        guard name.key.utf8.contains(UInt8(ascii: "/")), name.key.utf8.first != UInt8(ascii: ".") else { return [] }
        let bytes = Array(name.key.utf8)
        let isAddress = bytes.indices.contains { bytes[$0] == UInt8(ascii: ":") && bytes[$0...].starts(with: "://".utf8) }
        guard !isAddress else { return [] }
        return bytes.indices.filter { bytes[$0] == UInt8(ascii: "/") && $0 > 0 && $0 < bytes.count - 1 }.map {
            PageName(key: String(decoding: bytes[..<$0], as: UTF8.self))
        }
    }
}
