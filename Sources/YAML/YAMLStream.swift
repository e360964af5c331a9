import Diagnostics

extension YAMLDocument {
    /// The documents of a text, in its order; those that hold nothing but blanks and comments are left out.
    ///
    /// The text is cut at lines that hold `---` alone, as Kubernetes does, and each piece is JSON if it begins with `{` and is valid JSON,
    /// else YAML. Nothing in the text makes this fail or take more than linear time and memory.
    package static func parse(_ text: MappedText) -> [YAMLDocument] {
        chunks(of: text.bytes).flatMap { parse(text, $0) }
    }

    /// The pieces between the lines `---`. *Source:* apimachinery, pkg/util/yaml/decoder.go, `YAMLReader.Read`.
    private static func chunks(of bytes: [UInt8]) -> [Range<Int>] {
        var result: [Range<Int>] = []
        var start = 0
        var line = 0
        while line < bytes.count {
            let end = bytes[line...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
            if isSeparator(bytes[line..<end]) {
                result.append(start..<line)
                start = end
            }
            line = end
        }
        result.append(start..<bytes.count)
        return result
    }

    private static func isSeparator(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.starts(with: "---".utf8) else { return false }
        return line.dropFirst(3).allSatisfy { $0 == 0x20 || ($0 >= 0x09 && $0 <= 0x0D) }
    }

    private static func parse(_ text: MappedText, _ chunk: Range<Int>) -> [YAMLDocument] {
        YAMLParser.parse(text.bytes[chunk]).compactMap { parsed in
            guard parsed.root != nil || parsed.failure != nil else { return nil }
            return YAMLDocument(text: text, parsed, offset: chunk.lowerBound)
        }
    }

    private init(text: MappedText, _ parsed: YAMLParser.Parsed, offset: Int) {
        self.text = text
        range = parsed.range.lowerBound + offset..<parsed.range.upperBound + offset
        isJSON = false
        nodes = parsed.nodes.map { node in
            var node = node
            node.start += offset
            node.end += offset
            return node
        }
        root = parsed.root
        comments = []
        failure = parsed.failure.map {
            YAMLFailure(message: $0.message, range: $0.range.lowerBound + offset..<$0.range.upperBound + offset)
        }
        duplicateKeys = []
    }
}
