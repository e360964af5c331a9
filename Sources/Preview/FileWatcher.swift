import Diagnostics
import Dispatch
import Synchronization

/// Watches a folder and all below it.
package enum FileWatcher {
    /// How long nothing must happen before a change is told, and how long a change is held back at most.
    static let quiet = DispatchTimeInterval.milliseconds(40)
    static let longestHold: UInt64 = 400_000_000

    /// The changes from now on, for as long as somebody listens. `skips` names folders (by path below `folder`) that are left out.
    package static func changes(
        in folder: String, skips: @escaping @Sendable (_ path: String) -> Bool = { _ in false }
    ) throws(FileWatcherError) -> AsyncStream<ChangeSet> {
        let session = try WatchSession(folder: folder, skips: skips)
        let (stream, continuation) = AsyncStream.makeStream(of: ChangeSet.self)
        session.begin(continuation)
        return stream
    }
}

/// Why a folder cannot be watched.
package enum FileWatcherError: Error, Hashable {
    case missing(String)
    /// The kernel's limit on watched folders is reached.
    case tooMany
    case other(errno: Int32)

    package var message: Message {
        switch self {
        case .missing(let path): Message("there is no folder \(path)")
        case .tooMany:
            Message("too many folders are watched on this machine; raise fs.inotify.max_user_watches or max_user_instances")
        case .other(let code): Message("the folder cannot be watched (errno \(code))")
        }
    }
}

/// One open inotify descriptor and what has been heard from it and not yet told.
private final class WatchSession: Sendable {
    private struct Heard {
        var tree: WatchTree
        var pending = ChangeSet()
        var firstHeard: UInt64 = 0
        var lastHeard: UInt64 = 0
        var isTimerSet = false
    }

    private let heard: Mutex<Heard>
    private let descriptor: Int32
    private let queue = DispatchQueue(label: "dsdoc.watch")
    private let source = Mutex<(any DispatchSourceRead)?>(nil)

    init(folder: String, skips: @escaping @Sendable (String) -> Bool) throws(FileWatcherError) {
        let tree = try WatchTree(folder: folder, skips: skips)
        descriptor = tree.descriptor
        heard = Mutex(Heard(tree: tree))
    }

    func begin(_ continuation: AsyncStream<ChangeSet>.Continuation) {
        source.withLock { source in
            let made = DispatchSource.makeReadSource(fileDescriptor: descriptor, queue: queue)
            let descriptor = descriptor
            made.setEventHandler { self.read(continuation) }
            made.setCancelHandler { WatchTree.close(descriptor) }
            made.activate()
            source = made
        }
        continuation.onTermination = { _ in self.end() }
    }

    private func end() {
        source.withLock { source in
            source?.cancel()
            source = nil
        }
    }

    private func read(_ continuation: AsyncStream<ChangeSet>.Continuation) {
        let now = DispatchTime.now().uptimeNanoseconds
        let needsTimer = heard.withLock { heard in
            let change = heard.tree.read()
            guard !change.isEmpty else { return false }
            if heard.pending.isEmpty { heard.firstHeard = now }
            heard.pending.paths.formUnion(change.paths)
            heard.pending.isIncomplete = heard.pending.isIncomplete || change.isIncomplete
            heard.lastHeard = now
            defer { heard.isTimerSet = true }
            return !heard.isTimerSet
        }
        if needsTimer { setTimer(continuation) }
    }

    private func setTimer(_ continuation: AsyncStream<ChangeSet>.Continuation) {
        queue.asyncAfter(deadline: .now() + FileWatcher.quiet) { self.tell(continuation) }
    }

    /// Tells what is pending once it has been quiet, else waits on.
    private func tell(_ continuation: AsyncStream<ChangeSet>.Continuation) {
        let now = DispatchTime.now().uptimeNanoseconds
        let ready: ChangeSet? = heard.withLock { heard in
            let isQuiet = now - heard.lastHeard >= 35_000_000
            guard isQuiet || now - heard.firstHeard >= FileWatcher.longestHold else { return nil }
            defer {
                heard.pending = ChangeSet()
                heard.isTimerSet = false
            }
            return heard.pending
        }
        guard let ready else { return setTimer(continuation) }
        continuation.yield(ready)
    }
}
