import Diagnostics

/// What the terminal is told while a graph is served: the address, each rebuild in one line, and errors that are new.
struct ServeConsole: Sendable {
    private let terminal: Terminal
    private let language: Language
    private var known: Set<String> = []

    init(_ terminal: Terminal, _ language: Language) {
        self.terminal = terminal
        self.language = language
    }

    mutating func began(_ address: String, _ live: LiveHandbook) {
        let summary = tell(live)
        say(Prose("serving \(address) (\(summary.english)); Ctrl-C ends", zh: "預覽：\(address)（\(summary.chinese)）；按 Ctrl-C 結束"))
    }

    mutating func rebuilt(_ live: LiveHandbook, in time: Duration) {
        let milliseconds = time.components.seconds * 1000 + time.components.attoseconds / 1_000_000_000_000_000
        let summary = tell(live)
        say(Prose("rebuilt in \(milliseconds) ms: \(summary.english)", zh: "已於 \(milliseconds) 毫秒內更新：\(summary.chinese)"))
    }

    func failed(_ error: FileError) { say(error.prose) }

    /// Prints the errors that were not there before.
    private mutating func tell(_ live: LiveHandbook) -> Prose {
        let report = Report(
            live.diagnostics, in: live.handbook.folder.files, checked: live.handbook.notes.map(\.file), language: language,
            leastShown: .error)
        let text = TextReport(report, style: terminal.style)
        var errors: Set<String> = []
        for diagnostic in report.diagnostics {
            let shown = text.text(of: diagnostic)
            errors.insert(shown)
            if !known.contains(shown) { terminal.write(shown + "\n") }
        }
        known = errors
        return report.summary
    }

    private func say(_ sentence: Prose) { terminal.write(sentence(language) + "\n") }
}
