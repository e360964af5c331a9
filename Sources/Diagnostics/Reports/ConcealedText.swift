extension SourceFiles {
    /// The files with a sign of the same length in place of each character of some spans, so that all other offsets stay.
    func concealing(_ spans: [SourceSpan]) -> SourceFiles {
        guard !spans.isEmpty else { return self }
        var files = self
        for (file, spans) in Dictionary(grouping: spans, by: \.file) {
            var bytes = files[file].bytes
            for span in spans { Self.conceal(&bytes, span.range.clamped(to: 0..<bytes.count)) }
            files.replace(file, with: SourceFile(path: files[file].path, bytes: bytes))
        }
        return files
    }

    /// `*`, `·`, `•` and `█` have one to three bytes; a scalar of four bytes is concealed by one of four.
    private static func conceal(_ bytes: inout [UInt8], _ range: Range<Int>) {
        var index = range.lowerBound
        while index < range.upperBound {
            let length = min(range.upperBound - index, bytes[index] < 0xC0 ? 1 : bytes[index] < 0xE0 ? 2 : bytes[index] < 0xF0 ? 3 : 4)
            if !bytes[index].isWhitespace {
                let signs: [String] = ["*", "\u{B7}", "\u{2022}", "\u{1F784}"]
                bytes.replaceSubrange(index..<(index + length), with: signs[length - 1].utf8)
            }
            index += length
        }
    }
}
