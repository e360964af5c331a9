import Foundation
import Kubernetes
import TestSupport
import Testing

/// Documents with the responses of a Kubernetes 1.36.2 API server to `kubectl apply --dry-run=server --validate=strict`.
@Suite struct ValidationAgreementTests {
    @Test func agreesWithTheServer() throws {
        var table = AgreementTable()
        let sentPastKubectl = try KubectlAnswers.all()
        for file in try CaseFiles.all(in: "validation", suffix: "verdict.json") {
            let name = String(file.lastPathComponent.dropLast(".verdict.json".count))
            let answers = try JSONDecoder().decode(RecordedVerdicts.self, from: Data(contentsOf: file)).documents
            let documents = readDocuments(try CaseFiles.data("validation/\(name).yaml"))
            #expect(documents.count == answers.count, "\(name)")
            for (document, answer) in zip(documents, answers) {
                let title = "\(name) \(answer.index)"
                let verdict = review(document)
                if let message = sentPastKubectl[title] {
                    #expect(verdict.message == message && verdict.accepted == (message == nil), "\(title)")
                    continue
                }
                if verdict.outcome == nil, answer.kind == "Deployment" { continue }
                table.add(
                    name, Agreement(verdict, answer), "\(title)\n-- ours: \(describe(verdict))\n-- server: \(describe(answer))")
            }
        }
        print(table)
        #expect(table.total[.full, default: 0] > 500)
        #expect(table.differences.isEmpty, "\(table.differences.joined(separator: "\n\n"))")
    }
}
