import YAML

extension MappingReader {
    /// An RFC 3339 time; the text is kept. *Source:* meta/v1, time.go.
    mutating func time(_ key: String) -> String? {
        unmarshal(key) { (value) throws(DecodeRefusal) in
            guard case .scalar(.string(let text)) = value else { throw .mismatch(value: value.kindName, type: "string") }
            if let problem = GoTime.problem(inRFC3339: text) { throw .message(problem) }
            return text
        }
    }
}
