import Foundation
import TestSupport

/// The sources as text.
struct SourceTree {
    struct File {
        /// From `Sources`, `/` between parts.
        let path: String
        let text: String

        var target: String { String(path.prefix { $0 != "/" }) }
        var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
        /// Made by a program: nobody reads it from top to bottom.
        var isGenerated: Bool { text.hasPrefix("// Generated from ") }

        /// The modules that the file imports.
        var imports: [String] {
            lines.compactMap { line in
                let words = line.split(separator: " ").map(String.init).filter { !["@testable", "package", "internal"].contains($0) }
                return words.first == "import" ? words.last : nil
            }
        }

        /// Lines of code, without comments and without what stands in quotes.
        var code: [String] {
            lines.map { line in
                var result = ""
                var isQuoted = false
                var last: Character = " "
                for character in line {
                    if character == "\"", last != "\\" { isQuoted.toggle() }
                    if !isQuoted, character == "/", last == "/" { return result }
                    if !isQuoted { result.append(character) }
                    last = character
                }
                return result
            }
        }
    }

    static let root = CaseFiles.root.deletingLastPathComponent().deletingLastPathComponent()

    /// Every Swift file under `Sources`, sorted.
    static let files: [File] = {
        let base = root.appending(path: "Sources").path(percentEncoded: false)
        let paths = (FileManager.default.enumerator(atPath: base)?.allObjects as? [String] ?? []).filter { $0.hasSuffix(".swift") }
        return paths.sorted().compactMap { path in
            (try? String(contentsOfFile: base + "/" + path, encoding: .utf8)).map { File(path: path, text: $0) }
        }
    }()

    static let targets = Set(files.map(\.target)).sorted()
}
