import Diagnostics

/// What a note may link to outside the site: an address whose scheme runs nothing in the reader's browser.
enum ExternalLink {
    private static let schemes: Set<String> = [
        "http", "https", "mailto", "tel", "ftp", "ftps", "irc", "ircs", "news", "magnet", "geo", "sms", "xmpp", "matrix", "zotero",
        "logseq", "obsidian",
    ]

    /// The address as it may be written into `href`; nil where it is unsafe. Browsers drop blanks and controls inside a scheme, so they
    /// are refused before the scheme is read.
    static func safe(_ address: String) -> String? {
        let trimmed = address.drop { $0.isWhitespace }
        guard let scheme = scheme(of: trimmed) else { return encoded(trimmed) }
        return schemes.contains(scheme) ? encoded(trimmed) : nil
    }

    /// The scheme in lower case; nil for a relative address.
    static func scheme(of address: some StringProtocol) -> String? {
        var scheme = ""
        for scalar in address.unicodeScalars {
            switch scalar {
            case ":": return scheme.isEmpty ? nil : scheme.lowercased()
            case "/", "?", "#": return nil
            case _ where scalar.value < 0x21: continue
            default: scheme.unicodeScalars.append(scalar)
            }
        }
        return nil
    }

    /// Blanks and characters that the URL standard forbids are percent-encoded; `%` stays, since the address may be encoded already.
    private static func encoded(_ address: some StringProtocol) -> String {
        PercentEncoding.encode(address) { byte in byte > 0x20 && byte != 0x7F && !"\"<>\\^`{|}".utf8.contains(byte) }
    }
}
