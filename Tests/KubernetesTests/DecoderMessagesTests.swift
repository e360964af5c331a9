import TestSupport
import Testing

@testable import Kubernetes

/// The decoder's messages, by the rules of Go's `encoding/json` and its fork in Kubernetes.
@Suite struct DecoderMessagesTests {
    struct Case: Decodable, Sendable, CustomTestStringConvertible {
        let name: String
        let text: String
        let message: String?
        var testDescription: String { name }
    }

    @Test(arguments: try CaseFiles.decode([Case].self, from: "decoder/words.json"))
    func reports(_ item: Case) throws {
        let documents = DecodingTests.read(item.text)
        #expect(documents.count == 1)
        #expect(documents.first?.rejection?.message(in: .latest) == item.message)
    }
}
