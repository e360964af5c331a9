import Foundation
import Kubernetes
import TestSupport
import Testing

/// `dsdoc redact`: what is removed, what stays, and that the answers are the same.
@Suite struct RedactCommandTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func dsdoc(_ arguments: String..., input: String = "") throws -> CommandLineTool.Output {
        try CommandLineTool.run(arguments, in: folder.path, input: input)
    }

    /// A dump with a secret word or an address in each field that may have one.
    private static func dump() throws -> String { String(decoding: try CaseFiles.data("redact/cluster.yaml"), as: UTF8.self) }

    private static func isClean(_ text: String) -> Bool {
        let text = text.replacing("kind: Secret\n", with: "")
        return !["secret", "U0VDUkVU", "10.99."].contains { text.localizedCaseInsensitiveContains($0) }
    }

    @Test(arguments: try CaseFiles.all(in: "dumps", suffix: "yaml").map(\.lastPathComponent))
    func answersStayTheSame(_ file: String) throws {
        let dump = String(decoding: try CaseFiles.data("dumps/\(file)"), as: UTF8.self)
        try folder.write(dump, to: "cluster.yaml")
        let answers = try [dsdoc("explain", "cluster.yaml"), dsdoc("explain", "cluster.yaml", "-o", "json")]
        let result = try dsdoc("redact", "cluster.yaml", "--output", "cluster.yaml")
        #expect(result.status == 0 && result.out.isEmpty, "\(result.err)")
        let redacted = try folder.read("cluster.yaml")
        #expect(redacted != dump && redacted.count { $0 == "\n" } == dump.count { $0 == "\n" })
        let again = try [dsdoc("explain", "cluster.yaml"), dsdoc("explain", "cluster.yaml", "-o", "json")]
        #expect(answers.map(\.out) == again.map(\.out))
        #expect(answers.map(\.status) == again.map(\.status))
    }

    @Test func nothingSecretIsLeft() throws {
        let dump = try Self.dump()
        #expect(!Self.isClean(dump))
        let result = try dsdoc("redact", "-", input: dump)
        #expect(result.status == 0)
        #expect(Self.isClean(result.out), "\(result.out)")
        #expect(
            result.err
                == "7 objects; removed: values 5, arguments 3, addresses 13, annotations 5, registries 3, entries of Secrets and ConfigMaps 3, other fields 7\n"
        )
        for text in [
            "kubernetes.io/hostname: n1", "deprecated.daemonset.template.generation", "/team/app:1", "cpu: \"4\"", "hostIP: 127.0.0.1",
        ] {
            #expect(result.out.contains(text), "\(text)")
        }
        try folder.write(dump, to: "a.yaml")
        let answer = try dsdoc("explain", "a.yaml").out
        try folder.write(result.out, to: "a.yaml")
        let lines = try zip(answer.split(separator: "\n"), dsdoc("explain", "a.yaml").out.split(separator: "\n"))
        for (before, after) in lines where before != after {
            // An answer that quotes a message or a value quotes the replacement.
            #expect(!Self.isClean(String(before)) && Self.isClean(String(after)), "\(before)\n\(after)")
        }
    }

    /// The same answer, with other names of nodes.
    @Test(arguments: ["node-unknown-surge.2.yaml", "ex-quota.yaml", "existing-outside-rules.yaml"]) func nodesGetOtherNames(
        _ file: String
    ) throws {
        try folder.write(String(decoding: try CaseFiles.data("dumps/\(file)"), as: UTF8.self), to: "cluster.yaml")
        let answer = try dsdoc("explain", "cluster.yaml", "-o", "wide").out
        let result = try dsdoc("redact", "cluster.yaml", "--names", "--output", "cluster.yaml")
        #expect(result.status == 0 && result.err.contains("\nnames of nodes replaced: "))
        let words = { (text: String) in
            text.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map { $0.replacing(/^node-0*(?=[0-9])/, with: "n") }
        }
        let redacted = try dsdoc("explain", "cluster.yaml", "-o", "wide").out
        #expect(words(answer) == words(redacted), "\(redacted)")
        #expect(try folder.read("cluster.yaml").contains("nodeName: \"node-"))
    }

    /// JSON and several documents have the same objects; equal texts get the same replacement, others another.
    @Test func everyFormatIsRead() throws {
        let documents =
            "# secret comment\n"
            + (try Self.dump()).components(separatedBy: "\n- ").dropFirst()
            .map { $0.components(separatedBy: "\nkind: List")[0].replacing("\n  ", with: "\n") }.joined(separator: "\n---\n")
        let result = try dsdoc("redact", "-", input: documents)
        #expect(result.status == 0 && Self.isClean(result.out), "\(result.err) \(result.out)")
        let json = """
            {"apiVersion": "v1", "kind": "List", "items": [{"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "a", "annotations": {"x": "secret"}},
              "spec": {"containers": [{"name": "a", "image": "secret.corp/a:1", "env": [{"name": "A", "value": "secret \\"1\\""}, {"name": "B", "value": "secret 2"}]},
                {"name": "b", "image": "secret.corp/b:1", "args": ["secret 2", "secret \\n3"], "env": [{"name": "C", "value": "secret 2"}]}]}}]}
            """
        let redacted = try dsdoc("redact", "-", input: json)
        #expect(redacted.status == 0 && Self.isClean(redacted.out), "\(redacted.err) \(redacted.out)")
        #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(redacted.out.utf8)) }
        let value = "{\"name\": \"B\", \"value\": \"redacted-1\"}"
        #expect(redacted.out.contains(value) && redacted.out.contains("{\"name\": \"A\", \"value\": \"redacted-2\"}"))
        #expect(redacted.out.contains("\"value\": \"redacted-1\"}]}]}}]}") && redacted.out.contains("registry-1.example/b:1"))
    }

    @Test(arguments: [
        ("kind: Pod\n  x: [\n", "-:2:4:"), ("apiVersion: v1\nkind: Pod\n---\nfoo: secret\n", "-:4:1:"), ("[1, 2]", "-:1:1:"),
        ("apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: {containers: secret}\n", "-:4:20:"),
        ("apiVersion: v1\nkind: Pod\nmetadata: {name: &a secret}\nspec: {nodeName: *a}\n", "-:3:18:"),
        ("apiVersion: v1\nkind: Pod\nmetadata: {name: a}\n...\nsecret\n", "-:5:1:"),
        ("apiVersion: v1\nitems:\n- apiVersion: v1\n  kind: Pod\n  metadata: secret\nkind: List\n", "-:5:13:"),
    ])
    func whatCannotBeReadIsAnError(_ text: String, _ location: String) throws {
        let result = try dsdoc("redact", "-", "--output", "out.yaml", input: text)
        #expect(result.status == 1 && result.out.isEmpty)
        #expect(result.err.hasPrefix("error: \(location)"), "\(result.err)")
        #expect(throws: (any Error).self) { try folder.read("out.yaml") }
    }

    @Test func filesThatCannotBeWrittenStay() throws {
        try folder.write(try Self.dump(), to: "a.yaml")
        try FileManager.default.createDirectory(atPath: folder.path + "/out.yaml", withIntermediateDirectories: true)
        #expect(try dsdoc("redact", "a.yaml", "--output", "out.yaml").status == 3)
        #expect(try dsdoc("redact", "a.yaml", "--output", "none/out.yaml").status == 3)
        #expect(try dsdoc("redact", "none.yaml").status == 3)
        #expect(try dsdoc("redact", "-").status == 2)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["a.yaml", "out.yaml"])
    }
}
