/// The scripts of a theme in one file, which takes one request.
enum ScriptBundle {
    static let path = "scripts.js"
    /// Not in the bundle: loaded when the search box is first used.
    static let search = "search.js"

    /// Runs before the page is painted; the others run in the order of their names when the page is parsed.
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
