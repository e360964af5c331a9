/// The `Content-Type` of a file, by its extension.
///
/// *Source:* the IANA registry of media types; `text/javascript` after RFC 9239, `application/yaml` after RFC 9512.
package enum ContentType {
    /// The media type of a path, by the part after the last dot; `application/octet-stream` if it is unknown.
    package static func of(_ path: String) -> String {
        guard let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")) else { return unknown }
        return byExtension[path[path.index(after: dot)...].lowercased()] ?? unknown
    }

    /// Whether a browser shows a file of the type as a document that may have scripts, or guesses what it is. Viewers of PDF files and pictures
    /// need no such care, and some break in a sandbox.
    package static func isDocument(_ type: String) -> Bool { type.hasPrefix(html) || type.hasSuffix("xml") || type == unknown }

    /// The type of pages.
    package static let html = "text/html; charset=utf-8"
    /// The type of plain text.
    package static let plain = "text/plain; charset=utf-8"
    private static let unknown = "application/octet-stream"

    private static let byExtension = [
        "html": html, "htm": html,
        "css": "text/css; charset=utf-8",
        "js": "text/javascript; charset=utf-8", "mjs": "text/javascript; charset=utf-8",
        "json": "application/json", "map": "application/json", "webmanifest": "application/manifest+json",
        "xhtml": "application/xhtml+xml", "xht": "application/xhtml+xml", "shtml": html,
        "xml": "application/xml", "xsl": "application/xml", "xslt": "application/xml", "rss": "application/rss+xml",
        "atom": "application/atom+xml",
        "txt": plain, "md": "text/markdown; charset=utf-8", "csv": "text/csv; charset=utf-8",
        "yaml": "application/yaml", "yml": "application/yaml",
        "svg": "image/svg+xml", "svgz": "image/svg+xml", "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif",
        "webp": "image/webp", "avif": "image/avif", "ico": "image/x-icon", "bmp": "image/bmp",
        "woff": "font/woff", "woff2": "font/woff2", "ttf": "font/ttf", "otf": "font/otf",
        "mp3": "audio/mpeg", "m4a": "audio/mp4", "ogg": "audio/ogg", "wav": "audio/wav", "flac": "audio/flac",
        "mp4": "video/mp4", "webm": "video/webm", "mov": "video/quicktime",
        "pdf": "application/pdf", "wasm": "application/wasm", "zip": "application/zip",
    ]
}
