/// Paths with `/` between names, relative to one folder, whose own path is empty.
package enum RelativePath {
    /// The folder of a path.
    package static func folder(of path: String) -> String { path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "" }

    /// The last name of a path.
    package static func name(of path: String) -> String { path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path }

    /// A path in a folder; the path itself if the folder's is empty.
    package static func joined(_ folder: String, _ path: String) -> String {
        folder.isEmpty ? path : path.isEmpty ? folder : "\(folder)/\(path)"
    }

    /// A path as written in a file of a folder, without `.` and `..`; nil if it leads out of the top folder or is absolute.
    package static func resolved(_ written: String, in folder: String) -> String? {
        guard !written.hasPrefix("/") else { return nil }
        var names = folder.split(separator: "/")
        for name in written.split(separator: "/") {
            switch name {
            case ".": break
            case "..":
                guard !names.isEmpty else { return nil }
                names.removeLast()
            default: names.append(name)
            }
        }
        return names.joined(separator: "/")
    }

    /// The folders that contain a path, the nearest first, down to the top folder.
    package static func folders(above path: String) -> [String] {
        var folders: [String] = []
        var folder = path
        repeat {
            folder = Self.folder(of: folder)
            folders.append(folder)
        } while !folder.isEmpty
        return folders
    }
}
