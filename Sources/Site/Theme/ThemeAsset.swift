import Diagnostics

/// A style sheet, script, picture or font of the theme, as it is published.
struct ThemeAsset: Sendable {
    /// Relative to `templates/assets/`.
    let path: String
    /// Style sheets and scripts are without indentation, blank lines and lines of comment.
    let bytes: [UInt8]
    /// Style sheets and scripts have a hash of their content in their names, so that browsers can cache them without end; files that style
    /// sheets refer to keep their names.
    let route: Route

    private init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
        let folder = "theme/"
        if Self.isText(path), let dot = path.lastIndex(of: ".") {
            route = Route(folder + path[..<dot] + "." + ContentHash(bytes).hex(10) + path[dot...])
        } else {
            route = Route(folder + path)
        }
    }

    var isStylesheet: Bool { path.hasSuffix(".css") }

    private static func isText(_ path: String) -> Bool { path.hasSuffix(".css") || path.hasSuffix(".js") }

    /// The lines with code, without indentation. A file whose lines may begin inside a text or a comment (template literals,
    /// continued strings, comments of several lines) is published as it is.
    private static func withoutComments(_ source: [UInt8], isScript: Bool) -> [UInt8] {
        let lines = source.split(separator: UInt8(ascii: "\n")).map { $0.drop { $0 == 0x20 || $0 == 0x09 } }
        let mayContinue = lines.contains { line in
            let start = line.indices.last { isPair("/*", in: line, at: $0) }
            return line.suffix(2).contains(UInt8(ascii: "\\")) || start.map { end(of: line[$0...]) == nil } ?? false
        }
        if mayContinue || isScript && source.contains(UInt8(ascii: "`")) { return source }
        let code = lines.filter { line in
            if isScript, isPair("//", in: line, at: line.startIndex) { return false }
            return !line.isEmpty && !(isPair("/*", in: line, at: line.startIndex) && end(of: line) == line.endIndex)
        }
        return Array(code.joined(separator: [UInt8(ascii: "\n")])) + [UInt8(ascii: "\n")]
    }

    /// Where the comment at the start of a line ends; nil if it goes on.
    private static func end(of comment: ArraySlice<UInt8>) -> Int? {
        comment.indices.dropFirst(2).first { isPair("*/", in: comment, at: $0) }.map { $0 + 2 }
    }

    private static func isPair(_ pair: StaticString, in line: ArraySlice<UInt8>, at index: Int) -> Bool {
        index + 1 < line.endIndex && pair.withUTF8Buffer { line[index] == $0[0] && line[index + 1] == $0[1] }
    }

    /// The assets of both, by path; an override replaces the built-in file of its path. Scripts become one file.
    static func make(builtIn: [ThemeFile], overrides: [ThemeFile]) -> [ThemeAsset] {
        let folder = "assets/"
        var chosen: [String: [UInt8]] = [:]
        for file in builtIn + overrides where file.path.hasPrefix(folder) {
            let parts = file.path.split(separator: "/", omittingEmptySubsequences: false)
            guard !parts.contains(".."), !parts.contains("") else { continue }
            let path = String(file.path.dropFirst(folder.count))
            chosen[path] = isText(path) ? withoutComments(file.bytes, isScript: path.hasSuffix(".js")) : file.bytes
        }
        let scripts = chosen.filter { $0.key.hasSuffix(".js") && $0.key != ScriptBundle.search }
        for path in scripts.keys { chosen[path] = nil }
        chosen[ScriptBundle.path] = ScriptBundle.bytes(of: scripts)
        return chosen.sorted { $0.key < $1.key }.map { ThemeAsset(path: $0.key, bytes: $0.value) }
    }
}
