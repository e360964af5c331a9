import Diagnostics

extension BuiltInMacro {
    /// `{{video url}}`, `{{youtube id}}`, `{{vimeo id}}`, `{{bilibili id}}`: a link, with the thumbnail that YouTube serves at a fixed
    /// address.
    static let video = BuiltInMacro(names: ["video", "youtube", "vimeo", "bilibili"]) { macro, context, span in
        guard let argument = macro.arguments.first, !argument.isEmpty else { return .inlines([.macro(macro)]) }
        let (kind, address, poster) = VideoAddress.read(argument, site: macro.name.lowercased())
        return .inlines(context.media(kind, address, label: address, poster: poster, at: span))
    }
}

extension BuiltInMacro {
    /// `{{youtube-timestamp 271}}`: a time in the video above, as minutes and seconds.
    static let videoTime = BuiltInMacro(names: ["youtube-timestamp"]) { macro, _, _ in
        guard let argument = macro.arguments.first, let seconds = Int(argument), (0..<360_000).contains(seconds) else {
            return .inlines([.macro(macro)])
        }
        let parts = seconds < 3600 ? [seconds / 60, seconds % 60] : [seconds / 3600, seconds / 60 % 60, seconds % 60]
        return .inlines([.text(parts.map { ($0 < 10 ? "0" : "") + String($0) }.joined(separator: ":"))])
    }
}

/// Recognises the site of a video by its address, or by its id and the name of the macro.
enum VideoAddress {
    static func read(_ argument: String, site: String) -> (Media.Kind, String, poster: String?) {
        let hasScheme = LinkTargets.scheme(of: argument) != nil
        if let id = youTubeID(argument, isBare: !hasScheme && site == "youtube") {
            let address = hasScheme ? argument : "https://www.youtube.com/watch?v=\(id)"
            return (.youtube, address, "https://img.youtube.com/vi/\(id)/hqdefault.jpg")
        }
        if argument.contains("vimeo.com/") || site == "vimeo" {
            return (.vimeo, hasScheme ? argument : "https://vimeo.com/\(argument)", nil)
        }
        if argument.contains("bilibili.com/") || site == "bilibili" {
            return (.bilibili, hasScheme ? argument : "https://www.bilibili.com/video/\(argument)", nil)
        }
        return (.video, argument, nil)
    }

    private static func youTubeID(_ text: String, isBare: Bool) -> String? {
        if isBare { return id(text[...]) }
        for mark in ["youtu.be/", "youtube.com/embed/", "youtube.com/shorts/", "youtube.com/live/", "youtube-nocookie.com/embed/"] {
            if let range = text.firstRange(of: mark) { return id(text[range.upperBound...]) }
        }
        guard text.contains("youtube.com/"), let range = text.firstRange(of: "v=") else { return nil }
        return id(text[range.upperBound...])
    }

    /// A video id: eleven letters, digits, `-` and `_`.
    private static func id(_ text: Substring) -> String? {
        let id = text.utf8.prefix { $0.isAlphanumeric || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
        return id.count == 11 ? String(decoding: id, as: UTF8.self) : nil
    }
}
