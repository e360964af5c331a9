import Diagnostics
import Site

/// The user's `templates/` folder, which overrides the built-in theme file by file.
enum ThemeFolder {
    static let standard = "templates"

    /// - Parameter path: nil for `templates` if it exists; a folder that is named must exist.
    /// - Returns: also the findings about what cannot be read, which the built-in theme replaces.
    static func read(
        _ path: String?, into files: inout SourceFiles
    ) throws(FileError) -> (theme: [ThemeFile], diagnostics: [Diagnostic]) {
        let root = path ?? standard
        if path == nil, FileBytes.kind(root, followingLinks: true) != .folder { return ([], []) }
        return try read(root, under: "", into: &files)
    }

    /// The message catalogues of the folder; none if the folder does not exist.
    static func readCatalogues() throws(FileError) -> [ThemeFile] {
        let folder = "messages/"
        guard FileBytes.kind(standard + "/" + folder, followingLinks: true) == .folder else { return [] }
        var files = SourceFiles()
        return try read(standard, under: folder, into: &files).theme
    }

    /// - Parameter folder: a subfolder with a trailing slash; empty for the whole folder.
    private static func read(
        _ root: String, under folder: String, into files: inout SourceFiles
    ) throws(FileError) -> (theme: [ThemeFile], diagnostics: [Diagnostic]) {
        let root = folder.isEmpty ? root : root + "/" + folder.dropLast()
        let listing = try FolderListing(root) { path, isFolder in GraphFolder.isSkipped(path, isFolder: isFolder) }
        var theme: [ThemeFile] = []
        var failures = listing.failures.map { FileError($0.action, root + "/" + $0.path, code: $0.code) }
        for file in listing.files {
            let path = root + "/" + file.path
            do {
                let bytes = try FileBytes.read(path)
                theme.append(ThemeFile(path: folder + file.path, bytes: bytes, file: files.add(SourceFile(path: path, bytes: bytes))))
            } catch {
                failures.append(error)
            }
        }
        return (theme, failures.map { $0.finding(in: &files) })
    }
}
