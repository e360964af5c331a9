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

    /// Lists the tree under `root`. A link to a file inside the tree counts as that file.
    /// - Parameter skips: called with the path from the root; a skipped folder is not entered.
    init(_ root: String, skips: (_ path: String, _ isFolder: Bool) -> Bool) throws(FileError) {
        guard let realRoot = FileBytes.realPath(root) else { throw FileError(.list, root) }
        var waiting = [""]
        while let folder = waiting.popLast() {
            let absolute = folder.isEmpty ? root : root + "/" + folder
            for name in try FolderListing.names(in: absolute) {
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
                default: break
                }
            }
        }
        files.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        unfollowedLinks.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// The path from the root of what a link leads to, through all links; nil if that is nothing or outside of the root.
    private static func target(of link: String, in root: String) -> String? {
        guard let target = FileBytes.realPath(link), target.hasPrefix(root + "/") else { return nil }
        return String(target.dropFirst(root.count + 1))
    }

    /// The names in a folder in no particular order, without `.` and `..`. Names that are not UTF-8 are skipped: no page could link to
    /// them.
    static func names(in folder: String) throws(FileError) -> [String] {
        guard let listing = opendir(folder) else { throw FileError(.list, folder) }
        defer { closedir(listing) }
        var names: [String] = []
        while let entry = readdir(listing) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(validatingCString: $0) }
            }
            if let name, name != ".", name != ".." { names.append(name) }
        }
        return names
    }
}
