import Diagnostics
import Testing

@testable import YAML

/// Long lists and mappings are looked up in an index: with the same answers as short ones.
struct LongCollectionTests {
    private static func document(_ text: String) throws -> YAMLDocument {
        try #require(YAMLDocument.parse(MappedText(file: FileID(rawValue: 0), bytes: Array(text.utf8))).first)
    }

    /// Entries of every kind that a look-up has to distinguish: equal keys, keys that are no strings, aliases and merge keys.
    private static let special = "a: 1\n  a: 2\n  1: x\n  yes: y\n  ~: z\n  1.5: w\n  b: *base\n  \"q\": 3\n"
    private static let merged = "<<: *base\n  k: own\n"

    @Test(arguments: ["", merged], [0, 20, 40, 400])
    func aFieldIsTheSameInALongMapping(_ merge: String, _ more: Int) throws {
        let filling = (0..<more).map { "  m\($0): \($0)\n" }.joined()
        let merging = merge.isEmpty ? "" : "  " + merge
        let document = try Self.document("base: &base {k: merged, l: 4}\nmap:\n  \(Self.special)\(merging)\(filling)")
        let root = try #require(document.root)
        let map = try #require(document.field("map", of: root)?.value)
        let entries = try #require(document.entries(of: map))
        #expect(entries.count > more)
        for name in ["a", "1", "true", "yes", "null", "1.5", "b", "q", "k", "l", "m0", "m7", "m399", "missing", "<<"] {
            let expected = entries.last { $0.key == name }
            let found = document.field(name, of: map)
            #expect(found?.keyNode == expected?.keyNode && found?.value == expected?.value, "\(name)")
        }
        #expect(document.field("a", of: map).map { document[$0.value].value } == "2")
        #expect(document.field("k", of: map).map { document[$0.value].value } == (merge.isEmpty ? nil : "own"))
    }

    @Test(arguments: [0, 1, 31, 32, 33, 1000]) func allItemsAreFound(_ count: Int) throws {
        let document = try Self.document("list: [\((0..<count).map(String.init).joined(separator: ", "))]")
        let list = try #require(document.root.flatMap { document.field("list", of: $0)?.value })
        #expect(document.items(of: list)?.map { document[$0].value } == (0..<count).map(String.init))
    }
}
