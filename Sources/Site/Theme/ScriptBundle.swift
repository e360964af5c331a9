/// The scripts of a theme as one file, since every file more is a request before the page is read.
enum ScriptBundle {
    static let path = "scripts.js"
    /// Not in the bundle: it is loaded once the search box is used.
    static let search = "search.js"

    /// `early.js` runs before the page is painted; the others, in the order of their names, when it has been read.
    private static let early = "early.js"

    static func bytes(of scripts: [String: [UInt8]]) -> [UInt8] {
        var result = scripts[early] ?? []
        let others = scripts.filter { $0.key != early }.sorted { $0.key < $1.key }
        guard !others.isEmpty else { return result }
        result += "\naddEventListener(\"DOMContentLoaded\", function () {\n".utf8
        for script in others { result += script.value + "\n".utf8 }
        result += "});\n".utf8
        return result
    }
}
