import YAML

/// A value as Go prints it in an error: plain strings as `%q` does, everything else as its JSON encoder does.
package enum GoValue: Hashable, Sendable, CustomStringConvertible {
    /// A Go `string`.
    case string(String)
    /// A named string type (`v1.Protocol`) or a quantity, which Go prints through its JSON encoder.
    case name(String)
    /// JSON, a number or `null`: printed as it is.
    case plain(String)

    static func number(_ number: some BinaryInteger) -> GoValue { .plain(String(number)) }
    static func bool(_ value: Bool) -> GoValue { .plain(value ? "true" : "false") }
    static let null = GoValue.plain("null")
    static let emptyObject = GoValue.plain("{}")
    static func object(_ value: some GoPrintable) -> GoValue { .plain(GoJSONWriter.text(of: value)) }
    static func list(_ values: [String]) -> GoValue { .plain(GoJSONWriter.text(of: values)) }

    package var description: String {
        switch self {
        case .string(let text): Self.quoted(text)
        case .name(let text): GoJSONWriter.text(of: text)
        case .plain(let text): text
        }
    }

    /// A list of strings as `%#v` prints it.
    static func slice(_ values: [String]) -> String { "[]string{\(values.map(quoted).joined(separator: ", "))}" }

    static func quoted(_ text: String) -> String { GoQuote.quote(text) }
}

extension IntOrString {
    var goValue: GoValue {
        switch self {
        case .int(let number): .number(number)
        case .string(let text): .name(text)
        }
    }
}
