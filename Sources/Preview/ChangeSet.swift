import Diagnostics

/// The changes in a watched folder during one burst of events.
package struct ChangeSet: Hashable, Sendable {
    /// Paths relative to the folder, with `/` separators: files that were written, moved in or removed, and folders that were removed.
    package var paths: Set<String> = []
    /// Whether events were lost, or a folder could not be watched: files may have changed without being in `paths`.
    package var isIncomplete = false
    /// Why a part of the folder is not watched any more.
    package var failure: FileWatcherError?

    /// A set of changes; empty by default.
    package init(paths: Set<String> = [], isIncomplete: Bool = false) {
        self.paths = paths
        self.isIncomplete = isIncomplete
    }

    var isEmpty: Bool { paths.isEmpty && !isIncomplete }
}
