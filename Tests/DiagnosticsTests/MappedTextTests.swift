import Diagnostics
import Testing

@Suite struct MappedTextTests {
    let file = FileID(rawValue: 0)

    @Test func aDedentedTextMapsToItsFile() {
        // "\ta: 1\n\tb: 2\n" without its tabs.
        let text = MappedText(
            file: file, bytes: Array("a: 1\nb: 2\n".utf8),
            segments: [.init(textStart: 0, fileStart: 1), .init(textStart: 5, fileStart: 7)])
        #expect(text.span(0..<1) == SourceSpan(file: file, start: 1, end: 2))
        #expect(text.span(5..<9) == SourceSpan(file: file, start: 7, end: 11))
        #expect(text.span(3..<6) == SourceSpan(file: file, start: 4, end: 8))
        #expect(text.span(10..<10).isEmpty)
    }

    @Test(arguments: ["a\nb\n", "a\r\nb\r\n", "a\rb\r"])
    func linesEndAtEveryKindOfBreak(_ source: String) {
        let index = LineIndex(Array(source.utf8))
        #expect(index.count == 3)
        #expect(index.range(ofLine: 2).map { Array(source.utf8)[$0].map { $0 } } == [UInt8(ascii: "b")])
        #expect(index.range(ofLine: 4) == nil)
    }

    @Test func columnsCountScalars() {
        let index = LineIndex(Array("節點: x".utf8))
        #expect(index.position(at: 8).column == 5)
        #expect(index.position(at: 999).line == 1)
    }
}

/// Positions in lines of any length.
@Suite struct LineIndexTests {
    @Test func positionsInLongLinesAreThoseOfTheirScalars() {
        let lines = [String(repeating: "é漢x", count: 2_000), "short", String(repeating: "y", count: 3_000), ""]
        let text = lines.joined(separator: "\n")
        let index = LineIndex(Array(text.utf8))
        var offset = 0
        for (number, line) in lines.enumerated() {
            var column = 1
            for scalar in line.unicodeScalars {
                let position = index.position(at: offset)
                #expect(position.line == number + 1 && position.column == column)
                offset += UTF8.width(scalar)
                column += 1
            }
            let end = index.position(at: offset)
            #expect(end.line == number + 1 && end.column == column)
            offset += 1
        }
    }
}
