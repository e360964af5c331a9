import CYAML

/// Builds nodes from the events of libyaml, and converts its scalar offsets into byte offsets.
struct YAMLTreeBuilder {
    private let buffer: UnsafeBufferPointer<UInt8>
    /// Added to the lines that failures name.
    private let linesBefore: Int
    private let substitutes: Substitutes?
    private var cursor: ScalarCursor
    /// The document, once complete or failed.
    private(set) var finished: YAMLParser.Parsed?

    private var current = YAMLParser.Parsed()
    private var open: [Collection] = []
    private var anchors: [String: NodeID] = [:]

    private struct Collection {
        let id: NodeID
        var last: NodeID?
        let isBlock: Bool
    }

    /// Bound on nesting. *Source:* goyaml.v2/scannerc.go, `max_flow_level` and `max_indents`.
    private static let maxDepth = 10_000

    init(_ buffer: UnsafeBufferPointer<UInt8>, linesBefore: Int, substitutes: Substitutes?) {
        self.buffer = buffer
        self.linesBefore = linesBefore
        self.substitutes = substitutes
        cursor = ScalarCursor(buffer)
    }

    mutating func add(_ event: yaml_event_t) {
        switch event.type {
        case YAML_DOCUMENT_END_EVENT: finish(event)
        case YAML_SCALAR_EVENT: addScalar(event)
        case YAML_ALIAS_EVENT: addAlias(event)
        case YAML_SEQUENCE_START_EVENT:
            let data = event.data.sequence_start
            let isBlock = data.style != YAML_FLOW_SEQUENCE_STYLE
            openCollection(.sequence, event, tag: text(data.tag), anchor: text(data.anchor), isBlock: isBlock)
        case YAML_MAPPING_START_EVENT:
            let data = event.data.mapping_start
            let isBlock = data.style != YAML_FLOW_MAPPING_STYLE
            openCollection(.mapping, event, tag: text(data.tag), anchor: text(data.anchor), isBlock: isBlock)
        case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: closeCollection(event)
        default: break
        }
    }

    private mutating func finish(_ event: yaml_event_t) {
        if event.data.document_end.implicit == 0 { current.unread = cursor.byte(event.end_mark.index)..<buffer.count }
        finished = current
    }

    // MARK: Nodes

    private mutating func addScalar(_ event: yaml_event_t) {
        let data = event.data.scalar
        let bytes = UnsafeBufferPointer(start: data.value, count: data.length)
        let style: YAMLNode.Style =
            switch data.style {
            case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
            case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
            case YAML_LITERAL_SCALAR_STYLE: .literal
            case YAML_FOLDED_SCALAR_STYLE: .folded
            default: .plain
            }
        let value = String(decoding: bytes, as: UTF8.self)
        let id = append(
            .scalar, event, style: style, isPlain: data.plain_implicit == 1, value: value, tag: text(data.tag), anchor: text(data.anchor))
        if let substitutes { current.nodes[Int(id.rawValue)].value = substitutes.restored(current.nodes[Int(id.rawValue)], in: buffer) }
        if style == .plain { rejectQuestionMark(in: id, event) }
    }

    /// goyaml ends a plain scalar in a flow collection at a question mark, and then reports a missing comma. libyaml no longer does.
    /// *Source:* goyaml.v2/scannerc.go, `yaml_parser_scan_plain_scalar`.
    private mutating func rejectQuestionMark(in id: NodeID, _ event: yaml_event_t) {
        let node = current.nodes[Int(id.rawValue)]
        guard let top = open.last, !top.isBlock, node.value.utf8.dropFirst().contains(UInt8(ascii: "?")) else { return }
        let mark = buffer[node.start..<node.end].lastIndex(of: UInt8(ascii: "?")) ?? node.start
        let breaks = buffer[node.start..<mark].count { $0 == UInt8(ascii: "\n") }
        let line = linesBefore + event.start_mark.line + breaks
        let closing = opening(of: top.id) == UInt8(ascii: "{") ? "}" : "]"
        fail(YAMLFailure(.flowSeparator(closing: closing), line: line > 0 ? line : nil, range: mark..<mark + 1))
    }

    /// The first byte of a collection behind its anchor and tag.
    private func opening(of id: NodeID) -> UInt8? {
        let isBlank = { (byte: UInt8) in byte <= 0x20 }
        var rest = buffer[current.nodes[Int(id.rawValue)].start...]
        while let first = rest.first, first == UInt8(ascii: "&") || first == UInt8(ascii: "!") {
            rest = rest.drop { !isBlank($0) }.drop(while: isBlank)
        }
        return rest.first
    }

    private mutating func addAlias(_ event: yaml_event_t) {
        let name = text(event.data.alias.anchor) ?? ""
        let id = append(.alias, event, style: .plain, isPlain: false, value: name, tag: nil, anchor: nil)
        guard let target = anchors[name] else {
            return fail(YAMLFailure(.unknownAnchor(name), range: current.nodes[Int(id.rawValue)].range))
        }
        current.nodes[Int(id.rawValue)].target = target
    }

