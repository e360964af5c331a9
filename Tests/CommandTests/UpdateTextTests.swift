import Diagnostics
import Kubernetes
import Reconciliation
import TestSupport
import Testing

@testable import DSDocCommand

/// The text of `diff`, in a pipe, on a terminal and as Markdown.
struct UpdateTextTests {
    static let cases = (try? CaseText.all(in: "diff")) ?? []

    @Test func thereAreCases() { #expect(Self.cases.count > 10) }

    private func text(_ text: CaseText, columns: Int?) throws -> UpdateText {
        let read = { (part: String) in MappedText(file: FileID(rawValue: 0), bytes: Array((text.parts[part] ?? "").utf8)) }
        let (old, new) = (ManifestDocument.read(read("old")), ManifestDocument.read(read("new")))
        let cluster = text.parts["cluster"].map { _ in Cluster(yaml: read("cluster")) }
        let report = try UpdateReport(#require(old.first), #require(new.first), cluster: cluster, version: .latest)
        return UpdateText(report: report, layout: ExplainLayout(catalogue: .english, style: .plain, columns: columns))
    }

    @Test(arguments: cases) func inAPipe(_ text: CaseText) throws {
        try text.expect(self.text(text, columns: nil).text(), part: "pipe", in: "diff")
    }

    @Test(arguments: cases) func asMarkdown(_ text: CaseText) throws {
        try text.expect(self.text(text, columns: nil).markdown(), part: "markdown", in: "diff")
    }

    /// No word is broken, and the lines of the pipe are those of a wide terminal.
    @Test(arguments: cases) func onTerminals(_ text: CaseText) throws {
        let words = { (text: String) in Set(text.split { $0 == " " || $0 == "\n" }) }
        let whole = try self.text(text, columns: nil).text()
        #expect(try words(self.text(text, columns: 60).text()) == words(whole))
        #expect(try self.text(text, columns: 1000).text() == whole)
    }

    /// The first line is one that fits into the title of a pull request.
    @Test(arguments: cases) func theSummaryIsATitle(_ text: CaseText) throws {
        let update = try self.text(text, columns: nil)
        let summary = update.report.summary.english
        #expect(update.text().hasPrefix(summary + "\n") && summary.hasPrefix("\(update.report.key): "))
        #expect(!summary.contains("\n") && summary.count <= 120, "\(summary)")
    }

    /// Hundreds of waves and nodes are folded.
    @Test func fiveHundredNodesAreAFewLines() throws {
        let nodes = (1...500).map { "{apiVersion: v1, kind: Node, metadata: {name: n\($0)}}" }.joined(separator: "\n---\n")
        let base = try #require(Self.cases.first { $0.name == "the rollout completes" })
        let parts = base.parts.merging(["cluster": nodes]) { $1 }
        let text = try self.text(CaseText(file: base.file, name: base.name, parts: parts), columns: 80).text()
        #expect(text.split(separator: "\n").count < 40, "\(text)")
        #expect(text.contains("\n  the rollout completes on 500 nodes\n") && text.contains("\n  … 491 more like these\n"), "\(text)")
    }
}
