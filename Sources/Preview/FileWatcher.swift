import Diagnostics
import Dispatch
import Synchronization

/// Watches a folder and all its subfolders with inotify.
package enum FileWatcher {
    /// Debounce interval: changes are reported after this time without further events, or after `longestDelay` nanoseconds at the latest.
    static let debounceInterval = DispatchTimeInterval.milliseconds(40)
    static let longestDelay: UInt64 = 400_000_000
    /// How often a folder that was removed is looked for.
    static let searchInterval = DispatchTimeInterval.milliseconds(250)

    /// The changes from now on, until the stream is terminated.
    /// - Parameters:
    ///   - folder: an absolute or relative path. If the folder is removed or moved, it is watched again as soon as there is one.
    ///   - path: the path for the system, with a zero at the end, if it is not that text.
    ///   - skips: called with the path of a subfolder, relative to `folder`; true excludes it.
    package static func changes(
        in folder: String, path: [CChar]? = nil, skips: @escaping @Sendable (_ path: String) -> Bool = { _ in false }
    ) throws(FileWatcherError) -> AsyncStream<ChangeSet> {
        let session = try WatchSession(folder: folder, path: path ?? Array(folder.utf8CString), skips: skips)
        let (stream, continuation) = AsyncStream.makeStream(of: ChangeSet.self)
        session.begin(continuation)
        return stream
    }
}

/// The reasons why a folder cannot be watched.
package enum FileWatcherError: Error, Hashable {
    /// There is no such folder.
    case missing(String)
    /// The limit of the kernel on watches or on inotify instances.
    case tooMany
    /// Another error of inotify.
    case other(errno: Int32)

    /// The message for the user.
    package var message: Message {
        switch self {
        case .missing(let path): Message("no folder \(path)")
        case .tooMany:
            Message("too many folders are watched on this machine; raise fs.inotify.max_user_watches or fs.inotify.max_user_instances")
        case .other(let code): Message("the folder cannot be watched (errno \(code))")
        }
    }
}

/// An open inotify descriptor, with the events that were read but not yet reported.
private final class WatchSession: Sendable {
    private struct State {
        var tree: WatchTree
        var pending = ChangeSet()
        var firstEvent: UInt64 = 0
        var lastEvent: UInt64 = 0
        var isTimerSet = false

        /// Adds a change to those that are not reported yet.
        /// - Returns: whether the timer is to be set.
        mutating func add(_ change: ChangeSet, at now: UInt64) -> Bool {
            guard !change.isEmpty else { return false }
            if pending.isEmpty { firstEvent = now }
            pending.paths.formUnion(change.paths)
            pending.isIncomplete = pending.isIncomplete || change.isIncomplete
            pending.failure = pending.failure ?? change.failure
            lastEvent = now
            defer { isTimerSet = true }
            return !isTimerSet
        }
    }

    private let state: Mutex<State>
    private let descriptor: Int32
    private let queue = DispatchQueue(label: "dsdoc.watch")
    private let source = Mutex<(any DispatchSourceRead)?>(nil)

    init(folder: String, path: [CChar], skips: @escaping @Sendable (String) -> Bool) throws(FileWatcherError) {
        let tree = try WatchTree(folder: folder, path: path, skips: skips)
        descriptor = tree.descriptor
        state = Mutex(State(tree: tree))
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
        let (needsTimer, isLost) = state.withLock { state in
            let wasLost = state.tree.isLost
            let change = state.tree.read()
            let isLost = state.tree.isLost && !wasLost
            return (state.add(change, at: now), isLost)
        }
        if needsTimer { setTimer(continuation) }
        if isLost { search(continuation) }
    }

    /// Looks for the folder, which was removed, until it is there again or the stream is terminated.
    private func search(_ continuation: AsyncStream<ChangeSet>.Continuation) {
        queue.asyncAfter(deadline: .now() + FileWatcher.searchInterval) {
            guard self.source.withLock({ $0 != nil }) else { return }
            let now = DispatchTime.now().uptimeNanoseconds
            let needsTimer: Bool? = self.state.withLock { state in
                state.tree.restart() ? state.add(ChangeSet(isIncomplete: true), at: now) : nil
            }
            guard let needsTimer else { return self.search(continuation) }
            if needsTimer { self.setTimer(continuation) }
        }
    }

    private func setTimer(_ continuation: AsyncStream<ChangeSet>.Continuation) {
        queue.asyncAfter(deadline: .now() + FileWatcher.debounceInterval) { self.report(continuation) }
    }

    /// Reports the pending changes if there were no events lately; otherwise waits again.
    private func report(_ continuation: AsyncStream<ChangeSet>.Continuation) {
        let now = DispatchTime.now().uptimeNanoseconds
        let ready: ChangeSet? = state.withLock { state in
            let isQuiet = now - state.lastEvent >= 35_000_000
            guard isQuiet || now - state.firstEvent >= FileWatcher.longestDelay else { return nil }
            defer {
                state.pending = ChangeSet()
                state.isTimerSet = false
            }
            return state.pending
        }
        guard let ready else { return setTimer(continuation) }
        continuation.yield(ready)
    }
}
