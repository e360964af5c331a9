import Diagnostics
import Glibc

/// An output stream and its capabilities.
struct Terminal: Sendable {
    enum ColourChoice: String, CaseIterable, Sendable { case auto, always, never }

    let descriptor: Int32
    let isTerminal: Bool
    let style: TextStyle

    static func output(_ choice: ColourChoice = .auto) -> Terminal { Terminal(STDOUT_FILENO, choice) }
    static func errors(_ choice: ColourChoice = .auto) -> Terminal { Terminal(STDERR_FILENO, choice) }

    private init(_ descriptor: Int32, _ choice: ColourChoice) {
        self.descriptor = descriptor
        isTerminal = isatty(descriptor) == 1
        style = TextStyle(
            colour: Terminal.usesColour(choice, isTerminal: isTerminal, environment: Environment.value),
            width: isTerminal ? Terminal.width(descriptor) : 120)
    }

    /// *Source:* no-color.org: NO_COLOR disables colours if it is not empty, with any value.
    static func usesColour(_ choice: ColourChoice, isTerminal: Bool, environment: (String) -> String?) -> Bool {
        switch choice {
        case .always: true
        case .never: false
        case .auto: isTerminal && (environment("NO_COLOR") ?? "").isEmpty && environment("TERM") != "dumb"
        }
    }

    private static func width(_ descriptor: Int32) -> Int {
        var size = winsize()
        guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return Int(size.ws_col)
    }

    /// Errors of writing are ignored: the reader has closed the pipe.
    func write(_ bytes: [UInt8]) { try? FileBytes.write(bytes, to: descriptor, named: "output") }

    func write(_ text: String) { write(Array(text.utf8)) }
}

/// The environment variables, which only the command reads.
enum Environment {
    static func value(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}
