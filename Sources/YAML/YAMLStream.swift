import Diagnostics

extension YAMLDocument {
    /// The documents of a text in order; chunks of whitespace and comments only are left out.
    ///
    /// The text is split at lines that begin with `---`, as kubectl does. The first chunk is JSON if it begins with `{` and is valid JSON;
    /// all others are YAML. Never fails; takes linear time and memory.
    ///
    /// *Source:* apimachinery, pkg/util/yaml/decoder.go, `YAMLOrJSONDecoder`.
    package static func parse(_ text: MappedText) -> [YAMLDocument] {
        var documents: [YAMLDocument] = []
        for chunk in chunks(of: text.bytes) {
            documents += parse(text, chunk)
            // kubectl reads nothing after a failure. Other failures concern one document; directives that a line `---` cuts off, the next.
            if documents.last?.failure != nil, VersionDirective.isAlone(in: text.bytes[chunk.range]) { break }
        }
        return documents
    }

    /// The part of the stream between two separators.
    private struct Chunk {
        var range: Range<Int>
        /// Lines before the range that kubectl counts as part of the chunk: a separator at the beginning of the text.
        var linesBefore = 0
        /// The rest of a line `--- …` that kubectl does not accept as a separator.
        var badSeparator: Range<Int>?
    }

    /// *Source:* apimachinery, pkg/util/yaml/decoder.go, `YAMLReader.Read`.
    private static func chunks(of bytes: [UInt8]) -> [Chunk] {
        var result: [Chunk] = []
        var current = Chunk(range: 0..<0)
        var line = 0
        while line < bytes.count {
            let end = bytes[line...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
            if bytes[line..<end].starts(with: "---".utf8) {
                let rest = trimmed(bytes, line + 3..<end)
                if rest.isEmpty || bytes[rest.lowerBound] == UInt8(ascii: "#") {
                    current.range = current.range.lowerBound..<line
                    if line > 0 { result.append(current) }
                    current = Chunk(range: end..<end, linesBefore: line == 0 ? 1 : 0)
                } else if current.badSeparator == nil {
                    current.badSeparator = rest
                }
            }
            line = end
        }
        current.range = current.range.lowerBound..<bytes.count
        result.append(current)
        return result
    }

    private static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
        let isBlank = { (index: Int) in bytes[index] == 0x20 || (bytes[index] >= 0x09 && bytes[index] <= 0x0D) }
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, isBlank(start) { start += 1 }
        while end > start, isBlank(end - 1) { end -= 1 }
        return start..<end
    }

    private static func parse(_ text: MappedText, _ chunk: Chunk) -> [YAMLDocument] {
        if let bad = chunk.badSeparator {
            let rest = String(decoding: text.bytes[bad], as: UTF8.self)
            let failure = YAMLFailure(.documentSeparator(rest), range: bad)
            return [YAMLDocument(text: text, range: chunk.range, failure: failure)]
        }
        if chunk.range.lowerBound == 0, let documents = JSONParser.parse(text.bytes, chunk.range) {
            return documents.map {
                YAMLDocument(text: text, range: $0.range, isJSON: true, nodes: $0.nodes, root: $0.root, failure: $0.failure)
            }
        }
        // With the encoding set to UTF-8, libyaml reads a byte order mark as a character.
        let mark = text.bytes[chunk.range].starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let body = chunk.range.lowerBound + mark..<chunk.range.upperBound
        // Kubernetes reads the first document of a chunk; what follows the end marker `...` is ignored.
        guard let parsed = YAMLParser.parse(text.bytes[body], linesBefore: chunk.linesBefore), parsed.root != nil || parsed.failure != nil
        else { return [] }
        return [YAMLDocument(text: text, chunk: body, parsed)]
    }

    /// The YAML document in a part of a text that begins on a line (from 0).
    static func parse(_ text: MappedText, _ range: Range<Int>, firstLine: Int) -> YAMLDocument? {
        YAMLParser.parse(text.bytes[range], linesBefore: 0).map { YAMLDocument(text: text, chunk: range, firstLine: firstLine, $0) }
    }

    private init(text: MappedText, range: Range<Int>, failure: YAMLFailure) {
        self.init(text: text, range: range, isJSON: false, nodes: [], root: nil, failure: failure)
    }

    /// Shifts the parsed nodes to their offsets in the text, and checks them as the YAML library of Kubernetes does.
    private init(text: MappedText, chunk: Range<Int>, firstLine: Int = 0, _ parsed: YAMLParser.Parsed) {
        let offset = chunk.lowerBound
        var nodes = parsed.nodes
        if offset > 0 { for index in nodes.indices { nodes[index].move(by: offset, lines: firstLine) } }
        let failure = parsed.failure.map {
            YAMLFailure($0.cause, line: $0.line.map { $0 + firstLine }, range: $0.range.lowerBound + offset..<$0.range.upperBound + offset)
        }
        let comments = YAMLComment.find(in: text.bytes, chunk, nodes)
        var document = YAMLDocument(
            text: text, range: chunk, isJSON: false, nodes: nodes, root: parsed.root, comments: comments, failure: failure)
        document.unread = parsed.unread.flatMap { range in
            let rest = YAMLDocument.trimmed(text.bytes, range.lowerBound + offset..<chunk.upperBound)
            return rest.isEmpty ? nil : rest
        }
        self = failure == nil ? document.checked() : document
    }
}
