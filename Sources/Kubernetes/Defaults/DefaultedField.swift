/// A field that the manifest leaves out and that the API server fills in.
package struct DefaultedField: Hashable, Sendable {
    /// With the indexes of lists.
    package let path: FieldPath
    /// As it is written in YAML.
    package let value: String

    package init(_ path: FieldPath, _ value: String) {
        self.path = path
        self.value = value
    }
}

/// Fills in missing fields, and records them.
struct DefaultsWriter {
    private(set) var fields: [DefaultedField] = []

    mutating func fill(_ field: inout String, _ value: String, _ path: FieldPath, _ name: String) {
        guard field.isEmpty else { return }
        field = value
        record(path.child(name), value.isEmpty ? "\"\"" : value)
    }

    mutating func fill<T: CustomStringConvertible>(_ field: inout T?, _ value: T, _ path: FieldPath, _ name: String) {
        fill(&field, value, path, name, shown: value.description)
    }

    mutating func fill<T>(_ field: inout T?, _ value: T, _ path: FieldPath, _ name: String, shown: @autoclosure () -> String) {
        guard field == nil else { return }
        field = value
        record(path.child(name), shown())
    }

    /// A number for which 0 means missing.
    mutating func fill(_ field: inout Int32, _ value: Int32, _ path: FieldPath, _ name: String) {
        guard field == 0 else { return }
        field = value
        record(path.child(name), String(value))
    }

    mutating func record(_ path: FieldPath, _ value: String) { fields.append(DefaultedField(path, value)) }
}

/// Calls a change with each element and its index.
func forEachIndexed<T>(_ elements: inout [T], _ change: (inout T, Int) -> Void) {
    for index in elements.indices { change(&elements[index], index) }
}

/// Calls a change with the value, where there is one.
func ifPresent<T>(_ value: inout T?, _ change: (inout T) -> Void) {
    guard var present = value else { return }
    change(&present)
    value = present
}
