/// One file: the path that people see, and its bytes.
package struct SourceFile: Sendable {
    /// Relative to the working directory, with `/` separators; `-` is standard input.
    package let path: String
    /// As read, or converted to UTF-8; never changed.
    package let bytes: [UInt8]

    /// - Parameter path: relative to the working directory; `-` for standard input.
    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    /// A file whose bytes are converted if they are UTF-16.
    package init(path: String, text bytes: [UInt8]) { self.init(path: path, bytes: UTF16Text.utf8(bytes) ?? bytes) }
}

/// The files of a run, with ids in the order of addition.
package struct SourceFiles: Sendable {
    /// In the order of their ids.
    package private(set) var all: [SourceFile] = []

    /// No files.
    package init() {}

    /// Adds a file and returns its id.
    package mutating func add(_ file: SourceFile) -> FileID {
        all.append(file)
        return FileID(rawValue: Int32(all.count - 1))
    }

    /// Replaces the contents of an edited file; the id stays.
    package mutating func replace(_ id: FileID, with file: SourceFile) { all[Int(id.rawValue)] = file }

    /// The file of an id. The id must come from this value.
    package subscript(id: FileID) -> SourceFile { all[Int(id.rawValue)] }

    /// The text of a span; invalid UTF-8 becomes U+FFFD.
    package func text(_ span: SourceSpan) -> String {
        let bytes = self[span.file].bytes
        return String(decoding: bytes[min(span.start, bytes.count)..<min(span.end, bytes.count)], as: UTF8.self)
    }
}
