import Foundation

/// A JSON value: recorded results are compared without a type for each.
enum JSONTree: Codable, Hashable, Sendable, CustomStringConvertible {
    case null
    case bool(Bool)
    case number(Double)
    case string(String)
    case array([JSONTree])
    case object([String: JSONTree])

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let value = try? container.decode(Bool.self) {
            self = .bool(value)
        } else if let value = try? container.decode(Double.self) {
            self = .number(value)
        } else if let value = try? container.decode(String.self) {
            self = .string(value)
        } else if let value = try? container.decode([JSONTree].self) {
            self = .array(value)
        } else {
            self = .object(try container.decode([String: JSONTree].self))
        }
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .null: try container.encodeNil()
        case .bool(let value): try container.encode(value)
        case .number(let value) where value == value.rounded() && abs(value) < 1e15: try container.encode(Int(value))
        case .number(let value): try container.encode(value)
        case .string(let value): try container.encode(value)
        case .array(let value): try container.encode(value)
        case .object(let value): try container.encode(value)
        }
    }

    init(_ data: some DataProtocol) throws { self = try JSONDecoder().decode(JSONTree.self, from: Data(data)) }

    subscript(_ key: String) -> JSONTree {
        if case .object(let fields) = self { fields[key] ?? .null } else { .null }
    }

    var items: [JSONTree] { if case .array(let items) = self { items } else { [] } }
    var fields: [String: JSONTree] { if case .object(let fields) = self { fields } else { [:] } }
    var text: String? { if case .string(let text) = self { text } else { nil } }
    var int: Int? { if case .number(let number) = self { Int(number) } else { nil } }
    var flag: Bool? { if case .bool(let flag) = self { flag } else { nil } }

    /// The object with only these fields.
    func only(_ keys: String...) -> JSONTree { .object(fields.filter { keys.contains($0.key) }) }

    func without(_ keys: String...) -> JSONTree { .object(fields.filter { !keys.contains($0.key) }) }

    var description: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "?"
    }
}
