import Diagnostics
import Foundation
import Kubernetes
import TestSupport
import Testing

/// Documents and the answers of a Kubernetes 1.36.2 API server: the messages of those that it cannot decode; it decodes the others.
@Suite struct DecodingTests {
    static func names() throws -> [String] {
        try CaseFiles.all(in: "validation", suffix: "verdict.json").map { String($0.lastPathComponent.dropLast(".verdict.json".count)) }
    }

    static func read(_ text: String) -> [ManifestDocument] { readDocuments(text.utf8) }

    @Test(arguments: try names())
    func decodesAsTheServer(_ name: String) throws {
        let answer = try CaseFiles.decode(Answer.self, from: "decoding/\(name).json")
        let bytes = Array(try CaseFiles.data("decoding/\(name).yaml"))
        let documents = ManifestDocument.read(MappedText(file: FileID(rawValue: 0), bytes: bytes))
        #expect(documents.count == answer.documents)
        for document in documents {
            let wanted = answer.refusals[String(document.index)]
            #expect(document.rejection?.message(in: .latest) == wanted, "\(name) \(document.index)")
            #expect((document.rejection?.spans.isEmpty ?? false) == false, "\(name) \(document.index) has a span")
        }
    }
}
