import Diagnostics

/// A value that validation errors print as Go's `encoding/json` does.
package protocol GoPrintable {
    /// Writes the value as one JSON value.
    func write(to writer: inout GoJSONWriter)
}

/// Writes JSON in the format of Go's `encoding/json`: struct fields in order, map keys sorted, `<`, `>` and `&` escaped.
///
/// Kubernetes validates internal types without JSON tags: most are printed with the Go names of all their fields.
package struct GoJSONWriter {
    private var text = ""
    private var needsComma = false

    /// A struct.
    package static func text(of value: some GoPrintable) -> String {
        var writer = GoJSONWriter()
        value.write(to: &writer)
        return writer.text
    }

    /// A quoted and escaped string.
    package static func text(of value: String) -> String {
        var writer = GoJSONWriter()
        writer.write(value)
        return writer.text
    }

    /// A list of strings; `null` if it is empty, as Go prints a nil slice.
    package static func text(of values: [String]) -> String {
        var writer = GoJSONWriter()
        writer.list(values) { $0.write($1) }
        return writer.text
    }

    /// A map of strings; `null` if it is empty, as Go prints a nil map.
    package static func text(of map: [String: String]) -> String {
        var writer = GoJSONWriter()
        writer.map(map) { $0.write($1) }
        return writer.text
    }

    /// An object; `fields` writes its members.
    package mutating func object(_ fields: (inout GoJSONWriter) -> Void) {
        text += "{"
        needsComma = false
        fields(&self)
        text += "}"
        needsComma = true
    }

    // MARK: Fields

    package mutating func field(_ name: String, _ value: String, omitEmpty: Bool = false) {
        guard !(omitEmpty && value.isEmpty) else { return }
        begin(name)
        write(value)
    }

    package mutating func field(_ name: String, _ value: String?) {
        begin(name)
        if let value { write(value) } else { text += "null" }
    }

    package mutating func field(_ name: String, _ value: Bool?) {
        begin(name)
        text += value.map(String.init) ?? "null"
    }

    package mutating func field(_ name: String, _ value: (some BinaryInteger)?) {
        begin(name)
        text += value.map { String($0) } ?? "null"
    }

    package mutating func field(_ name: String, _ value: IntOrString?) {
        begin(name)
        switch value {
        case .int(let number): text += String(number)
        case .string(let string): write(string)
        case nil: text += "null"
        }
    }

    package mutating func field(_ name: String, _ values: [String], omitEmpty: Bool = false) {
        guard !(omitEmpty && values.isEmpty) else { return }
        begin(name)
        list(values) { $0.write($1) }
    }

    package mutating func field(_ name: String, _ values: [some GoPrintable], omitEmpty: Bool = false) {
        guard !(omitEmpty && values.isEmpty) else { return }
        begin(name)
        list(values) { $1.write(to: &$0) }
    }

    package mutating func field(_ name: String, _ map: [String: String], omitEmpty: Bool = false) {
        guard !(omitEmpty && map.isEmpty) else { return }
        begin(name)
        self.map(map) { $0.write($1) }
    }

    package mutating func field(_ name: String, _ value: (some GoPrintable)?) {
        begin(name)
        if let value { value.write(to: &self) } else { text += "null" }
        needsComma = true
    }

    // MARK: Values

    private mutating func begin(_ name: String) {
        if needsComma { text += "," }
        write(name)
        text += ":"
        needsComma = true
    }

    private mutating func list<T>(_ values: [T], _ element: (inout GoJSONWriter, T) -> Void) {
        guard !values.isEmpty else { return text += "null" }
        text += "["
        for (index, value) in values.enumerated() {
            if index > 0 { text += "," }
            element(&self, value)
        }
        text += "]"
        needsComma = true
    }

    private mutating func map<T>(_ map: [String: T], _ element: (inout GoJSONWriter, T) -> Void) {
        guard !map.isEmpty else { return text += "null" }
        text += "{"
        for (index, pair) in map.sorted(by: { $0.key < $1.key }).enumerated() {
            if index > 0 { text += "," }
            write(pair.key)
            text += ":"
            element(&self, pair.value)
        }
        text += "}"
        needsComma = true
    }

    private mutating func write(_ string: String) {
        var bytes: [UInt8] = []
        JSONString.append(string, to: &bytes, style: .go)
        text += String(decoding: bytes, as: UTF8.self)
    }
}
