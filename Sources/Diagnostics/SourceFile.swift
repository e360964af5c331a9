/// One file as it was read: the path that is shown to people, and its bytes, never changed.
package struct SourceFile: Sendable {
    /// Relative to where the command was run, with `/` between its parts; `-` is standard input.
    package let path: String
    package let bytes: [UInt8]

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}

/// The files of a run, numbered in the order in which they were added.
package struct SourceFiles: Sendable {
    package private(set) var all: [SourceFile] = []

    package init() {}

    package mutating func add(_ file: SourceFile) -> FileID {
        all.append(file)
        return FileID(rawValue: Int32(all.count - 1))
    }

    /// Puts other bytes in the place of a file, which keeps its number: it was edited.
    package mutating func replace(_ id: FileID, with file: SourceFile) { all[Int(id.rawValue)] = file }

    package subscript(id: FileID) -> SourceFile { all[Int(id.rawValue)] }

    /// The text under a span, with broken UTF-8 repaired.
    package func text(_ span: SourceSpan) -> String {
        let bytes = self[span.file].bytes
        return String(decoding: bytes[min(span.start, bytes.count)..<min(span.end, bytes.count)], as: UTF8.self)
    }
}
