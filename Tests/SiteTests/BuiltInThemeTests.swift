import Foundation
import TestSupport
import Testing

@testable import Site

/// The built-in theme equals `templates/` byte for byte.
///
/// After a change of `templates/`, run `DSDOC_RECORD=1 swift test --filter BuiltInThemeTests`.
@Suite struct BuiltInThemeTests {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    static let source = root.appending(path: "Sources/Site/Theme/BuiltInTheme.swift")
    static let folder = root.appending(path: "templates")

    @Test func sourceIsGeneratedFromTemplates() throws {
        try Golden.expect(try Self.generated().utf8, is: Self.source)
    }

    @Test func filesAreThoseOfTemplates() throws {
        let files = try Self.files()
        #expect(BuiltInTheme.files.map(\.path) == files.map(\.path))
        for (builtIn, file) in zip(BuiltInTheme.files, files) { #expect(builtIn.text == file.text, "\(file.path)") }
    }

    static func files() throws -> [(path: String, text: String)] {
        let prefix = folder.path + "/"
        let all = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL } ?? []
        return try all.filter { !$0.hasDirectoryPath && !$0.lastPathComponent.hasPrefix(".") }
            .map { (String($0.path.dropFirst(prefix.count)), try String(contentsOf: $0, encoding: .utf8)) }
            .sorted { $0.0 < $1.0 }
    }

    static func generated() throws -> String {
        var result = """
            // Generated from templates/ by BuiltInThemeTests; change the files there.
            // swift-format-ignore-file

            enum BuiltInTheme {
                static let files: [ThemeFile] = [

            """
        for file in try files() {
            var hashes = "#"
            while file.text.contains("\"\"\"" + hashes) || file.text.contains("\\" + hashes) { hashes += "#" }
            result += "        file(\n            \"\(file.path)\",\n            \(hashes)\"\"\"\n"
            for line in file.text.split(separator: "\n", omittingEmptySubsequences: false) {
                result += line.isEmpty ? "\n" : "            \(line)\n"
            }
            result += "            \"\"\"\(hashes)),\n"
        }
        return result + """
                ]

                private static func file(_ path: String, _ text: StaticString) -> ThemeFile {
                    ThemeFile(path: path, bytes: text.withUTF8Buffer { Array($0) }, file: nil)
                }
            }

            """
    }
}
