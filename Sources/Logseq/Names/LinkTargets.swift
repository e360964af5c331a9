import Diagnostics

/// Resolves the target of a link.
enum LinkTargets {
    /// Schemes of links. Schemes that run code (`javascript:`, `data:`) are excluded.
    private static let schemes: Set<String> = [
        "http", "https", "ftp", "ftps", "sftp", "ssh", "git", "mailto", "tel", "sms", "irc", "ircs", "xmpp", "matrix", "magnet", "geo",
        "news",
        "logseq", "zotero", "obsidian", "vscode", "things", "message", "evernote", "notion", "slack", "discord", "steam", "spotify",
        "gopher",
        "gemini", "ipfs", "nostr", "bitcoin", "ethereum", "webcal", "feed", "calibre", "x-devonthink-item", "bear", "hook", "omnifocus",
    ]

    static func isSafe(scheme: String) -> Bool { schemes.contains(scheme.lowercased()) }

    /// The scheme of an address: `http` of `http://a`; nil without one. A single letter is a drive, not a scheme.
    static func scheme(of text: String) -> String? {
        let bytes = text.utf8
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let scheme = bytes[..<colon]
        guard scheme.count > 1, let first = scheme.first, first.isLetter,
            scheme.allSatisfy({ $0.isAlphanumeric || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") })
        else { return nil }
        return String(text[..<colon])
    }

    enum Meaning {
        case target(Link.Target)
        case page(written: String)
        /// A scheme that must not become a link.
        case unsafe
    }

    static func meaning(of written: String) -> Meaning {
        let text = String(decoding: Array(written.utf8).trimmingBlanks(), as: UTF8.self)
        if let scheme = scheme(of: text) {
            if scheme.lowercased() == "file" { return .target(.other(text)) }
            return isSafe(scheme: scheme) ? .target(.web(text)) : .unsafe
        }
        if text.hasPrefix("//") { return .target(.web(text)) }
        if text.isEmpty || text.hasPrefix("#") || text.hasPrefix("?") { return .target(.other(text)) }
        let path = path(text)
        let name = path.split(separator: "/").last.map(String.init) ?? ""
        let suffix = suffix(of: name)
        if suffix == "md" || suffix == "markdown" {
            let stem = name.dropLast(suffix.utf8.count + 1)
            return .page(written: String(stem))
        }
        if path.hasPrefix("assets/") || !suffix.isEmpty { return .target(.asset(path)) }
        return .target(.other(text))
    }

    /// A relative path as a path from the root of the graph: `../assets/a%20b.png#x` becomes `assets/a b.png`. Pages are one folder deep.
    private static func path(_ text: String) -> String {
        var bytes = percentDecoded(Array(text.utf8))[...]
        if let mark = bytes.firstIndex(where: { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "?") }),
            !suffix(of: String(decoding: bytes[..<mark], as: UTF8.self)).isEmpty
        {
            bytes = bytes[..<mark]
        }
        var parts: [Substring] = []
        let decoded = String(decoding: bytes, as: UTF8.self).split(separator: "\\", omittingEmptySubsequences: false).joined(separator: "/")
        for part in decoded.split(separator: "/", omittingEmptySubsequences: true) where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(part) }
        }
        return parts.joined(separator: "/")
    }

    /// The file extension in lower case; "" if there is none.
    static func suffix(of name: String) -> String {
        guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot != name.utf8.startIndex else { return "" }
        let suffix = name.utf8[name.utf8.index(after: dot)...]
        guard (1...8).contains(suffix.count), suffix.allSatisfy(\.isAlphanumeric), suffix.contains(where: \.isLetter) else { return "" }
        return String(decoding: suffix.map(\.lowercased), as: UTF8.self)
    }

    /// Decodes `%XX`; invalid sequences stay.
    static func percentDecoded(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.contains(UInt8(ascii: "%")) else { return bytes }
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count, let high = hex(bytes[index + 1]), let low = hex(bytes[index + 2])
            {
                result.append(high << 4 | low)
                index += 3
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return result
    }

    private static func hex(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x37
        case 0x61...0x66: byte - 0x57
        default: nil
        }
    }
}
