import Diagnostics
import Repository

/// Which paths below a folder are left out: by `.gitignore` files, as git reads them, and by `exclude` of configurations and the command line.
struct IgnoredPaths {
    /// The patterns that begin in one folder.
    private struct Level {
        let git: IgnorePatterns
        let excluded: IgnorePatterns
    }

    /// Absolute, without links: the root of the repository, or the folder itself.
    private let top: String
    /// The folder from `top`.
    private let prefix: String
    /// The folder as the user named it.
    private let root: String
    private let commandLine: IgnorePatterns
    private var levels: [String: Level] = [:]
    /// The files of patterns that cannot be read.
    private(set) var failures: [FileError] = []

    /// - Parameters:
    ///   - root: a folder, as the user named it.
    ///   - excluded: patterns of the command line, from the folder or from the working directory.
    init(_ root: String, excluded: IgnorePatterns = IgnorePatterns([])) {
        let real = FileBytes.realPath(root) ?? root
        top = RepositoryRoot.above(real) ?? real
        prefix = real == top ? "" : String(real.dropFirst(top == "/" ? 1 : top.utf8.count + 1))
        self.root = root
        commandLine = excluded
    }

    /// Whether a path is left out; a walk does not enter a folder that is.
    ///
    /// - Parameter path: from the folder.
    mutating func contains(_ path: String, isFolder: Bool) -> Bool {
        if commandLine.ignores(path, isFolder: isFolder) == true { return true }
        let shown = RelativePath.resolved(RelativePath.joined(root, path), in: "")
        if let shown, commandLine.ignores(shown, isFolder: isFolder) == true { return true }
        let whole = RelativePath.joined(prefix, path)
        var byGit: Bool?
        var byConfiguration: Bool?
        for folder in RelativePath.folders(above: whole) where byGit == nil || byConfiguration == nil {
            let level = level(of: folder)
            let below = folder.isEmpty ? whole : String(whole.dropFirst(folder.utf8.count + 1))
            byGit = byGit ?? level.git.ignores(below, isFolder: isFolder)
            byConfiguration = byConfiguration ?? level.excluded.ignores(below, isFolder: isFolder)
        }
        return byGit == true || byConfiguration == true
    }

    /// Whether a path or a folder above it, below the folder, is left out.
    mutating func containsAny(above path: String) -> Bool {
        let folders = RelativePath.folders(above: path).dropLast()
        return contains(path, isFolder: false) || folders.contains { contains($0, isFolder: true) }
    }

    private mutating func level(of folder: String) -> Level {
        if let known = levels[folder] { return known }
        let path = folder.isEmpty ? top : "\(top)/\(folder)"
        let git = patterns("\(path)/.gitignore")
        let own = folder.isEmpty ? patterns("\(top)/.git/info/exclude") : []
        // Where it cannot be read, that is found where the configuration is used.
        let configuration = (try? FileBytes.read("\(path)/\(Configuration.fileName)")) ?? []
        let level = Level(
            git: IgnorePatterns(file: own + [UInt8(ascii: "\n")] + git),
            excluded: IgnorePatterns(ConfigurationReader.excluded(configuration)))
        levels[folder] = level
        return level
    }

    /// The bytes of a file of patterns; none if it is not there, or cannot be read.
    private mutating func patterns(_ path: String) -> [UInt8] {
        guard let kind = FileBytes.kind(path, followingLinks: true), kind != .folder else { return [] }
        do {
            return try FileBytes.read(path)
        } catch {
            failures.append(FileError(error.action, GraphRoots.shown(path), code: error.code))
            return []
        }
    }
}

/// The root of a git repository.
enum RepositoryRoot {
    /// The nearest folder, the folder itself or above it, with `.git`; nil if there is none.
    ///
    /// - Parameter folder: absolute, without links.
    static func above(_ folder: String) -> String? {
        var path = folder
        while !path.isEmpty, path != "/" {
            // A worktree or submodule has a file of this name.
            if FileBytes.kind(path + "/.git") != nil { return path }
            path = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
        }
        return nil
    }
}
