import Diagnostics

/// Validates addresses outside of the site: only schemes that run no code in the browser.
enum ExternalLink {
    private static let schemes: Set<String> = [
        "http", "https", "mailto", "tel", "ftp", "ftps", "irc", "ircs", "news", "magnet", "geo", "sms", "xmpp", "matrix", "zotero",
        "logseq", "obsidian",
    ]

    /// The address for `href`; nil if it is unsafe. Browsers remove whitespace and control characters inside a scheme, so these are
    /// rejected before the scheme is parsed.
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

    /// Percent-encodes whitespace and characters that the URL standard forbids; `%` stays, because the address may already be encoded.
    private static func encoded(_ address: some StringProtocol) -> String {
        PercentEncoding.encode(String(address)) { byte in byte > 0x20 && byte != 0x7F && !"\"<>\\^`{|}".utf8.contains(byte) }
    }
}