    private mutating func openCollection(
        _ kind: YAMLNode.Kind, _ event: yaml_event_t, tag: String?, anchor: String?, isBlock: Bool
    ) {
        let style: YAMLNode.Style = isBlock ? .block : .flow
        let id = append(kind, event, style: style, isPlain: false, value: "", tag: tag, anchor: anchor)
        open.append(Collection(id: id, last: nil, isBlock: isBlock))
        guard open.count > Self.maxDepth else { return }
        let line = linesBefore + event.start_mark.line
        let range = current.nodes[Int(id.rawValue)].range
        fail(YAMLFailure(.maxDepth(Self.maxDepth), line: line > 0 ? line + 1 : nil, range: range))
    }

    private mutating func closeCollection(_ event: yaml_event_t) {
        guard let closed = open.popLast() else { return }
        // libyaml ends a block collection at the start of the next token, which may be lines below.
        let end = closed.isBlock ? closed.last.map { current.nodes[Int($0.rawValue)].end } : cursor.byte(event.end_mark.index)
        let start = current.nodes[Int(closed.id.rawValue)].start
        current.nodes[Int(closed.id.rawValue)].end = max(end ?? start, start)
    }

    @discardableResult
    private mutating func append(
        _ kind: YAMLNode.Kind, _ event: yaml_event_t, style: YAMLNode.Style, isPlain: Bool, value: String, tag: String?, anchor: String?
    ) -> NodeID {
        let id = NodeID(rawValue: Int32(current.nodes.count))
        let start = cursor.byte(event.start_mark.index)
        var end = kind == .sequence || kind == .mapping ? start : cursor.byte(event.end_mark.index)
        if style == .literal || style == .folded { end = trimmedEnd(start, end) }
        current.nodes.append(
            YAMLNode(
                kind: kind, style: style, isPlain: isPlain, value: value, tag: tag, anchor: anchor, start: start, end: max(start, end),
                line: event.start_mark.line, parent: open.last?.id))
        if let anchor { anchors[anchor] = id }
        if let top = open.indices.last {
            if let last = open[top].last {
                current.nodes[Int(last.rawValue)].nextSibling = id
            } else {
                current.nodes[Int(open[top].id.rawValue)].firstChild = id
            }
            open[top].last = id
        } else {
            current.root = id
        }
        return id
    }

    /// libyaml ends a block scalar at the next token; here it ends with its last line that is not blank.
    private func trimmedEnd(_ start: Int, _ end: Int) -> Int {
        var end = end
        while end > start, [0x20, 0x09, 0x0A, 0x0D].contains(buffer[end - 1]) { end -= 1 }
        return end
    }

    private func text(_ pointer: UnsafeMutablePointer<yaml_char_t>?) -> String? {
        pointer.map { String(cString: $0) }
    }

    // MARK: Failures

    private mutating func fail(_ failure: YAMLFailure) {
        current.failure = failure
        current.root = nil
        finished = current
    }

    /// A failure of libyaml, with the line that goyaml names. *Source:* goyaml.v2/decode.go, `parser.fail`.
    mutating func fail(_ parser: yaml_parser_t) {
        let text = parser.problem.map { String(cString: $0) } ?? "unknown problem parsing YAML content"
        let cause = YAMLFailure.Cause.parser(YAMLFailure.ParserProblem(libyaml: text))
        if parser.error == YAML_READER_ERROR {
            let offset = min(Int(parser.problem_offset), buffer.count)
            return fail(YAMLFailure(cause, range: offset..<min(offset + 1, buffer.count)))
        }
        var line = Int(parser.problem_mark.line)
        if line == 0 { line = Int(parser.context_mark.line) }
        line += linesBefore
        let named = parser.error == YAML_SCANNER_ERROR ? line + 1 : line
        // At the end of the text, the last byte.
        let offset = min(cursor.byte(parser.problem_mark.index), buffer.count - 1)
        fail(YAMLFailure(cause, line: line > 0 ? named : nil, range: offset..<offset + 1))
    }

    func outOfMemory() -> YAMLParser.Parsed {
        YAMLParser.Parsed(failure: YAMLFailure(.outOfMemory, range: 0..<0))
    }
}

/// Converts the marks of libyaml, which count Unicode scalars, into byte offsets. Marks ascend, so the cursor moves little.
struct ScalarCursor {
    private let buffer: UnsafeBufferPointer<UInt8>
    private let isASCII: Bool
    private var scalar = 0
    private var byte = 0

    init(_ buffer: UnsafeBufferPointer<UInt8>) {
        self.buffer = buffer
        isASCII = buffer.allSatisfy { $0 < 0x80 }
    }

    mutating func byte(_ index: Int) -> Int {
        if isASCII { return min(index, buffer.count) }
        while scalar < index, byte < buffer.count {
            byte += 1
            while byte < buffer.count, buffer[byte] & 0xC0 == 0x80 { byte += 1 }
            scalar += 1
        }
        while scalar > index, byte > 0 {
            byte -= 1
            while byte > 0, buffer[byte] & 0xC0 == 0x80 { byte -= 1 }
            scalar -= 1
        }
        return byte
    }
}
