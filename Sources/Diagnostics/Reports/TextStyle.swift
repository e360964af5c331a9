/// How text is put on a terminal or into a file.
package struct TextStyle: Hashable, Sendable {
    package let colour: Bool
    /// Cells in which a source line is shown; a longer one is cut around what matters.
    package let width: Int

    package init(colour: Bool, width: Int = 120) {
        self.colour = colour
        self.width = max(40, width)
    }

    package static let plain = TextStyle(colour: false)

    /// What a piece of a report is, which decides its colour.
    package enum Ink: Hashable, Sendable {
        case error, warning, info, gutter, help, added, removed, strong

        fileprivate var code: String {
            switch self {
            case .error, .removed: "1;31"
            case .warning: "1;33"
            case .info, .added: "1;32"
            case .gutter: "1;34"
            case .help: "1;36"
            case .strong: "1"
            }
        }
    }

    package func paint(_ text: String, _ ink: Ink) -> String {
        colour && !text.isEmpty ? "\u{1B}[\(ink.code)m\(text)\u{1B}[0m" : text
    }
}

extension Severity {
    package var ink: TextStyle.Ink {
        switch self {
        case .error: .error
        case .warning: .warning
        case .info: .info
        }
    }
}
