import Diagnostics

/// A type that is decoded from a mapping: a struct of the Kubernetes API.
package protocol MappingDecodable: Hashable, Sendable {
    /// The name of the Go struct, as decoding errors print it.
    static var goName: String { get }
    /// The value of an empty mapping.
    init()
    /// Reads every field that the type has, in any order.
    init(_ reader: inout MappingReader)
}

extension MappingDecodable {
    /// The name of the Swift type, which is the same in most cases.
    package static var goName: String { String(describing: Self.self) }
}

/// Reads a document into typed values in one walk, and records the problems that the API server's decoder would report: values of the
/// wrong type, unknown fields, duplicate fields of JSON.
///
/// Each type reads its fields by name; the reader keeps the path, the Go struct, and the keys that no type has read.
/// A missing field and `null` give the empty value. A value of the wrong type gives the empty value and a problem.
///
/// *Source:* `encoding/json` as forked in sigs.k8s.io/json (decode.go, kubernetes_patch.go).
package struct MappingReader {
    private let document: YAMLDocument
    private var frames: [Frame] = []
    private(set) var problems: [DecodeProblem] = []
    /// Set only to collect the names of the fields of a type.
    private var requestedKeys: [String]?

    /// The mapping that is being read, and the path to it.
    private struct Frame {
        let type: any MappingDecodable.Type
        /// The field of the outer struct, with the embedded Go struct that it belongs to; nil at the root.
        let field: String?
        let embedded: String?
        let index: Int?
        /// Index among the fields of the outer mapping.
        let order: Int
        let entries: [YAMLDocument.Entry]
        var isRead: [Bool]
        var embedding: String?
    }

    /// A field that was found, with its index in decoding order.
    private struct Field {
        let key: String
        let node: NodeID
        let order: Int
        /// Index of the value in the map of the field.
        var mapOrder: Int?
    }

    /// The embedded Go struct of the fields that are read next (`VolumeSource` in `Volume`): decoding errors include it in the path.
    package var embedded: String? {
        get { frames.last?.embedding }
        set {
            guard !frames.isEmpty else { return }
            frames[frames.count - 1].embedding = newValue
        }
    }

    private init(_ document: YAMLDocument) { self.document = document }

    /// Decodes the root of a document, or another mapping of it. A root that is not a mapping is a type mismatch.
    package static func read<T: MappingDecodable>(_ type: T.Type, from document: YAMLDocument, at node: NodeID) -> (T, DecodeResult) {
        var reader = MappingReader(document)
        var value = T()
        if let entries = document.entries(of: node) {
            value = reader.decode(T.self, entries: entries, field: nil, index: nil, order: 0)
        } else if document.value(of: node) != .scalar(.null) {
            let error = UnmarshalTypeError(value: document.value(of: node).kindName, type: "v1.\(T.goName)", field: nil)
            reader.problems.append(DecodeProblem(cause: .wrongType(error), path: "", node: node, unknown: nil, order: []))
        }
        return (value, DecodeResult(reader.problems))
    }

    private mutating func decode<T: MappingDecodable>(
        _ type: T.Type, entries: [YAMLDocument.Entry], field: String?, index: Int?, order: Int
    ) -> T {
        frames.append(
            Frame(
                type: type, field: field, embedded: frames.last?.embedding, index: index, order: order, entries: entries,
                isRead: Array(repeating: false, count: entries.count), embedding: nil))
        let value = T(&self)
        recordUnreadFields()
        frames.removeLast()
        return value
    }

    /// Records the keys that the type has not read, and duplicate keys.
    private mutating func recordUnreadFields() {
        guard let frame = frames.last else { return }
        for (order, entry) in frame.entries.enumerated() {
            if !frame.isRead[order] {
                record(.unknownField, entry, strictPath(entry.key, nil), orderPath(order, nil))
            } else if entry.isDuplicate {
                record(.duplicateField, entry, strictPath(entry.key, nil), orderPath(order, nil))
            }
        }
    }

    private mutating func record(_ cause: DecodeProblem.Cause, _ entry: YAMLDocument.Entry, _ path: String, _ order: [Int]) {
        let unknown = cause == .unknownField ? frames.last.map { (entry.key, $0.type) } : nil
        problems.append(DecodeProblem(cause: cause, path: path, node: entry.keyNode, unknown: unknown, order: order))
    }

    /// The names of the fields that a type requests.
    static func fields(of type: any MappingDecodable.Type) -> [String] {
        let nothing = YAMLDocument(
            text: MappedText(file: FileID(rawValue: 0), bytes: []), range: 0..<0, isJSON: true, nodes: [], root: nil)
        var reader = MappingReader(nothing)
        reader.requestedKeys = []
        _ = type.init(&reader)
        return reader.requestedKeys ?? []
    }

    /// The last entry with the key, which takes precedence; nil for `null`.
    private mutating func take(_ key: String) -> Field? {
        requestedKeys?.append(key)
        guard let top = frames.indices.last else { return nil }
        var found: Field?
        for (order, entry) in frames[top].entries.enumerated() where entry.key == key {
            frames[top].isRead[order] = true
            found = Field(key: key, node: entry.value, order: order)
        }
        guard let found, document.value(of: found.node) != .scalar(.null) else { return nil }
        return found
    }

    // MARK: Scalars

    /// A string; nil if absent.
    /// - Parameter type: the Go type in error messages: `v1.Protocol`.
    package mutating func optionalString(_ key: String, as type: String = "string") -> String? {
        guard let field = take(key) else { return nil }
        return string(at: field.node, field, type)
    }

    /// A string; "" if absent.
    package mutating func string(_ key: String, as type: String = "string") -> String { optionalString(key, as: type) ?? "" }

    /// A Boolean; nil if absent.
    package mutating func optionalBool(_ key: String) -> Bool? {
        guard let field = take(key) else { return nil }
        if case .scalar(.bool(let value)) = document.value(of: field.node) { return value }
        mismatch(field, type: "bool")
        return nil
    }

    /// A Boolean; false if absent.
    package mutating func bool(_ key: String) -> Bool { optionalBool(key) ?? false }

    /// An integer of 32 bits; nil if absent.
    package mutating func optionalInt32(_ key: String) -> Int32? { integer(key, "int32") }
    /// An integer of 64 bits; nil if absent.
    package mutating func optionalInt64(_ key: String) -> Int64? { integer(key, "int64") }
    /// An integer of 32 bits; 0 if absent.
    package mutating func int32(_ key: String) -> Int32 { integer(key, "int32") ?? 0 }
    /// An integer of 64 bits; 0 if absent.
    package mutating func int64(_ key: String) -> Int64 { integer(key, "int64") ?? 0 }

    private mutating func integer<T: FixedWidthInteger>(_ key: String, _ type: String) -> T? {
        guard let field = take(key) else { return nil }
        return integer(at: field.node, field, nil, type)
    }

    private mutating func integer<T: FixedWidthInteger>(at node: NodeID, _ field: Field, _ index: Int?, _ type: String) -> T? {
        let value = document.value(of: node)
        guard case .scalar(.number(let text)) = value else {
            mismatch(field, node, index, value.kindName, type)
            return nil
        }
        if let number = T(text) { return number }
        mismatch(field, node, index, "number \(text)", type)
        return nil
    }

    private mutating func string(at node: NodeID, _ field: Field, index: Int? = nil, _ type: String) -> String? {
        let value = document.value(of: node)
        switch value {
        case .scalar(.string(let text)): return text
        case .scalar(.null): return ""
        default:
            mismatch(field, node, index, value.kindName, type)
            return nil
        }
    }

    /// A value with a custom `UnmarshalJSON` (`Quantity`, `IntOrString`, times); nil if absent or rejected.
    package mutating func unmarshal<T>(_ key: String, _ decode: (JSONValue) throws(UnmarshalerError) -> T) -> T? {
        guard let field = take(key) else { return nil }
        return unmarshal(at: field.node, field, decode)
    }

    private mutating func unmarshal<T>(at node: NodeID, _ field: Field, _ decode: (JSONValue) throws(UnmarshalerError) -> T) -> T? {
        do {
            return try decode(document.value(of: node))
        } catch {
            switch error {
            case .wrongType(let value, let type): problem(.unmarshaler(unmarshalTypeError(field, value, type)), field, node, nil)
            case .quantity(let error): problem(.quantity(error), field, node, nil)
            case .time(let error): problem(.time(error), field, node, nil)
            }
            return nil
        }
    }

    /// Accepts a field without reading its value.
    package mutating func ignore(_ key: String) { _ = take(key) }

    // MARK: Lists and maps

    /// A list of strings; [] if absent.
    package mutating func strings(_ key: String, as type: String = "string") -> [String] {
        list(key, type) { reader, node, field, index in reader.string(at: node, field, index: index, type) ?? "" }
    }

    /// A list of integers of 32 bits; [] if absent.
    package mutating func int32s(_ key: String) -> [Int32] {
        list(key, "int32") { reader, node, field, index in reader.element(node, field, index, "int32") }
    }

    /// A list of integers of 64 bits; [] if absent.
    package mutating func int64s(_ key: String) -> [Int64] {
        list(key, "int64") { reader, node, field, index in reader.element(node, field, index, "int64") }
    }

    private mutating func element<T: FixedWidthInteger>(_ node: NodeID, _ field: Field, _ index: Int, _ type: String) -> T {
        document.value(of: node) == .scalar(.null) ? 0 : integer(at: node, field, index, type) ?? 0
    }

    private mutating func list<T>(
        _ key: String, _ type: @autoclosure () -> String, _ element: (inout MappingReader, NodeID, Field, Int) -> T
    ) -> [T] {
        guard let field = take(key) else { return [] }
        guard let items = document.items(of: field.node) else {
            mismatch(field, type: "[]\(type())")
            return []
        }
        var result: [T] = []
        result.reserveCapacity(items.count)
        for (index, item) in items.enumerated() { result.append(element(&self, item, field, index)) }
        return result
    }

    /// A map of strings; empty if absent.
    package mutating func stringMap(_ key: String, as type: String = "map[string]string") -> [String: String] {
        map(key, type) { reader, node, field in reader.string(at: node, field, "string") ?? "" }
    }

    /// A map whose values have a custom `UnmarshalJSON`; empty if absent.
    package mutating func unmarshalMap<T>(
        _ key: String, as type: String, _ decode: (JSONValue) throws(UnmarshalerError) -> T
    ) -> [String: T] {
        map(key, type) { reader, node, field in reader.unmarshal(at: node, field, decode) }
    }

    private mutating func map<T>(
        _ key: String, _ type: String, _ element: (inout MappingReader, NodeID, Field) -> T?
    ) -> [String: T] {
        guard let field = take(key) else { return [:] }
        guard let entries = document.entries(of: field.node) else {
            mismatch(field, type: type)
            return [:]
        }
        var result: [String: T] = [:]
        for (order, entry) in entries.enumerated() {
            if entry.isDuplicate {
                let path = strictPath(key, nil) + ".\(entry.key)"
                record(.duplicateField, entry, path, orderPath(field.order, order))
            }
            let inner = Field(key: key, node: entry.value, order: field.order, mapOrder: order)
            result[entry.key] = element(&self, entry.value, inner)
        }
        return result
    }

    // MARK: Structs

    /// A struct; nil if absent.
    package mutating func optionalObject<T: MappingDecodable>(_ key: String, _ type: T.Type = T.self) -> T? {
        guard let field = take(key) else { return nil }
        guard let entries = document.entries(of: field.node) else {
            mismatch(field, type: "v1.\(T.goName)")
            return nil
        }
        return decode(T.self, entries: entries, field: key, index: nil, order: field.order)
    }

    /// A struct; its empty value if absent.
    package mutating func object<T: MappingDecodable>(_ key: String, _ type: T.Type = T.self) -> T { optionalObject(key) ?? T() }

    /// A list of structs; [] if absent.
    package mutating func objects<T: MappingDecodable>(_ key: String, _ type: T.Type = T.self) -> [T] {
        list(key, "v1.\(T.goName)") { reader, node, field, index in
            if let entries = reader.document.entries(of: node) {
                return reader.decode(T.self, entries: entries, field: field.key, index: index, order: field.order)
            }
            let value = reader.document.value(of: node)
            if value != .scalar(.null) { reader.mismatch(field, node, index, value.kindName, "v1.\(T.goName)") }
            return T()
        }
    }

    // MARK: Problems

    private mutating func mismatch(_ field: Field, type: String) {
        mismatch(field, field.node, nil, document.value(of: field.node).kindName, type)
    }

    private mutating func mismatch(_ field: Field, _ node: NodeID, _ index: Int?, _ value: String, _ type: String) {
        problem(.wrongType(unmarshalTypeError(field, value, type)), field, node, index)
    }

    private mutating func problem(_ cause: DecodeProblem.Cause, _ field: Field, _ node: NodeID, _ index: Int?) {
        problems.append(
            DecodeProblem(
                cause: cause, path: strictPath(field.key, index), node: node, unknown: nil,
                order: orderPath(field.order, index ?? field.mapOrder)))
    }

    private func unmarshalTypeError(_ field: Field, _ value: String, _ type: String) -> UnmarshalTypeError {
        var names: [String] = []
        for frame in frames {
            if let name = frame.field {
                if let embedded = frame.embedded { names.append(embedded) }
                names.append(name)
            }
        }
        if let embedded { names.append(embedded) }
        names.append(field.key)
        let innermost = frames.last?.type.goName ?? ""
        return UnmarshalTypeError(value: value, type: type, field: "\(innermost).\(names.joined(separator: "."))")
    }

    private func strictPath(_ key: String, _ index: Int?) -> String {
        var path = ""
        for frame in frames {
            guard let name = frame.field else { continue }
            path += path.isEmpty ? name : ".\(name)"
            if let index = frame.index { path += "[\(index)]" }
        }
        path += path.isEmpty ? key : ".\(key)"
        if let index { path += "[\(index)]" }
        return path
    }

    private func orderPath(_ order: Int, _ index: Int?) -> [Int] {
        var path: [Int] = []
        for frame in frames where frame.field != nil {
            path.append(frame.order)
            if let index = frame.index { path.append(index) }
        }
        path.append(order)
        if let index { path.append(index) }
        return path
    }
}
