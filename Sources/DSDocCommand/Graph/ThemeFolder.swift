import Diagnostics
import Site

/// The user's `templates/` folder, which overrides the built-in theme file by file.
enum ThemeFolder {
    static let standard = "templates"

    /// - Parameter path: nil for `templates` if it exists; a folder that is named must exist.
    static func read(_ path: String?, into files: inout SourceFiles) throws(FileError) -> [ThemeFile] {
        let root = path ?? standard
        if path == nil, FileBytes.kind(root, followingLinks: true) != .folder { return [] }
        return try read(root, under: "", into: &files)
    }

    /// The message catalogues of the folder; none if the folder does not exist.
    static func readCatalogues() throws(FileError) -> [ThemeFile] {
        let folder = "messages/"
        guard FileBytes.kind(standard + "/" + folder, followingLinks: true) == .folder else { return [] }
        var files = SourceFiles()
        return try read(standard, under: folder, into: &files)
    }

    /// - Parameter folder: a subfolder with a trailing slash; empty for the whole folder.
    private static func read(_ root: String, under folder: String, into files: inout SourceFiles) throws(FileError) -> [ThemeFile] {
        let root = folder.isEmpty ? root : root + "/" + folder.dropLast()
        let listing = try FolderListing(root) { path, isFolder in GraphFolder.isSkipped(path, isFolder: isFolder) }
        var theme: [ThemeFile] = []
        for file in listing.files {
            let bytes = try FileBytes.read(root + "/" + file.path)
            theme.append(
                ThemeFile(path: folder + file.path, bytes: bytes, file: files.add(SourceFile(path: root + "/" + file.path, bytes: bytes))))
        }
        return theme
    }
}
