/// What changed in a watched folder within one burst of events.
package struct ChangeSet: Hashable, Sendable {
    /// Paths below the folder, `/` between parts: files that were written, moved in or removed, and folders that are gone.
    package var paths: Set<String> = []
    /// The kernel lost events, or a folder could not be watched: whatever is known about the files may be wrong.
    package var isIncomplete = false

    package init(paths: Set<String> = [], isIncomplete: Bool = false) {
        self.paths = paths
        self.isIncomplete = isIncomplete
    }

    var isEmpty: Bool { paths.isEmpty && !isIncomplete }
}

/// Names that editors and file systems leave while they save, and everything hidden.
package enum TemporaryFile {
    package static func isTemporary(_ name: String) -> Bool {
        let isVimProbe =
            !name.isEmpty && name.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } && name.hasPrefix("4913")
        let isEmacsSave = name.hasPrefix("#") && name.hasSuffix("#")
        return isVimProbe || isEmacsSave || name.hasPrefix(".") || name.hasSuffix("~") || name.hasSuffix(".swp") || name.hasSuffix(".tmp")
            || name.hasSuffix("___jb_tmp___") || name.hasSuffix("___jb_old___") || name.hasSuffix(".crdownload") || name.hasSuffix(".part")
    }
}
