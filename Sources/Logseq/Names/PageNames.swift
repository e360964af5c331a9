import Diagnostics

/// Functions on page names.
enum PageNames {
    /// The name inside `[[a b]]`, `#[[a b]]` and `#a`; other text is trimmed.
    static func unwrapped(_ text: String) -> String {
        var bytes = Array(text.utf8).trimmingBlanks()
        if bytes.first == UInt8(ascii: "#") { bytes = bytes.dropFirst() }
        if bytes.count >= 4, bytes.starts(with: "[[".utf8), bytes.suffix(2).elementsEqual("]]".utf8) {
            bytes = bytes.dropFirst(2).dropLast(2)
        }
        return String(decoding: bytes.trimmingBlanks(), as: UTF8.self)
    }

    /// How many parts a name may have to be in a namespace. A longer one is a plain name: every part would be a page of its own.
    static let mostLevels = 64

    /// Whether a name has too many parts to be in a namespace.
    static func isTooDeep(_ name: PageName) -> Bool { name.key.utf8.count { $0 == UInt8(ascii: "/") } >= mostLevels }

    /// The namespaces of a page, outermost first: `a` and `a/b` for `a/b/c`. Paths (`../a`), addresses and names that are too deep have none.
    static func parents(of name: PageName) -> [PageName] {
        let bytes = name.key.utf8
        // Most names have at most one namespace.
        guard let first = bytes.firstIndex(of: UInt8(ascii: "/")), bytes.first != UInt8(ascii: ".") else { return [] }
        if isTooDeep(name) { return [] }
        if bytes.contains(UInt8(ascii: ":")), name.key.containsBytes(of: "://") { return [] }
        var parents: [PageName] = []
        var next: String.Index? = first
        while let slash = next {
            let rest = bytes[bytes.index(after: slash)...]
            if slash > bytes.startIndex, !rest.isEmpty { parents.append(PageName(key: String(name.key[..<slash]))) }
            next = rest.firstIndex(of: UInt8(ascii: "/"))
        }
        return parents
    }
}
