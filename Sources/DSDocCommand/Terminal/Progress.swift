import Glibc
import Synchronization

/// A progress line on a terminal; nothing if the output is a file or a pipe.
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

    /// Counts one finished item. May be called from any thread.
    func advance() {
        guard terminal.isTerminal else { return }
        line.withLock { line in
            line.done += 1
            // At most every tenth of a second: short work shows nothing.
            guard let shown = line.shown, shown.duration(to: .now) > .milliseconds(100) else { return }
            line.shown = .now
            line.isOnScreen = true
            try? terminal.write("\r\u{1B}[K\(line.label) \(line.done)/\(line.total)")
        }
    }

    /// Clears the line.
    func end() {
        line.withLock { line in
            if line.isOnScreen { try? terminal.write("\r\u{1B}[K") }
            line = Line()
        }
    }
}
