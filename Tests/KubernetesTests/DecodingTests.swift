import Diagnostics
import Foundation
import Kubernetes
import TestSupport
import Testing

/// Documents that a Kubernetes 1.36.2 API server was asked about: what it refuses to decode, it refuses in these words; the rest it decodes.
@Suite struct DecodingTests {
    struct Answer: Decodable {
        let documents: Int
        let refusals: [String: String]
    }

    static func names() throws -> [String] {
        try CaseFiles.all(in: "decoding", suffix: "json").map { $0.deletingPathExtension().lastPathComponent }
    }

    static func read(_ text: String) -> [ManifestDocument] {
        ManifestDocument.read(MappedText(file: FileID(rawValue: 0), bytes: Array(text.utf8)))
    }

    @Test(arguments: try names())
    func decodesAsTheServer(_ name: String) throws {
        let answer = try CaseFiles.decode(Answer.self, from: "decoding/\(name).json")
        let bytes = Array(try CaseFiles.data("decoding/\(name).yaml"))
        let documents = ManifestDocument.read(MappedText(file: FileID(rawValue: 0), bytes: bytes))
        #expect(documents.count == answer.documents)
        for document in documents {
            let wanted = answer.refusals[String(document.index)]
            #expect(document.refusal?.message == wanted, "\(name) \(document.index)")
            #expect((document.refusal?.spans.isEmpty ?? false) == false, "\(name) \(document.index) has a place")
        }
    }
}
