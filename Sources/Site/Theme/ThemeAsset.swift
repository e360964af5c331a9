import Diagnostics

/// A style sheet, script, picture or font of the theme, as it is published.
struct ThemeAsset: Sendable {
    /// Relative to `templates/assets/`.
    let path: String
    /// Style sheets and scripts without what only their authors need.
    let bytes: [UInt8]
    /// Style sheets and scripts carry a hash of their content in their names, so that browsers may keep them for good; what style sheets
    /// refer to by name keeps its name.
    let route: Route

    private init(path: String, source: [UInt8]) {
        self.path = path
        bytes =
            path.hasSuffix(".css") ? CompactStylesheet.bytes(of: source) : path.hasSuffix(".js") ? CompactScript.bytes(of: source) : source
        let folder = "theme/"
        if Self.isHashed(path), let dot = path.lastIndex(of: ".") {
            route = Route(folder + path[..<dot] + "." + ContentHash(bytes).hex(10) + path[dot...])
        } else {
            route = Route(folder + path)
        }
    }

    var isStylesheet: Bool { path.hasSuffix(".css") }

    private static func isHashed(_ path: String) -> Bool { path.hasSuffix(".css") || path.hasSuffix(".js") }

    /// The assets of both, by path; an override replaces the built-in file of its path. Scripts become one file.
    static func make(builtIn: [ThemeFile], overrides: [ThemeFile]) -> [ThemeAsset] {
        let folder = "assets/"
        var chosen: [String: [UInt8]] = [:]
        for file in builtIn + overrides where file.path.hasPrefix(folder) {
            let parts = file.path.split(separator: "/", omittingEmptySubsequences: false)
            guard !parts.contains(".."), !parts.contains("") else { continue }
            chosen[String(file.path.dropFirst(folder.count))] = file.bytes
        }
        let scripts = chosen.filter { $0.key.hasSuffix(".js") && $0.key != ScriptBundle.search }
        for path in scripts.keys { chosen[path] = nil }
        chosen[ScriptBundle.path] = ScriptBundle.bytes(of: scripts)
        return chosen.sorted { $0.key < $1.key }.map { ThemeAsset(path: $0.key, source: $0.value) }
    }
}
