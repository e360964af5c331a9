import Diagnostics
import Glibc
import Preview
import Synchronization

/// The reasons why a site cannot be written.
enum SiteWriterError: Error, Hashable {
    case file(FileError)
    /// The folder has files but no manifest: dsdoc did not write it.
    case foreignFolder(String)
    /// A file that dsdoc did not write has the path of a page.
    case foreignFile(String)
    /// The manifest was changed by hand or by a merge.
    case brokenManifest(String)
    case unsafePath(String)
    /// A link or a foreign file has the path of a folder of the site.
    case noFolder(String)

    var message: Message {
        switch self {
        case .file(let error): error.message
        case .foreignFolder(let path):
            Message("\(path) contains files that dsdoc did not write; choose another folder with --output, or empty it")
        case .foreignFile(let path):
            Message("\(path) would be replaced, but dsdoc did not write it; move it away, or rename the page")
        case .brokenManifest(let path):
            Message("\(path) is not a file list written by dsdoc; remove the folder and build again")
        case .unsafePath(let path): Message("`\(path)` is not a path inside the output folder")
        case .noFolder(let path):
            Message("\(path) must be a folder for the site, but it is a link or a file")
        }
    }
}

/// Writes a site into a folder; the old site stays complete until the new one is.
///
/// New bytes are written to a staging folder beside the site first; unchanged files are not written at all. Only `commit` changes the site,
/// by renaming: first what pages need, then the pages; then it removes old files. A build that fails or is killed before that leaves the
/// old site unchanged. If `commit` is interrupted, every file is complete and no link is broken; the manifest lists old and new files, so
/// the next build finishes it. Files that dsdoc did not write are neither replaced nor removed.
final class SiteWriter: Sendable {
    struct Summary: Hashable, Sendable {
        var written = 0
        var unchanged = 0
        var removed = 0
        /// Files of an earlier build that are obsolete, but were changed since: kept, sorted.
        var kept: [String] = []
    }

    private struct Staged {
        var hashes: [String: UInt64] = [:]
        /// Paths with new bytes in the staging folder, and their names there.
        var changed: [String: String] = [:]
        var count = 0
        /// Folders of the output that are known to be no links.
        var sound: Set<String> = []
    }

    static let stageName = ".dsdoc-stage"

    private let root: String
    /// As the user named the folder.
    private let shownRoot: String
    private let old: SiteManifest
    private let lock: Int32
    private let staged = Mutex(Staged())

