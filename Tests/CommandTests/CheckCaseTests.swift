import Foundation
import Kubernetes
import Reconciliation
import TestSupport
import Testing

/// Folders and what `dsdoc check` finds in them: `Tests/Cases/check/NAME.txt` has the arguments, the exit status and the findings, then each file
/// after a line `-- path --`. A finding is `path:line level rule`, followed by its object. Those of rules on one manifest alone are left out, so
/// that a case is about one thing. Files in `bin` are programs that are found first.
struct CheckCaseTests {
    struct Case {
        var arguments = ["check", "."]
        var status: Int32 = 0
        /// What a message on standard error contains; empty: nothing is written there.
        var errors = ""
        var findings: [String] = []
        var files: [(path: String, text: String)] = []

        init(_ text: String) {
            for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
                if line.hasPrefix("-- "), line.hasSuffix(" --") {
                    files.append((String(line.dropFirst(3).dropLast(3)), ""))
                } else if !files.isEmpty {
                    files[files.count - 1].text += line + "\n"
                } else if line.hasPrefix("$ dsdoc ") {
                    arguments = line.dropFirst("$ dsdoc ".count).split(separator: " ").map(String.init)
                } else if line.hasPrefix("exit ") {
                    status = Int32(line.dropFirst(5)) ?? -1
                } else if line.hasPrefix("error ") {
                    errors = String(line.dropFirst(6))
                } else if !line.isEmpty, !line.hasPrefix("#") {
                    findings.append(line)
                }
            }
        }
    }

    struct Answer: Decodable {
        struct Finding: Decodable {
            struct Object: Decodable {
                let kind: String
                let namespace: String?
                let name: String
            }

            let file: String?
            let line: Int?
            let severity: String
            let rule: String
            let object: Object?

            var text: String {
                let subject = object.map { " \($0.kind) \($0.namespace.map { "\($0)/" } ?? "")\($0.name)" } ?? ""
                return "\(file ?? "-"):\(line ?? 0) \(severity) \(rule)\(subject)"
            }
        }

        let diagnostics: [Finding]
    }

    static let names = (try? CaseFiles.all(in: "check", suffix: "txt").map { $0.deletingPathExtension().lastPathComponent }) ?? []

    /// The rules on one manifest alone.
    static let leftOut = Set(LintRule.all.map(\.id.name)).subtracting(LintRule.companions.map(\.id.name))

    @Test func casesExist() { #expect(Self.names.count > 10) }

    @Test(arguments: names) func findsWhatTheCaseSays(_ name: String) throws {
        let sample = Case(String(decoding: try CaseFiles.data("check/\(name).txt"), as: UTF8.self))
        let folder = try TemporaryFolder()
        for (path, text) in sample.files { try folder.write(text, to: path) }
        for (path, _) in sample.files where path.hasPrefix("bin/") {
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path + "/" + path)
        }
        let output = try CommandLineTool.run(
            sample.arguments + ["--format", "json"], in: folder.path, environment: ["PATH": folder.path + "/bin:/bin:/usr/bin"])
        #expect(output.status == sample.status, "\(output.err)")
        #expect(sample.errors.isEmpty ? output.err.isEmpty : output.err.contains(sample.errors), "\(output.err)")
        guard sample.status < 2 else { return }
        let answer = try JSONDecoder().decode(Answer.self, from: Data(output.out.utf8))
        let onCluster = Set(ClusterLintRule.all.map(\.id.name))
        let found = answer.diagnostics.filter { finding in
            !Self.leftOut.contains(finding.rule) || (finding.severity != "info" && onCluster.contains(finding.rule))
        }
        #expect(found.map(\.text) == sample.findings)
    }
}
