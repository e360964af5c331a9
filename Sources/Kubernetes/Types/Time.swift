import YAML

extension MappingReader {
    /// An RFC 3339 time; the text is kept. *Source:* meta/v1, time.go.
    mutating func time(_ key: String) -> String? {
        unmarshal(key) { (value) throws(UnmarshalerError) in
            guard case .scalar(.string(let text)) = value else { throw .wrongType(value: value.kindName, type: "string") }
            if let error = GoTime.rfc3339Error(in: text) { throw .time(error) }
            return text
        }
    }
}
