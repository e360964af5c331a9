import Logseq

/// Decides which folders are graphs.
enum GraphDetection {
    /// Whether a folder is a graph of Logseq: it has the configuration, or notes among its pages or journals. A folder of another tool can have a
    /// folder `pages` or `logseq` too.
    static func isGraph(_ folder: String) -> Bool {
        if FileBytes.kind(folder + "/logseq/config.edn", followingLinks: true) != nil { return true }
        return ["pages", "journals"].contains { holdsNotes("\(folder)/\($0)") } || hasOwnFolder(folder)
    }

    /// The graph that contains a folder among its notes; nil if there is none.
    ///
    /// - Parameter folder: absolute, without links.
    static func graph(around folder: String) -> String? {
        var path = folder
        while let slash = path.lastIndex(of: "/"), slash != path.startIndex {
            let name = path[path.index(after: slash)...]
            path = String(path[..<slash])
            if FileBytes.kind(path + "/logseq/config.edn", followingLinks: true) != nil { return path }
            if name == "pages" || name == "journals", isGraph(path) { return path }
        }
        return nil
    }

    private static func holdsNotes(_ folder: String) -> Bool {
        ((try? FolderListing.names(in: folder)) ?? []).contains(where: ParsedPage.isNote)
    }

    /// A folder `logseq` that is no folder of manifests or notes.
    private static func hasOwnFolder(_ folder: String) -> Bool {
        guard FileBytes.kind(folder + "/logseq", followingLinks: true) == .folder else { return false }
        let names = (try? FolderListing.names(in: folder + "/logseq")) ?? []
        return !names.contains { ParsedPage.isNote($0) || FolderSearch.isManifest($0) }
    }
}
