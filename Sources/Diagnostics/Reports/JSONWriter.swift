/// The writer adds commas, quotes and line breaks. The caller must write only members in an object, and one value for each key.
/// *Source:* RFC 8259.
package struct JSONWriter: Sendable {
    /// The output so far.
    package private(set) var bytes: [UInt8] = []
    /// Spaces for each level of nesting; nil writes everything on one line.
    private let indent: Int?
    private var depth = 0
    /// Whether the innermost open array or object is still empty.
    private var isFirst = true
    /// Whether the last output was a key, so that the value follows on the same line.
    private var isAfterKey = false

    /// - Parameter indent: spaces for each level; nil for one line.
    package init(indent: Int? = nil) { self.indent = indent }

    /// An object; the closure writes its members.
    package mutating func object(_ members: (inout JSONWriter) -> Void) { nest(UInt8(ascii: "{"), UInt8(ascii: "}"), members) }

    /// An array; the closure writes its elements.
    package mutating func array(_ elements: (inout JSONWriter) -> Void) { nest(UInt8(ascii: "["), UInt8(ascii: "]"), elements) }

    /// An array with an element for each item.
    package mutating func array<Item>(_ items: some Sequence<Item>, _ element: (inout JSONWriter, Item) -> Void) {
        array { json in for item in items { element(&json, item) } }
    }

    /// The key of the next value.
    package mutating func key(_ name: String) {
        separate()
        quote(name)
        bytes.append(UInt8(ascii: ":"))
        if indent != nil { bytes.append(UInt8(ascii: " ")) }
        isAfterKey = true
    }

    /// A string.
    package mutating func string(_ value: String) {
        separate()
        quote(value)
    }

    /// A string; null for nil.
    package mutating func string(_ value: String?) {
        if let value { string(value) } else { null() }
    }

    /// A number without a fraction.
    package mutating func integer(_ value: some BinaryInteger) { literal(String(value)) }

    /// A number. JSON has no infinities and no NaN: they become null.
    package mutating func number(_ value: Double) { literal(value.isFinite ? "\(value)" : "null") }

    /// `true` or `false`.
    package mutating func bool(_ value: Bool) { literal(value ? "true" : "false") }

    /// `null`.
    package mutating func null() { literal("null") }

    /// A member with a string; null for nil.
    package mutating func member(_ name: String, _ value: String?) {
        key(name)
        string(value)
    }

    /// A member with a Boolean.
    package mutating func member(_ name: String, _ value: Bool) {
        key(name)
        bool(value)
    }

    /// A member with an integer.
    package mutating func member(_ name: String, _ value: some BinaryInteger) {
        key(name)
        integer(value)
    }

    /// A member with a number; null if it is not finite.
    package mutating func member(_ name: String, _ value: Double) {
        key(name)
        number(value)
    }

    /// A member with an array of strings.
    package mutating func member(_ name: String, strings: [String]) {
        member(name) { json in json.array { json in for string in strings { json.string(string) } } }
    }

    /// A member whose value is written by the closure, which must write exactly one.
    package mutating func member(_ name: String, _ value: (inout JSONWriter) -> Void) {
        key(name)
        value(&self)
    }

    /// A value that is already JSON.
    package mutating func raw(_ json: [UInt8]) {
        separate()
        bytes += json
    }

    /// A line feed after the value, for formats with one JSON value a line.
    package mutating func endLine() { bytes.append(UInt8(ascii: "\n")) }

    private mutating func literal(_ text: String) {
        separate()
        bytes += text.utf8
    }

    private mutating func nest(_ open: UInt8, _ close: UInt8, _ body: (inout JSONWriter) -> Void) {
        separate()
        bytes.append(open)
        isFirst = true
        depth += 1
        body(&self)
        depth -= 1
        if !isFirst { breakLine() }
        bytes.append(close)
        isFirst = false
    }

    private mutating func separate() {
        if isAfterKey {
            isAfterKey = false
            return
        }
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        if depth > 0 { breakLine() }
        isFirst = false
    }

    private mutating func breakLine() {
        guard let indent else { return }
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indent * depth))
    }

    private mutating func quote(_ text: String) { JSONString.append(text, to: &bytes) }
}
