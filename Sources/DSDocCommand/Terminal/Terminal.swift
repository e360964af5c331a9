import Diagnostics
import Glibc

/// An output stream and its capabilities.
struct Terminal: Sendable {
    enum ColourChoice: String, CaseIterable, Sendable { case auto, always, never }

    let descriptor: Int32
    let isTerminal: Bool
    let style: TextStyle
    /// The width of a terminal in cells, which texts are folded to; nil for a file or a pipe, whose lines are not broken.
    let columns: Int?

    static func output(_ choice: ColourChoice = .auto) -> Terminal { Terminal(STDOUT_FILENO, choice) }
    static func errors(_ choice: ColourChoice = .auto) -> Terminal { Terminal(STDERR_FILENO, choice) }

    private init(_ descriptor: Int32, _ choice: ColourChoice) {
        self.descriptor = descriptor
        isTerminal = isatty(descriptor) == 1
        columns = isTerminal ? Terminal.width(window: Terminal.windowWidth(descriptor), environment: Environment.value) : nil
        style = TextStyle(
            colour: Terminal.usesColour(choice, isTerminal: isTerminal, environment: Environment.value),
            width: columns ?? 120)
    }

    /// *Source:* no-color.org: NO_COLOR disables colours if it is not empty, with any value.
    static func usesColour(_ choice: ColourChoice, isTerminal: Bool, environment: (String) -> String?) -> Bool {
        switch choice {
        case .always: true
        case .never: false
        case .auto: isTerminal && (environment("NO_COLOR") ?? "").isEmpty && environment("TERM") != "dumb"
        }
    }

    /// The width of a terminal: COLUMNS, else that of its window, else 80.
    ///
    /// *Source:* POSIX, Base Definitions, 8.3: COLUMNS takes precedence over the terminal's own width.
    static func width(window: Int?, environment: (String) -> String?) -> Int {
        environment("COLUMNS").flatMap { Int($0) }.flatMap { $0 > 0 ? min($0, 10_000) : nil } ?? window ?? 80
    }

    private static func windowWidth(_ descriptor: Int32) -> Int? {
        var size = winsize()
        return ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 ? Int(size.ws_col) : nil
    }

    /// A reader that has closed its end of a pipe is no error.
    func write(_ bytes: [UInt8]) throws(CommandFailure) {
        do throws(FileError) {
            try FileBytes.write(bytes, to: descriptor, named: descriptor == STDOUT_FILENO ? "standard output" : "standard error")
        } catch {
            if error.code != EPIPE { throw CommandFailure(error) }
        }
    }

    func write(_ text: String) throws(CommandFailure) { try write(Array(text.utf8)) }
}

/// The environment variables, which only the command reads.
enum Environment {
    static func value(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}
