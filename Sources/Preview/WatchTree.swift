#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// The inotify watches of a folder tree, updated as subfolders are created, moved and removed.
///
/// *Source:* inotify(7).
struct WatchTree: Sendable {
    let descriptor: Int32
    /// Whether the folder was removed or moved: nothing is watched until `restart` finds it again.
    private(set) var isLost = false
    /// As the system has the path of the folder, with a zero at the end, and the same without links.
    private let folder: [CChar]
    private var root: [CChar]
    private let skips: @Sendable (String) -> Bool
    /// Watch descriptor → folder relative to the root, "" for the root.
    private var folders: [Int32: String] = [:]

    private static let mask =
        UInt32(IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_CREATE | IN_DELETE | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR)

    /// - Parameter path: of the folder for the system, with a zero at the end.
    init(folder: String, path: [CChar], skips: @escaping @Sendable (String) -> Bool) throws(FileWatcherError) {
        guard let real = Self.realPath(path) else { throw .missing(folder) }
        self.folder = path
        root = real
        self.skips = skips
        descriptor = inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK))
        guard descriptor >= 0 else { throw errno == EMFILE ? .tooMany : .other(errno: errno) }
        guard let failure = watchAll(below: "").failure else { return }
        WatchTree.close(descriptor)
        switch failure {
        case ENOSPC: throw .tooMany
        case ENOENT, ENOTDIR: throw .missing(folder)
        default: throw .other(errno: failure)
        }
    }

    private static func realPath(_ path: [CChar]) -> [CChar]? {
        guard let real = realpath(path, nil) else { return nil }
        defer { free(real) }
        return Array(UnsafeBufferPointer(start: real, count: strlen(real) + 1))
    }

    /// The path of a file for the system.
    private func path(_ relative: String) -> [CChar] {
        relative.isEmpty ? root : root.dropLast() + [CChar(UInt8(ascii: "/"))] + relative.utf8CString
    }

    /// Watches the folder again after it was removed or moved, if there is one by its name.
    /// - Returns: whether it is watched.
    mutating func restart() -> Bool {
        guard isLost, let real = Self.realPath(folder) else { return !isLost }
        root = real
        isLost = watchAll(below: "").failure != nil
        if isLost { unwatchAll() }
        return !isLost
    }

    private mutating func unwatchAll() {
        for watch in folders.keys { inotify_rm_watch(descriptor, watch) }
        folders = [:]
    }

    static func close(_ descriptor: Int32) { _ = Glibc.close(descriptor) }

    /// Reads all pending events.
    mutating func read() -> ChangeSet {
        var change = ChangeSet()
        var buffer = [UInt8](repeating: 0, count: 64 * 1024)
        while true {
            let count = Glibc.read(descriptor, &buffer, buffer.count)
            guard count > 0 else { return change }
            for event in WatchTree.events(in: buffer[..<count]) { apply(event, into: &change) }
        }
    }

    private struct Event {
        let watch: Int32
        let mask: UInt32
        let name: String

        func has(_ flag: Int32) -> Bool { mask & UInt32(bitPattern: flag) != 0 }
        func has(_ flag: Int) -> Bool { mask & UInt32(truncatingIfNeeded: flag) != 0 }
    }

    private static func events(in bytes: ArraySlice<UInt8>) -> [Event] {
        let headSize = MemoryLayout<inotify_event>.size
        var events: [Event] = []
        bytes.withUnsafeBytes { raw in
            var offset = 0
            while offset + headSize <= raw.count {
                let head = raw.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
                let nameEnd = min(raw.count, offset + headSize + Int(head.len))
                let name = raw[offset + headSize..<nameEnd].prefix { $0 != 0 }
                events.append(Event(watch: head.wd, mask: head.mask, name: String(decoding: name, as: UTF8.self)))
                offset = nameEnd
            }
        }
        return events
    }

    private mutating func apply(_ event: Event, into change: inout ChangeSet) {
        if event.has(IN_Q_OVERFLOW) {
            change.isIncomplete = true
            // New folders may be among the lost events.
            _ = watchAll(below: "")
            return
        }
        if event.has(IN_IGNORED) {
            folders[event.watch] = nil
            return
        }
        guard let folder = folders[event.watch] else { return }
        if event.has(IN_DELETE_SELF) || event.has(IN_MOVE_SELF) {
            guard folder.isEmpty else { return }
            change.isIncomplete = true
            isLost = true
            // A folder that was moved would still be watched.
            unwatchAll()
            return
        }
        guard !event.name.isEmpty, !TemporaryFile.isTemporary(event.name) else { return }
        let path = folder.isEmpty ? event.name : folder + "/" + event.name
        guard event.has(IN_ISDIR) else {
            // New files are reported on IN_CLOSE_WRITE; symbolic links have no such event.
            if !event.has(IN_CREATE) || isLink(path) { change.paths.insert(path) }
            return
        }
        guard !skips(path) else { return }
        if event.has(IN_MOVED_FROM) || event.has(IN_DELETE) {
            unwatch(path)
            change.paths.insert(path)
        } else {
            let (files, failure) = watchAll(below: path)
            change.paths.formUnion(files)
            if let failure, failure != ENOENT {
                change.isIncomplete = true
                change.failure = failure == ENOSPC ? .tooMany : .other(errno: failure)
            }
        }
    }

    private func isLink(_ relative: String) -> Bool {
        var status = stat()
        return lstat(path(relative), &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
    }

    private mutating func unwatch(_ path: String) {
        for (watch, folder) in folders where folder == path || folder.hasPrefix(path + "/") {
            inotify_rm_watch(descriptor, watch)
            folders[watch] = nil
        }
    }

    /// Watches a folder and its subfolders. A folder is watched before it is listed, so that no new file is missed.
    /// - Returns: the files that already exist, and the first `errno` of a folder that could not be watched.
    private mutating func watchAll(below start: String) -> (files: Set<String>, failure: Int32?) {
        var files: Set<String> = []
        var failure: Int32?
        var queue = [start]
        while let folder = queue.popLast() {
            let absolute = path(folder)
            let watch = inotify_add_watch(descriptor, absolute, WatchTree.mask)
            guard watch >= 0, let listing = opendir(absolute) else {
                failure = failure ?? errno
                continue
            }
            folders[watch] = folder
            defer { closedir(listing) }
            while let entry = readdir(listing) {
                let name = withUnsafePointer(to: &entry.pointee.d_name) {
                    $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
                }
                guard !TemporaryFile.isTemporary(name) else { continue }
                let below = folder.isEmpty ? name : folder + "/" + name
                var status = stat()
                guard lstat(path(below), &status) == 0 else { continue }
                if status.st_mode & S_IFMT == S_IFDIR {
                    if !skips(below) { queue.append(below) }
                } else {
                    files.insert(below)
                }
            }
        }
        return (files, failure)
    }
}
