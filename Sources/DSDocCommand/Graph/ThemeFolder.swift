import Diagnostics
import Site

/// The user's `templates/` folder, which overrides the built-in theme file by file.
enum ThemeFolder {
    static let standard = "templates"

    /// - Parameter path: nil takes `templates` where there is one; a folder that was named must be there.
    static func read(_ path: String?, into files: inout SourceFiles) throws(FileError) -> [ThemeFile] {
        let root = path ?? standard
        if path == nil, FileBytes.kind(root, followingLinks: true) != .folder { return [] }
        let listing = try FolderListing(root) { path, isFolder in GraphFolder.isSkipped(path, isFolder: isFolder) }
        var theme: [ThemeFile] = []
        for file in listing.files {
            let bytes = try FileBytes.read(root + "/" + file.path)
            theme.append(ThemeFile(path: file.path, bytes: bytes, file: files.add(SourceFile(path: root + "/" + file.path, bytes: bytes))))
        }
        return theme
    }
}
