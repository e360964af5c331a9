/// The colours and the width of a text report.
package struct TextStyle: Hashable, Sendable {
    /// Whether to write ANSI escape sequences.
    package let colour: Bool
    /// Cells for a source line; a longer line is cut around its span.
    package let width: Int

    /// - Parameter width: in cells, at least 40.
    package init(colour: Bool, width: Int = 120) {
        self.colour = colour
        self.width = max(40, width)
    }

    /// Without colours, for files and pipes.
    package static let plain = TextStyle(colour: false)

    /// The role of a piece of a report, which decides its colour.
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

    /// The text in the colour of a role; unchanged without colours.
    package func paint(_ text: String, _ ink: Ink) -> String {
        colour && !text.isEmpty ? "\u{1B}[\(ink.code)m\(text)\u{1B}[0m" : text
    }
}

extension Severity {
    /// The role of the severity in a report.
    package var ink: TextStyle.Ink {
        switch self {
        case .error: .error
        case .warning: .warning
        case .info: .info
        }
    }
}
