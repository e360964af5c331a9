import Diagnostics
import Kubernetes
import TestSupport
import Testing

/// Texts as kubectl reads them and sends them on: merge keys, escapes, numbers, directives, JSON, lists, misspelt versions and kinds. The
/// answers are those of the code of kubectl and the API server 1.36.2; a key that is written twice is an error here, though kubectl sends it.
@Suite struct KubectlDocumentTests {
    struct Case: Decodable, CustomTestStringConvertible {
        let name: String
        let text: String
        /// The message of each document, nil where it is accepted; `not validated` for kinds that are not modelled.
        let answers: [String?]
        /// The help beside the first diagnostic.
        let help: String?

        var testDescription: String { name }
    }

    @Test(arguments: try CaseFiles.decode([Case].self, from: "kubectl/documents.json"))
    func agrees(_ text: Case) {
        let verdicts = readDocuments(text.text.utf8).map { review($0) }
        let answers = verdicts.map { verdict in verdict.accepted == nil ? "not validated" : verdict.message }
        #expect(answers == text.answers)
        for verdict in verdicts {
            #expect((verdict.accepted == false) == verdict.diagnostics.contains { $0.severity == .error })
            #expect(verdict.diagnostics.allSatisfy { $0.primary?.span.isEmpty == false })
        }
        if let help = text.help { #expect(verdicts.first?.diagnostics.first?.help?.english == help) }
    }
}
