import Foundation
import Kubernetes
import TestSupport
import Testing

/// Validation rules that no recorded document breaks: one document each, with the errors and warnings derived from Kubernetes' sources.
@Suite struct RuleTests {
    struct Answer: Decodable {
        let name: String
        let code: Int
        let causes: [String]
        let warnings: [String]
    }

    @Test func agreesWithTheSources() throws {
        let answers = try CaseFiles.decode([Answer].self, from: "validation/rules.json")
        let documents = readDocuments(try CaseFiles.data("validation/rules.yaml"))
        try #require(documents.count == answers.count)
        #expect(answers.count > 70)
        for (document, answer) in zip(documents, answers) {
            let verdict = review(document)
            #expect(verdict.code == answer.code, "\(answer.name)")
            #expect(verdict.causes.map { "\($0.field): \($0.message)" } == answer.causes, "\(answer.name)")
            #expect(verdict.warnings == answer.warnings, "\(answer.name)")
        }
    }
}
