import Foundation
import TestSupport
import Testing

/// What `Tests/README.md` promises of tests that record what they compare with.
struct RecordingTests {
    @Test func aTestThatRecordsFails() throws {
        let folder = try TemporaryFolder()
        withKnownIssue {
            try Recording.record("a file", sourceLocation: #_sourceLocation) { try folder.write("new", to: "file.txt") }
        }
        #expect(try folder.read("file.txt") == "new")
    }

    /// A recorder of a suite's own could pass.
    @Test func noSuiteRecordsByItself() throws {
        let tests = CaseFiles.root.deletingLastPathComponent().path(percentEncoded: false)
        let paths = (FileManager.default.enumerator(atPath: tests)?.allObjects as? [String] ?? []).filter { $0.hasSuffix(".swift") }
        #expect(paths.count > 100)
        let recorders = try paths.filter { path in
            let text = try String(contentsOfFile: tests + "/" + path, encoding: .utf8)
            return ["RECORD", "REGENERATE"].contains { text.contains("environment[\"DSDOC_" + $0) }
        }
        #expect(recorders == ["TestSupport/Recording.swift"])
    }
}
