import Diagnostics
import TestSupport
import Testing
import YAML

/// Streams of documents: their boundaries, the JSON of each document, and the errors of those that can't be parsed.
@Suite struct StreamTests {
    struct Case: Decodable, Sendable, CustomTestStringConvertible {
        struct Document: Decodable, Hashable, Sendable {
            var json: String?
            var failure: String?
            var comments: [String]?
            var duplicates: [String]?
            var unread: String?
        }

        let name: String
        let text: String
        let documents: [Document]
        var testDescription: String { name }
    }

    @Test(arguments: try CaseFiles.decode([Case].self, from: "yaml/streams.json"))
    func reads(_ stream: Case) {
        let bytes = Array(stream.text.utf8)
        let slice = { (range: Range<Int>) in String(decoding: bytes[range], as: UTF8.self) }
        let found = YAMLDocument.parse(MappedText(file: FileID(rawValue: 0), bytes: bytes)).map { document in
            Case.Document(
                json: document.failure == nil ? document.root.map(document.json) : nil, failure: document.failure?.message,
                comments: document.comments.isEmpty ? nil : document.comments.map { slice($0.range) },
                duplicates: document.duplicateKeys.isEmpty ? nil : document.duplicateKeys.map { "line \($0.line): key \($0.name)" },
                unread: document.unread.map(slice))
        }
        #expect(found == stream.documents)
    }

    @Test func spansAreBytesOfTheFile() throws {
        // Two spaces of each line were removed; the second line begins at byte 19 of the file.
        let text = MappedText(
            file: FileID(rawValue: 3), bytes: Array("節點: {a: 'é'} # c\nb: |\n  x\n\nc: 1\n".utf8),
            segments: [.init(textStart: 0, fileStart: 2), .init(textStart: 22, fileStart: 26)])
        let document = try #require(YAMLDocument.parse(text).first)
        let root = try #require(document.root)
        let inner = try #require(document.field("節點", of: root))
        #expect(document.span(inner.keyNode) == SourceSpan(file: text.file, start: 2, end: 8))
        #expect(document[inner.value].range == 8..<17)
        #expect(document.field("a", of: inner.value).map { document[$0.value].range } == 12..<16)
        #expect(document.comments.map(\.range) == [18..<21])
        // A block scalar ends with its last line, not where the next key begins.
        let block = try #require(document.field("b", of: root))
        #expect(document[block.value].range == 25..<30)
        #expect(document.span(block.keyNode) == SourceSpan(file: text.file, start: 26, end: 27))
        #expect(document[root].end == 36)
    }

    @Test(arguments: ["[", "{a: ", "- ", "? ", "[{a: "])
    func depthIsBounded(_ opening: String) throws {
        let bytes = Array(String(repeating: opening, count: 100_000).utf8)
        let document = try #require(YAMLDocument.parse(MappedText(file: FileID(rawValue: 0), bytes: bytes)).first)
        #expect(document.failure?.message == "yaml: exceeded max depth of 10000")
        #expect(document.root == nil)
    }

    @Test func depthOfJSONIsBounded() throws {
        let text = String(repeating: "{\"a\":", count: 100_000) + "1" + String(repeating: "}", count: 100_000)
        let document = try #require(YAMLDocument.parse(MappedText(file: FileID(rawValue: 0), bytes: Array(text.utf8))).first)
        #expect(document.failure?.message == "yaml: exceeded max depth of 10000")
    }

    @Test func aliasesThatExpandTooFarAreRejected() throws {
        var text = "a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n"
        for level in 1...9 {
            text += "a\(level): &a\(level) [" + Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ",") + "]\n"
        }
        let document = try #require(YAMLDocument.parse(MappedText(file: FileID(rawValue: 0), bytes: Array(text.utf8))).first)
        #expect(document.failure?.message == "yaml: document contains excessive aliasing")
        let merges = text.replacing("[*", with: "{<<: [*").replacing("x]", with: "x: 1}").replacing("[x,x,x,x,x,x,x,x,x,", with: "{")
            .replacing("]\n", with: "]}\n")
        let merged = try #require(YAMLDocument.parse(MappedText(file: FileID(rawValue: 0), bytes: Array(merges.utf8))).first)
        #expect(merged.failure?.message == "yaml: document contains excessive aliasing")
    }

    @Test(arguments: [[0xFF], [0xC3, 0x0A], [0xED, 0xA0, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80], [0xFE, 0xFF, 0x00, 0x61]] as [[UInt8]])
    func invalidUTF8IsReported(_ broken: [UInt8]) throws {
        let document = try #require(YAMLDocument.parse(MappedText(file: FileID(rawValue: 0), bytes: Array("a: ".utf8) + broken)).first)
        let failure = try #require(document.failure)
        #expect(failure.message.hasPrefix("yaml: "))
        #expect(failure.range.lowerBound >= 3)
    }

    @Test func aLongScalarIsRead() throws {
        let long = String(repeating: "節", count: 3_000_000)
        let document = try #require(YAMLDocument.parse(MappedText(file: FileID(rawValue: 0), bytes: Array("a: \(long)\n".utf8))).first)
        let value = try #require(document.root.flatMap { document.field("a", of: $0)?.value })
        #expect(document[value].range == 3..<9_000_003)
        #expect(document[value].value.utf8.count == 9_000_000)
    }
}