    /// Creates the folder if necessary, and checks that it may be written. Only one writer at a time.
    init(output: String) throws(SiteWriterError) {
        shownRoot = output
        guard mkdir(FilePath.path(output), 0o755) == 0 || errno == EEXIST, let real = FileBytes.realPath(output) else {
            throw .file(FileError(.write, output))
        }
        root = real
        lock = open(FilePath.path(root), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard lock >= 0 else { throw .file(FileError(.write, output)) }
        guard flock(lock, LOCK_EX | LOCK_NB) == 0 else {
            close(lock)
            throw .file(FileError(.lock, output))
        }
        do throws(SiteWriterError) {
            old = try SiteWriter.manifest(of: root, shown: output)
            try SiteWriter.removeStage(root)
        } catch {
            close(lock)
            throw error
        }
        guard mkdir(FilePath.path(root + "/" + SiteWriter.stageName), 0o755) == 0 else {
            let error = FileError(.write, output + "/" + SiteWriter.stageName)
            close(lock)
            throw .file(error)
        }
    }

    deinit {
        // Removes the staging folder if nothing was committed; if that fails, the next build removes it.
        try? SiteWriter.removeStage(root)
        close(lock)
    }

    private static func manifest(of root: String, shown: String) throws(SiteWriterError) -> SiteManifest {
        let path = root + "/" + SiteManifest.fileName
        guard FileBytes.kind(path) != nil else {
            // Hidden files, such as those of git, do not count as a foreign site.
            let names: [String]
            do { names = try FolderListing.names(in: root) } catch { throw .file(error) }
            guard names.allSatisfy({ $0.hasPrefix(".") }) else { throw .foreignFolder(shown) }
            return SiteManifest()
        }
        let bytes: [UInt8]
        do { bytes = try FileBytes.read(path) } catch { throw .file(error) }
        guard let manifest = SiteManifest(parsing: bytes) else { throw .brokenManifest(shown + "/" + SiteManifest.fileName) }
        return manifest
    }

    private static func removeStage(_ root: String) throws(SiteWriterError) {
        let stage = root + "/" + stageName
        guard FileBytes.kind(stage) == .folder else { return }
        do throws(FileError) {
            for name in try FolderListing.names(in: stage) where unlink(FilePath.path(stage + "/" + name)) != 0 {
                throw FileError(.remove, stage + "/" + name)
            }
            if rmdir(FilePath.path(stage)) != 0 { throw FileError(.remove, stage) }
        } catch {
            throw .file(error)
        }
    }

    /// Stages one file of the new site. May be called from several threads; the last call for a path wins.
    func stage(_ path: String, _ bytes: [UInt8]) throws(SiteWriterError) {
        guard SitePath.isSafe(path), path != SiteManifest.fileName, !path.hasPrefix(SiteWriter.stageName + "/") else {
            throw .unsafePath(path)
        }
        try checkFolders(above: path)
        let present = FileBytes.kind(root + "/" + path)
        let isUnchanged = present == .file(size: bytes.count) && FileBytes.holds(root + "/" + path, bytes)
        guard present == nil || isUnchanged || old.hashes[path] != nil || isFolderOfOurs(path) else {
            throw .foreignFile(shownRoot + "/" + path)
        }
        let hash = ContentHash(bytes).value
        let name: String? = staged.withLock { staged in
            staged.hashes[path] = hash
            staged.count += 1
            staged.changed[path] = isUnchanged ? nil : String(staged.count)
            return staged.changed[path]
        }
        guard let name else { return }
        do throws(FileError) {
            try FileBytes.create(root + "/" + SiteWriter.stageName + "/" + name, bytes)
        } catch {
            throw .file(FileError(.write, shownRoot + "/" + path, code: error.code))
        }
    }

    /// A link would redirect the file to another folder.
    private func checkFolders(above path: String) throws(SiteWriterError) {
        for folder in SitePath.folders(above: path) {
            if staged.withLock({ $0.sound.contains(folder) }) { continue }
            switch FileBytes.kind(root + "/" + folder) {
            case nil, .folder: break
            case .file where old.hashes[folder] != nil: break
            default: throw .noFolder(shownRoot + "/" + folder)
            }
            _ = staged.withLock { $0.sound.insert(folder) }
        }
    }

    /// Whether a folder that must become a file has only files of dsdoc.
    private func isFolderOfOurs(_ path: String) -> Bool {
        guard FileBytes.kind(root + "/" + path) == .folder else { return false }
        guard let listing = try? FolderListing(root + "/" + path, skips: { _, _ in false }), listing.failures.isEmpty else { return false }
        return listing.unfollowedLinks.isEmpty && listing.files.allSatisfy { old.hashes[path + "/" + $0.path] != nil }
    }

    /// Replaces the site by the staged files.
    func commit() throws(SiteWriterError) -> Summary {
        let staged = staged.withLock { $0 }
        var summary = Summary()
        do throws(FileError) {
            let union = SiteManifest(old.hashes.merging(staged.hashes) { $1 })
            if union != old { try replaceManifest(union) }
            try clearTheWay(for: staged.hashes, &summary)
            var made: Set<String> = []
            for path in SiteWriter.neededFirst(staged.changed.keys) {
                guard let name = staged.changed[path] else { continue }
                try makeFolders(above: path, &made)
                let target = root + "/" + path
                guard rename(FilePath.path(root + "/" + SiteWriter.stageName + "/" + name), FilePath.path(target)) == 0 else {
                    throw FileError(.write, shownRoot + "/" + path)
                }
            }
            for path in old.hashes.keys.sorted() where staged.hashes[path] == nil { try removeStale(path, &summary) }
            let new = SiteManifest(staged.hashes)
            if new != union || !FileBytes.holds(root + "/" + SiteManifest.fileName, new.bytes) { try replaceManifest(new) }
        } catch {
            throw .file(error)
        }
        try SiteWriter.removeStage(root)
        summary.written = staged.changed.count
        summary.unchanged = staged.hashes.count - staged.changed.count
        return summary
    }

    /// Styles, scripts and pictures before pages, so that pages never refer to missing files.
    private static func neededFirst(_ paths: some Sequence<String>) -> [String] {
        var pages = paths.sorted()
        let others = pages.filter { !$0.hasSuffix(".html") }
        pages.removeAll { !$0.hasSuffix(".html") }
        return others + pages
    }

    /// Removes old files with the path of a new folder, and old folders with the path of a new file.
    private func clearTheWay(for new: [String: UInt64], _ summary: inout Summary) throws(FileError) {
        var newFolders: Set<String> = []
        for path in new.keys { newFolders.formUnion(SitePath.folders(above: path)) }
        for path in old.hashes.keys.sorted() where new[path] == nil {
            if newFolders.contains(path) || SitePath.folders(above: path).contains(where: { new[$0] != nil }) {
                try removeStale(path, &summary)
            }
        }
    }

    private func removeStale(_ path: String, _ summary: inout Summary) throws(FileError) {
        let target = root + "/" + path
        // Not written by dsdoc, or already removed.
        guard SitePath.folders(above: path).allSatisfy({ FileBytes.kind(root + "/" + $0) == .folder }) else { return }
        guard case .file? = FileBytes.kind(target) else { return }
        guard ContentHash(try FileBytes.read(target)).value == old.hashes[path] else {
            summary.kept.append(path)
            return
        }
        guard unlink(FilePath.path(target)) == 0 else { throw FileError(.remove, shownRoot + "/" + path) }
        summary.removed += 1
        // A folder that is not empty stays, and so do its parents.
        for folder in SitePath.folders(above: path).reversed() where rmdir(FilePath.path(root + "/" + folder)) != 0 { break }
    }

    /// - Parameter made: folders that are known to exist.
    private func makeFolders(above path: String, _ made: inout Set<String>) throws(FileError) {
        for folder in SitePath.folders(above: path) where made.insert(folder).inserted {
            guard mkdir(FilePath.path(root + "/" + folder), 0o755) != 0 else { continue }
            let code = errno
            guard code == EEXIST, FileBytes.kind(root + "/" + folder) == .folder else {
                throw FileError(.write, shownRoot + "/" + folder, code: code)
            }
        }
    }

    private func replaceManifest(_ manifest: SiteManifest) throws(FileError) {
        let name = root + "/" + SiteWriter.stageName + "/manifest"
        unlink(FilePath.path(name))
        try FileBytes.create(name, manifest.bytes)
        guard rename(FilePath.path(name), FilePath.path(root + "/" + SiteManifest.fileName)) == 0 else {
            throw FileError(.write, shownRoot + "/" + SiteManifest.fileName)
        }
    }
}
