import CYAML

/// Parses one chunk of a stream with libyaml: the events become a flat tree.
///
/// Here and in `YAMLTreeBuilder` alone is C touched. A parser lives as long as one call.
enum YAMLParser {
    /// One document that libyaml found in the chunk.
    struct Parsed {
        var nodes: [YAMLNode] = []
        var root: NodeID?
        /// Bytes of the chunk behind a line `...` that ends the document.
        var unread: Range<Int>?
        var failure: YAMLFailure?
    }

    /// The first document of a chunk; none where there is nothing in it. Spans are bytes of the chunk.
    static func parse(_ bytes: ArraySlice<UInt8>) -> Parsed? {
        bytes.withUnsafeBufferPointer { buffer in
            guard !buffer.isEmpty else { return nil }
            var builder = YAMLTreeBuilder(buffer)
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
