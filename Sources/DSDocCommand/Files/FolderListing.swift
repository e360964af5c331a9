import Glibc

/// All files below a folder, sorted by the bytes of their paths, so that the order does not depend on the file system.
struct FolderListing: Sendable {
    struct File: Hashable, Sendable {
        /// From the folder, `/` between parts.
        let path: String
        let size: Int
        /// For a link, the path of the file that it leads to, from the folder.
        var target: String?
    }

    private(set) var files: [File] = []
    /// Links that were not followed: to folders, to targets outside of the folder, and to nothing.
    private(set) var unfollowedLinks: [String] = []
    /// Folders that could not be listed, names that are not UTF-8, and pipes, sockets and devices, by path from the folder.
    private(set) var failures: [FileError] = []

    /// Lists the tree under `root`. A link to a file inside the tree counts as that file.
    /// - Parameter skips: called with the path from the root; a skipped folder is not entered.
    init(_ root: String, skips: (_ path: String, _ isFolder: Bool) -> Bool) throws(FileError) {
        guard let realRoot = FileBytes.realPath(root) else { throw FileError(.list, root) }
        var waiting = [""]
        while let folder = waiting.popLast() {
            let absolute = folder.isEmpty ? root : root + "/" + folder
            let listed: (names: [String], misnamed: [String])
            do {
                listed = try FolderListing.entries(in: absolute)
            } catch {
                if folder.isEmpty { throw error }
                failures.append(FileError(.list, folder, code: error.code))
                continue
            }
            for name in listed.misnamed {
                let path = folder.isEmpty ? name : folder + "/" + name
                if !skips(path, FileBytes.kind(root + "/" + path) == .folder) { failures.append(FileError(.misnamed, path, code: EILSEQ)) }
            }
            for name in listed.names {
                let path = folder.isEmpty ? name : folder + "/" + name
                switch FileBytes.kind(root + "/" + path) {
                case .folder:
                    if !skips(path, true) { waiting.append(path) }
                case .file(let size):
                    if !skips(path, false) { files.append(File(path: path, size: size)) }
                case .link where !skips(path, false):
                    if let target = FolderListing.target(of: root + "/" + path, in: realRoot),
                        case .file(let size)? = FileBytes.kind(realRoot + "/" + target)
                    {
                        files.append(File(path: path, size: size, target: target))
                    } else {
                        unfollowedLinks.append(path)
                    }
                case .other where !skips(path, false): failures.append(FileError(.readSpecial, path, code: ENXIO))
                // It was removed meanwhile, or is skipped.
                case .link, .other, nil: break
                }
            }
        }
        files.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        failures.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        unfollowedLinks.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// The path from the root of what a link leads to, through all links; nil if that is nothing or outside of the root.
    private static func target(of link: String, in root: String) -> String? {
        guard let target = FileBytes.realPath(link), target.hasPrefix(root + "/") else { return nil }
        return String(target.dropFirst(root.count + 1))
    }

    /// The names in a folder in no particular order, without `.`, `..` and names that are not UTF-8.
    static func names(in folder: String) throws(FileError) -> [String] { try entries(in: folder).names }

    /// The names in a folder, and the texts of those that are not UTF-8: no page could link to them.
    private static func entries(in folder: String) throws(FileError) -> (names: [String], misnamed: [String]) {
        guard let listing = opendir(FilePath.path(folder)) else { throw FileError(.list, folder) }
        defer { closedir(listing) }
        var names: [String] = []
        var misnamed: [String] = []
        errno = 0
        while let entry = readdir(listing) {
            withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                let bytes = bytes.prefix { $0 != 0 }
                if let name = String(validating: bytes, as: UTF8.self) {
                    if name != ".", name != ".." { names.append(name) }
                } else {
                    misnamed.append(FilePath.text(bytes))
                }
            }
            errno = 0
        }
        if errno != 0 { throw FileError(.list, folder) }
        return (names, misnamed)
    }
}
