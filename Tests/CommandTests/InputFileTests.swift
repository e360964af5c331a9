import Foundation
import TestSupport
import Testing

@testable import DSDocCommand

/// Input that the commands cannot take as it is: told with its place or with the right command, never left out in silence.
struct InputFileTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(CommandLineTests.agent, to: "agent.yaml")
        try folder.write(CommandLineTests.agent.replacing("a:1", with: "a:2"), to: "new.yaml")
    }

    private func dsdoc(_ arguments: String...) throws -> CommandLineTool.Output { try CommandLineTool.run(arguments, in: folder.path) }

    private func put(_ name: String) throws { try CaseFiles.data("cluster-files/\(name)").write(to: folder.url.appending(path: name)) }

    @Test func anUnreadDocumentOfAClusterFails() throws {
        try put("tab.yaml")
        for arguments in [["explain", "agent.yaml"], ["diff", "agent.yaml", "new.yaml"]] {
            let text = try CommandLineTool.run(arguments + ["--cluster", "tab.yaml"], in: folder.path)
            #expect(text.status == 1)
            #expect(text.out.contains("--> tab.yaml:8:1"))
            #expect(text.out.contains("2 nodes"), "the answer for what could be read")
            let json = try CommandLineTool.run(arguments + ["--cluster", "tab.yaml", "--format", "json"], in: folder.path)
            #expect(json.status == 1)
            #expect(json.out.contains(#""file":"tab.yaml","line":8,"column":1}"#))
        }
    }

    @Test func anUnreadNodeToAddFails() throws {
        try put("fields.yaml")
        let output = try dsdoc("explain", "agent.yaml", "--add", "fields.yaml")
        #expect(output.status == 1)
        #expect(output.out.contains("--> fields.yaml:5:3") && output.out.contains("help: did you mean `taints`?"))
    }

    @Test func aRejectedObjectOfTheFileHasItsPlace() throws {
        try folder.write(
            CommandLineTests.agent + "\n---\napiVersion: v1\nkind: Node\nmetadata: {name: n1}\nspec: {taint: []}\n", to: "both.yaml")
        #expect(try dsdoc("explain", "both.yaml").out.contains("both.yaml:13:8: Node/n1 is rejected (400)"))
        #expect(try dsdoc("explain", "both.yaml", "--format", "json").out.contains(#""file":"both.yaml","line":13,"column":8}"#))
    }

    @Test(arguments: ["explain", "diff", "--cluster", "--add", "check"]) func aTableIsAnsweredWithTheRightCommand(_ use: String) throws {
        try folder.write("NAME   STATUS   ROLES    AGE   VERSION\ncp-1   Ready    <none>   5d    v1.36.2\n", to: "nodes.txt")
        let output =
            switch use {
            case "explain", "check": try dsdoc(use, "nodes.txt")
            case "diff": try dsdoc("diff", "agent.yaml", "nodes.txt")
            default: try dsdoc("explain", "agent.yaml", use, "nodes.txt")
            }
        #expect(output.status == (use == "check" ? 1 : 2))
        #expect((output.out + output.err).contains("kubectl get nodes,pods,daemonsets,controllerrevisions,"))
    }

    /// The command that the help and the answers name is the one of the README and the manual.
    @Test(arguments: [
        "README.md", "content/pages/dsdoc___Clusters and scenarios.md", "content/pages/dsdoc___Install and use.md",
        "content/pages/dsdoc___叢集與情境.md", "content/pages/dsdoc___安裝與使用.md",
    ]) func theManualNamesTheWholeCommand(_ page: String) throws {
        let root = CaseFiles.root.deletingLastPathComponent().deletingLastPathComponent()
        #expect(String(decoding: try Data(contentsOf: root.appending(path: page)), as: UTF8.self).contains(KubectlCommand.full))
        #expect(try dsdoc("explain", "--help").out.contains("daemonsets,controllerrevisions,namespaces"))
    }

    @Test(arguments: ["", #"{"apiVersion": "v1", "kind": "List", "items": []}"#]) func anEmptyClusterIsNoCluster(_ text: String) throws {
        try folder.write(text, to: "empty.yaml")
        let output = try dsdoc("explain", "agent.yaml", "--cluster", "empty.yaml")
        #expect(output.status == 2)
        #expect(output.err.contains("empty.yaml contains no objects: run `kubectl get nodes,"))
    }

    @Test(arguments: ["note.md", "note.markdown"]) func aNoteIsForCheck(_ note: String) throws {
        try folder.write("- hello\n", to: note)
        for arguments in [["explain", note], ["diff", note, "agent.yaml"], ["explain", "agent.yaml", "--cluster", note]] {
            let output = try CommandLineTool.run(arguments, in: folder.path)
            #expect(output.status == 2)
            #expect(output.err.contains("`dsdoc check \(note)`"))
        }
    }

    @Test(arguments: [String.Encoding.utf16LittleEndian, .utf16BigEndian, .utf16]) func utf16IsRead(_ encoding: String.Encoding) throws {
        let text = CommandLineTests.node + "---\n" + CommandLineTests.node.replacing("n1", with: "n2")
        try #require(text.data(using: encoding)).write(to: folder.url.appending(path: "nodes.yaml"))
        try #require(CommandLineTests.agent.data(using: encoding)).write(to: folder.url.appending(path: "utf16.yaml"))
        let output = try dsdoc("explain", "utf16.yaml", "--cluster", "nodes.yaml")
        #expect(output.status == 0)
        #expect(output.out.hasPrefix("default/agent runs on 2 of 2 nodes"))
        #expect(try dsdoc("check", "nodes.yaml").out == "no findings in 1 file\n")
    }

    @Test func aClusterOfAGraphCanBeUTF16() throws {
        try folder.write("- hello\n", to: "content/pages/A.md")
        try folder.write("cluster: prod\n", to: "content/dsdoc.yaml")
        try folder.write("", to: "content/clusters/prod.yaml")
        try #require(CommandLineTests.node.data(using: .utf16)).write(to: folder.url.appending(path: "content/clusters/prod.yaml"))
        #expect(try dsdoc("check").out == "no findings in 1 file\n")
    }
}
