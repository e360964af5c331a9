import Diagnostics

/// The output on the terminal while a graph is served: the address, one line for each rebuild, and new errors.
struct ServeConsole: Sendable {
    private let terminal: Terminal
    private let catalogue: MessageCatalogue
    private var known: Set<String> = []

    init(_ terminal: Terminal, _ catalogue: MessageCatalogue) {
        self.terminal = terminal
        self.catalogue = catalogue
    }

    mutating func began(_ address: String, _ live: LiveHandbook) {
        let summary = tell(live)
        say(Message("serving \(address) (\(summary)); press Ctrl-C to stop"))
    }

    mutating func rebuilt(_ live: LiveHandbook, in time: Duration) {
        let milliseconds = time.components.seconds * 1000 + time.components.attoseconds / 1_000_000_000_000_000
        let summary = tell(live)
        say(Message("rebuilt in \(milliseconds) ms: \(summary)"))
    }

    func failed(_ error: FileError) { say(error.message) }

    /// Prints errors that are new.
    private mutating func tell(_ live: LiveHandbook) -> Message {
        let report = Report(
            live.diagnostics, in: live.handbook.folder.files, checked: live.handbook.notes.map(\.file), catalogue: catalogue,
            leastShown: .error)
        let text = TextReport(report, style: terminal.style)
        var errors: Set<String> = []
        for diagnostic in report.diagnostics {
            let shown = text.text(of: diagnostic)
            errors.insert(shown)
            if !known.contains(shown) { try? terminal.write(shown + "\n") }
        }
        known = errors
        return report.summary
    }

    func say(_ sentence: Message) { try? terminal.write(sentence.text(in: catalogue) + "\n") }
}
