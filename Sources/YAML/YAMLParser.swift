import CYAML

/// Parses one chunk of a stream with libyaml and builds a flat tree from its events.
///
/// Only this file and `YAMLTreeBuilder` call C. A parser lives for one call.
enum YAMLParser {
    /// One document that libyaml found in the chunk.
    struct Parsed {
        var nodes: [YAMLNode] = []
        var root: NodeID?
        /// The byte range of the chunk after an end marker `...`.
        var unread: Range<Int>?
        var failure: YAMLFailure?
    }

    /// The first document of a chunk; nil if the chunk is empty. Ranges are relative to the chunk.
    ///
    /// - Parameter linesBefore: how many lines before the chunk failures count.
    static func parse(_ bytes: ArraySlice<UInt8>, linesBefore: Int) -> Parsed? {
        if let failure = VersionDirective.failure(in: bytes, linesBefore: linesBefore) { return Parsed(failure: failure) }
        if let failed = EscapedSlash.rejection(of: bytes, linesBefore: linesBefore) { return failed }
        return parseAsGoyaml(bytes, linesBefore: linesBefore)
    }

    static func parseAsGoyaml(_ bytes: ArraySlice<UInt8>, linesBefore: Int) -> Parsed? {
        guard let parsed = events(of: bytes, linesBefore: linesBefore, substitutes: nil) else { return nil }
        guard Substitutes.mayHelp(with: parsed.failure, in: bytes) else { return parsed }
        return Substitutes.parse(bytes, linesBefore: linesBefore) ?? parsed
    }

    /// - Parameter substitutes: the bytes of the chunk that are replaced; nil where none is.
    static func events(of bytes: ArraySlice<UInt8>, linesBefore: Int, substitutes: Substitutes?) -> Parsed? {
        bytes.withUnsafeBufferPointer { buffer in
            guard !buffer.isEmpty else { return nil }
            var builder = YAMLTreeBuilder(buffer, linesBefore: linesBefore, substitutes: substitutes)
            var parser = yaml_parser_t()
            guard yaml_parser_initialize(&parser) == 1 else { return builder.outOfMemory() }
            defer { yaml_parser_delete(&parser) }
            yaml_parser_set_input_string(&parser, buffer.baseAddress, buffer.count)
            yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
            var event = yaml_event_t()
            while true {
                guard yaml_parser_parse(&parser, &event) == 1 else {
                    builder.fail(parser)
                    return builder.finished
                }
                let type = event.type
                builder.add(event)
                yaml_event_delete(&event)
                if builder.finished != nil || type == YAML_STREAM_END_EVENT || type == YAML_NO_EVENT { return builder.finished }
            }
        }
    }
}
