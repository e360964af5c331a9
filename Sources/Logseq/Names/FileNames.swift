/// Decodes file names into page names.
///
/// *Source:* logseq `graph_parser/util.cljs` (`title-parsing`, `tri-lb-title-parsing`).
enum FileNames {
    static func title(_ stem: String, format: GraphConfig.FileNameFormat) -> String {
        switch format {
        case .legacy:
            // Dots become slashes before percent signs are decoded.
            let bytes = Array(stem.utf8).map { $0 == UInt8(ascii: ".") ? UInt8(ascii: "/") : $0 }
            return String(decoding: LinkTargets.percentDecoded(bytes), as: UTF8.self)
        case .tripleLowbar:
            // `___` is decoded before percent signs, so that a literal `%5F` survives.
            let parts = split(Array(stem.utf8)).map { String(decoding: LinkTargets.percentDecoded($0), as: UTF8.self) }
            return parts.filter { !$0.isEmpty }.joined(separator: "/")
        }
    }

    private static func split(_ bytes: [UInt8]) -> [[UInt8]] {
        var parts: [[UInt8]] = [[]]
        var index = 0
        while index < bytes.count {
            if bytes.has("___", at: index) {
                parts.append([])
                index += 3
            } else {
                parts[parts.count - 1].append(bytes[index])
                index += 1
            }
        }
        return parts
    }
}
