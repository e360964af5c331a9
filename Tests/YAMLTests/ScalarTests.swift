import Diagnostics
import TestSupport
import Testing
import YAML

/// The values of plain, quoted and tagged scalars in Kubernetes, by goyaml's resolution table.
@Suite struct ScalarTests {
    struct Case: Decodable, Sendable {
        let text: String
        let json: String
    }

    @Test(arguments: try CaseFiles.decode([Case].self, from: "yaml/scalars.json"))
    func resolves(_ scalar: Case) throws {
        let documents = YAMLDocument.parse(MappedText(file: FileID(rawValue: 0), bytes: Array("k: \(scalar.text)\n".utf8)))
        // A dash begins a list only on a line of its own.
        guard scalar.text != "-" else { return try #require(documents.first?.failure != nil) }
        let document = try #require(documents.first)
        #expect(document.failure == nil)
        let root = try #require(document.root)
        #expect(document.json(root) == "{\"k\":\(scalar.json)}")
    }
}
