import YAML

/// An integer, or a string with a percentage or a name. *Source:* apimachinery, pkg/util/intstr.
package enum IntOrString: Hashable, Sendable, CustomStringConvertible {
    case int(Int32)
    case string(String)

    package var description: String {
        switch self {
        case .int(let value): String(value)
        case .string(let text): text
        }
    }

    init(decoding value: JSONValue) throws(UnmarshalerError) {
        switch value {
        case .scalar(.string(let text)): self = .string(text)
        case .scalar(.number(let text)):
            guard let number = Int32(text) else { throw .wrongType(value: "number \(text)", type: "int32") }
            self = .int(number)
        case .scalar(.null): self = .int(0)
        case .scalar(.bool), .array, .object: throw .wrongType(value: value.kindName, type: "int32")
        }
    }
}

extension MappingReader {
    mutating func optionalIntOrString(_ key: String) -> IntOrString? {
        unmarshal(key) { (value) throws(UnmarshalerError) in try IntOrString(decoding: value) }
    }

    mutating func intOrString(_ key: String) -> IntOrString { optionalIntOrString(key) ?? .int(0) }
}
