import Glibc
import Synchronization

/// One line on a terminal that tells how far the work is; nothing at all where output goes to a file or a pipe.
final class Progress: Sendable {
    private struct Line {
        var label = ""
        var done = 0
        var total = 0
        var shown: ContinuousClock.Instant?
        var isOnScreen = false
    }

    private let terminal: Terminal
    private let line = Mutex(Line())

    init(_ terminal: Terminal) { self.terminal = terminal }

    func begin(_ label: String, total: Int) {
        guard terminal.isTerminal else { return }
        line.withLock { line in
            line.label = label
            line.done = 0
            line.total = total
            line.shown = .now
        }
    }

    /// One more piece is done. May be called from any thread.
    func advance() {
        guard terminal.isTerminal else { return }
        line.withLock { line in
            line.done += 1
            // A tenth of a second apart: short work shows nothing.
            guard let shown = line.shown, shown.duration(to: .now) > .milliseconds(100) else { return }
            line.shown = .now
            line.isOnScreen = true
            terminal.write("\r\u{1B}[K\(line.label) \(line.done)/\(line.total)")
        }
    }

    /// Clears the line, so that what follows begins at its start.
    func end() {
        line.withLock { line in
            if line.isOnScreen { terminal.write("\r\u{1B}[K") }
            line = Line()
        }
    }
}
