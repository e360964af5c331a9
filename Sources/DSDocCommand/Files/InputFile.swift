import Diagnostics

/// Files that the user names on the command line.
enum InputFile {
    /// In bytes, as far as the offsets of a syntax tree go: the pods of a cluster of 5,000 nodes are hundreds of megabytes.
    static let largest = Int(Int32.max)

    /// Reads a file, or standard input for `-`. A text in UTF-16 is converted.
    static func read(_ path: String) throws(CommandFailure) -> SourceFile {
        do {
            guard path != "-" else { return SourceFile(path: "-", text: try FileBytes.readStandardInput()) }
            if case .file(let size)? = FileBytes.kind(path, followingLinks: true), size > largest {
                throw CommandFailure.ioError(Message("\(path) is too large: \(size >> 20) MiB"))
            }
            return SourceFile(path: path, text: try FileBytes.read(path))
        } catch let error as FileError {
            throw CommandFailure(error)
        } catch let failure as CommandFailure {
            throw failure
        } catch {
            throw .ioError(Message(verbatim: "\(path): \(error)"))
        }
    }
}
