import Diagnostics
import Foundation
import Kubernetes
import Reconciliation
import TestSupport
import Testing

/// What cannot be read of a cluster file. A line with a finding ends in `# expect RULE LEVEL`, once for each; missing and surplus ones fail.
struct ClusterReadingTests {
    static let files = (try? CaseFiles.all(in: "cluster-files", suffix: "yaml").map(\.lastPathComponent)) ?? []

    @Test(arguments: files) func reportsAllThatIsLeftOut(_ name: String) throws {
        let bytes = Array(try CaseFiles.data("cluster-files/\(name)"))
        let lines = LineIndex(bytes)
        let found = ClusterReading(MappedText(file: FileID(rawValue: 0), bytes: bytes)).diagnostics.map { diagnostic in
            "\(diagnostic.primary.map { lines.line(at: $0.span.start) } ?? 0) \(diagnostic.rule) \(diagnostic.severity.name)"
        }
        let text = String(decoding: bytes, as: UTF8.self)
        let expected = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().flatMap { index, line in
            line.split(separator: "# expect ").dropFirst().map { "\(index + 1) \($0)" }
        }
        #expect(found.sorted() == expected.sorted())
        #expect(!expected.isEmpty, "a case without a finding proves nothing")
    }

    /// Parts of a list give the same cluster and diagnostics as the whole.
    @Test func theNumberOfPartsChangesNothing() throws {
        let text = MappedText(file: FileID(rawValue: 0), bytes: Array(try CaseFiles.data("cluster-files/list.yaml")))
        let whole = ClusterReading(text)
        let list = try #require(ManifestList(text))
        #expect(list.count == 4 && whole.diagnostics.count == 2 && whole.cluster.objects.count == 3)
        let joined = ClusterReading(joining: (0..<list.count).map { ClusterReading(list, items: $0..<$0 + 1) })
        #expect(joined.cluster == whole.cluster && joined.diagnostics == whole.diagnostics && !joined.isEmpty)
    }

    @Test func keepsAllThatCanBeRead() throws {
        let text = MappedText(file: FileID(rawValue: 0), bytes: Array(try CaseFiles.data("cluster-files/tab.yaml")))
        #expect(ClusterReading(text).cluster.nodes.map(\.metadata.name) == ["a", "c"])
    }

    @Test(arguments: ["", "\n# nothing\n---\n", #"{"apiVersion": "v1", "kind": "List", "items": []}"#])
    func aTextWithoutObjectsIsEmpty(_ text: String) {
        #expect(ClusterReading(MappedText(file: FileID(rawValue: 0), bytes: Array(text.utf8))).isEmpty)
    }

    @Test(arguments: (try? CaseText.all(in: "cluster-files")) ?? []) func recognizesWhatKubectlPrintsForPeople(_ item: CaseText) {
        let text = KubectlText(Array((item.parts["text"] ?? "").utf8))
        let name =
            switch text {
            case .table: "table"
            case .names: "names"
            case .description: "description"
            case .failure: "failure"
            case nil: "objects"
            }
        #expect(name == item.parts["is"])
    }
}
