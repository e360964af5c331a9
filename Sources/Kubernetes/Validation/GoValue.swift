/// A value as Go prints it in an error: plain strings as `%q` does, everything else as its JSON encoder does.
package enum GoValue: Hashable, Sendable, CustomStringConvertible {
    /// A Go `string`.
    case string(String)
    /// Text that is printed as it is: JSON, a number, `null`.
    case plain(String)

    /// A named string type (`v1.Protocol`) or a quantity: goes through the JSON encoder.
    static func name(_ text: String) -> GoValue { .plain(GoJSONWriter.text(of: text)) }
    static func number(_ number: some BinaryInteger) -> GoValue { .plain(String(number)) }
    static func bool(_ value: Bool) -> GoValue { .plain(value ? "true" : "false") }
    static let null = GoValue.plain("null")
    static let emptyObject = GoValue.plain("{}")
    static func object(_ value: some GoPrintable) -> GoValue { .plain(GoJSONWriter.text(of: value)) }
    static func list(_ values: [String]) -> GoValue { .plain(GoJSONWriter.text(of: values)) }

    package var description: String {
        switch self {
        case .string(let text): Self.quoted(text)
        case .plain(let text): text
        }
    }

    /// *Source:* Go's `strconv.Quote`.
    static func quoted(_ text: String) -> String {
        var out = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": out += "\\\""
            case "\\": out += "\\\\"
            case "\u{7}": out += "\\a"
            case "\u{8}": out += "\\b"
            case "\u{c}": out += "\\f"
            case "\n": out += "\\n"
            case "\r": out += "\\r"
            case "\t": out += "\\t"
            case "\u{b}": out += "\\v"
            default:
                if isPrintable(scalar) {
                    out.unicodeScalars.append(scalar)
                } else if scalar.value < 0x80 {
                    out += "\\x" + hex(scalar.value, digits: 2)
                } else if scalar.value < 0x10000 {
                    out += "\\u" + hex(scalar.value, digits: 4)
                } else {
                    out += "\\U" + hex(scalar.value, digits: 8)
                }
            }
        }
        return out + "\""
    }

    /// Letters, marks, numbers, punctuation, symbols and the ASCII space, as Go's `strconv.IsPrint`.
    private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x7F { return scalar.value >= 0x20 }
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .spaceSeparator, .lineSeparator, .paragraphSeparator: return false
        default: return true
        }
    }

    private static func hex(_ value: UInt32, digits: Int) -> String {
        let text = String(value, radix: 16)
        return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
    }
}

extension IntOrString {
    var goValue: GoValue {
        switch self {
        case .int(let number): .number(number)
        case .string(let text): .name(text)
        }
    }
}
