/// Writes JSON as UTF-8 bytes, members in the order in which they are written.
///
/// It puts commas, quotes and line breaks; whoever calls it gives every object only members and every member a value.
/// *Source:* RFC 8259.
package struct JSONWriter: Sendable {
    package private(set) var bytes: [UInt8] = []
    /// Spaces for each depth; nil writes everything on one line.
    private let indent: Int?
    private var depth = 0
    /// Nothing has been written yet in the array or object that is open.
    private var isFirst = true
    /// A key has just been written, so that what follows stands on its line.
    private var isAfterKey = false

    package init(indent: Int? = nil) { self.indent = indent }

    package mutating func object(_ members: (inout JSONWriter) -> Void) { nest(UInt8(ascii: "{"), UInt8(ascii: "}"), members) }

    package mutating func array(_ elements: (inout JSONWriter) -> Void) { nest(UInt8(ascii: "["), UInt8(ascii: "]"), elements) }

    /// An array with an element for each item.
    package mutating func array<Item>(_ items: some Sequence<Item>, _ element: (inout JSONWriter, Item) -> Void) {
        array { json in for item in items { element(&json, item) } }
    }

    package mutating func key(_ name: String) {
        separate()
        quote(name)
        bytes.append(UInt8(ascii: ":"))
        if indent != nil { bytes.append(UInt8(ascii: " ")) }
        isAfterKey = true
    }

    package mutating func string(_ value: String) {
        separate()
        quote(value)
    }

    /// A string, or null where there is none.
    package mutating func string(_ value: String?) {
        if let value { string(value) } else { null() }
    }

    package mutating func integer(_ value: some BinaryInteger) { literal(String(value)) }

    /// JSON has no infinities: what is not finite becomes null.
    package mutating func number(_ value: Double) { literal(value.isFinite ? "\(value)" : "null") }

    package mutating func bool(_ value: Bool) { literal(value ? "true" : "false") }

    package mutating func null() { literal("null") }

    package mutating func member(_ name: String, _ value: String?) {
        key(name)
        string(value)
    }

    package mutating func member(_ name: String, _ value: Bool) {
        key(name)
        bool(value)
    }

    package mutating func member(_ name: String, _ value: some BinaryInteger) {
        key(name)
        integer(value)
    }

    package mutating func member(_ name: String, _ value: Double) {
        key(name)
        number(value)
    }

    package mutating func member(_ name: String, strings: [String]) {
        member(name) { json in json.array { json in for string in strings { json.string(string) } } }
    }

    /// A member whose value the closure writes: exactly one.
    package mutating func member(_ name: String, _ value: (inout JSONWriter) -> Void) {
        key(name)
        value(&self)
    }

    /// A value that is JSON already.
    package mutating func raw(_ json: [UInt8]) {
        separate()
        bytes += json
    }

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
