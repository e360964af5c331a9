import Diagnostics

/// Keys of properties in normalised form: lower case, with `-` for `_`.
enum PropertyKey {
    static func normalised(_ key: String) -> String {
        let bytes = Array(key.utf8).trimmingBlanks()
        let bare = bytes.first == UInt8(ascii: ":") ? bytes.dropFirst() : bytes
        let text = String(decoding: bare.map { $0 == UInt8(ascii: "_") || $0 == 0x20 ? UInt8(ascii: "-") : $0 }, as: UTF8.self)
        return bare.allSatisfy { $0 < 0x80 } ? String(decoding: text.utf8.map(\.lowercased), as: UTF8.self) : text.lowercased()
    }

    /// Keys that Logseq uses internally.
    private static let hidden: Set<String> = [
        "id", "collapsed", "heading", "background-color", "background-image", "created-at", "updated-at", "last-modified-at", "todo",
        "doing",
        "now", "later", "done",
    ]

    /// Whether readers do not see a property: its effect is shown elsewhere, or it is internal.
    static func isHidden(_ key: String, config: GraphConfig) -> Bool {
        if hidden.contains(key) || config.hiddenProperties.contains(key) { return true }
        for prefix in ["logseq.", "query-", "hl-", "card-", "ls-type", "dsdoc-"] where key.hasPrefix(prefix) { return true }
        return false
    }
}
