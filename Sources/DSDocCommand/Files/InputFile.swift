import Diagnostics

/// Files that the user names on the command line.
enum InputFile {
    /// In bytes. The objects of a cluster of 5,000 nodes have 400 MB; offsets of a syntax tree go to 2 GiB.
    static let largest = 1 << 30

    /// Reads a file, or standard input for `-`. A text in UTF-16 is converted.
    static func read(_ path: String) throws(CommandFailure) -> SourceFile {
        do {
            return SourceFile(path: path, text: try FileBytes.readInput(path, limit: largest))
        } catch {
            throw CommandFailure(error)
        }
    }

    /// Reads a file of a folder that is checked as a whole.
    static func readMember(_ path: String) throws(FileError) -> SourceFile {
        if case .file(let size)? = FileBytes.kind(path, followingLinks: true), size > largest { throw FileError(.tooLarge(largest), path) }
        return SourceFile(path: path, text: try FileBytes.read(path))
    }
}
