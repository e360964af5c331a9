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
    func decodesLikeTheServer(_ name: String) throws {
        let answers = try CaseFiles.decode(RecordedVerdicts.self, from: "validation/\(name).verdict.json").documents
        let documents = readDocuments(try CaseFiles.data("validation/\(name).yaml"))
        let answersOfKubectl = try KubectlAnswers.all()
        #expect(documents.count == answers.count)
        for (document, answer) in zip(documents, answers) {
            let title = "\(name) \(document.index)"
            let wanted = answersOfKubectl[title] ?? (answer.code == 400 ? answer.message : nil)
            #expect(document.rejection?.message(in: .latest) == wanted, "\(title)")
            #expect((document.rejection?.spans.isEmpty ?? false) == false, "\(title) has a span")
        }
    }
}
