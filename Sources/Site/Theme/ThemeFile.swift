import Diagnostics

/// A file of a theme: a template, a message catalogue or an asset. `file` names the user's file that overrides the built-in one.
package struct ThemeFile: Sendable {
    /// Relative to `templates/`, with `/` between its parts.
    package let path: String
    package let bytes: [UInt8]
    /// Nil for a built-in file, which has no diagnostics.
    package let file: FileID?

    package init(path: String, bytes: [UInt8], file: FileID?) {
        self.path = path
        self.bytes = bytes
        self.file = file
    }

    var text: String { String(decoding: bytes, as: UTF8.self) }

    func span(_ range: Range<Int>) -> SourceSpan? { file.map { SourceSpan(file: $0, range: range) } }
}
