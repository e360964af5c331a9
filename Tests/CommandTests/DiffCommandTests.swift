import Foundation
import TestSupport
import Testing

/// `dsdoc diff`, and the what-if options of `dsdoc explain`.
struct DiffCommandTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(Self.agent(image: "registry.example/agent:1"), to: "old.yaml")
        try folder.write(Self.nodes, to: "nodes.yaml")
    }

    private func dsdoc(_ arguments: String...) throws -> CommandLineTool.Output { try CommandLineTool.run(arguments, in: folder.path) }

    private func json(_ output: CommandLineTool.Output) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(output.out.utf8)) as? [String: Any])
    }

    private static func agent(image: String, label: String = "agent", extra: String = "") -> String {
        """
        apiVersion: apps/v1
        kind: DaemonSet
        metadata: {name: agent}
        spec:
          selector: {matchLabels: {app: \(label)}}
          template:
            metadata: {labels: {app: agent}}
            spec:
              containers: [{name: main, image: "\(image)"\(extra)}]

        """
    }

    private static let nodes = ["n1", "n2"].map { name in
        """
        apiVersion: v1
        kind: Node
        metadata: {name: \(name), labels: {disk: \(name == "n1" ? "ssd" : "hdd")}}

        """
    }.joined(separator: "---\n")

    @Test func anUpdateRollsOutNodeByNode() throws {
        try folder.write(Self.agent(image: "registry.example/agent:2"), to: "new.yaml")
        let output = try dsdoc("diff", "old.yaml", "new.yaml", "--cluster", "nodes.yaml", "--format", "json")
        #expect(output.status == 0, "\(output.err)")
        let report = try json(output)
        #expect(report["accepted"] as? Bool == true)
        #expect(report["generation"] as? [Int] == [1, 2])
        #expect(report["templateGeneration"] as? [Int] == [1, 2])
        let changes = try #require(report["changes"] as? [[String: String]])
        #expect(
            changes == [
                [
                    "field": "spec.template.spec.containers[main].image", "before": "registry.example/agent:1",
                    "after": "registry.example/agent:2",
                ]
            ])
        let waves = try #require(report["rollout"] as? [[String: Any]])
        #expect(waves.map { $0["terminated"] as? [String] } == [["n2"], ["n1"]])
        #expect(waves.map { $0["ready"] as? [String] } == [["n2"], ["n1"]])
    }

    @Test func defaultsWrittenOutAreNoChange() throws {
        let extra = ", imagePullPolicy: IfNotPresent, resources: {requests: {cpu: 0.1}}"
        try folder.write(Self.agent(image: "registry.example/agent:1", extra: ", resources: {requests: {cpu: 100m}}"), to: "old.yaml")
        try folder.write(Self.agent(image: "registry.example/agent:1", extra: extra), to: "new.yaml")
        let report = try json(try dsdoc("diff", "old.yaml", "new.yaml", "--format", "json"))
        #expect((report["changes"] as? [Any])?.isEmpty == true)
        #expect(report["generation"] as? [Int] == [1, 1])
    }

    @Test func aNodeThatLosesItsPodIsListed() throws {
        let selective = Self.agent(image: "registry.example/agent:1").replacing(
            "      containers:", with: "      nodeSelector: {disk: ssd}\n      containers:")
        try folder.write(selective, to: "new.yaml")
        let report = try json(try dsdoc("diff", "old.yaml", "new.yaml", "--cluster", "nodes.yaml", "--format", "json"))
        let nodes = try #require(report["nodes"] as? [String: [String: String]])
        #expect(nodes["n1"] == ["before": "Running", "after": "Running"])
        #expect(nodes["n2"]?["before"] == "Running" && nodes["n2"]?["after"] == "absent")
        #expect(nodes["n2"]?["rule"] == "node-selector-mismatch")
        #expect(nodes["n2"]?["why"] == "nodeSelector needs `disk=ssd`; the node has `disk=hdd`")
        let markdown = try dsdoc("diff", "old.yaml", "new.yaml", "--cluster", "nodes.yaml", "--format", "markdown").out
        #expect(markdown.contains("| `n2` | Running | **absent** | nodeSelector disk=ssd |"))
        #expect(markdown.hasPrefix("### default/agent: +nodeSelector.disk ssd; 1 node loses its pod; the rollout completes on 1 node\n"))
    }

    /// Case 05 of the reports: pods that never start use up maxUnavailable.
    @Test func aRolloutThatStopsIsSaid() throws {
        try folder.write(
            Self.agent(image: "registry.example/agent:2", extra: ", resources: {requests: {cpu: 900}}"), to: "new.yaml")
        let output = try dsdoc("diff", "old.yaml", "new.yaml", "--cluster", "nodes.yaml", "-ojson")
        #expect(output.status == 0)
        let report = try json(output)
        let summary = "default/agent: image agent:1 → agent:2 and 1 more change; the rollout stops at 1 of 2 nodes: 1 Pending: cpu"
        #expect(report["summary"] as? String == summary)
        let status = try #require(report["rolloutStatus"] as? [String: Any])
        #expect(status["result"] as? String == "stopped" && status["outdatedNodes"] as? [String] == ["n1"])
        #expect(status["updated"] as? Int == 1 && status["wanted"] as? Int == 2)
        let nodes = try #require(report["nodes"] as? [String: [String: Any]])
        #expect(nodes["n1"]?["outdated"] as? Bool == true && nodes["n1"]?["after"] as? String == "Running")
        let text = try dsdoc("diff", "old.yaml", "new.yaml", "--cluster", "nodes.yaml").out
        #expect(text.hasPrefix(summary + "\n"))
        #expect(text.contains("\n  1      Running  Running (old)  maxUnavailable 1  n1\n"), "\(text)")
        #expect(text.contains("1 node keeps the old pod until that changes"), "\(text)")
    }

    @Test func rejectedPodsAreAFinding() throws {
        let rejected = Self.agent(image: "registry.example/agent:1").replacing(
            "      containers:", with: "      priorityClassName: none\n      containers:")
        try folder.write(rejected, to: "new.yaml")
        #expect(try dsdoc("diff", "old.yaml", "new.yaml", "--cluster", "nodes.yaml").status == 1)
        #expect(try dsdoc("diff", "old.yaml", "new.yaml").status == 0)
    }

    @Test func noDaemonSetIsAFindingAndAnEmptyFileWrongUsage() throws {
        try folder.write("# nothing\n", to: "empty.yaml")
        try folder.write("{apiVersion: v1, kind: List, items: []}\n", to: "list.yaml")
        let empty = try dsdoc("diff", "old.yaml", "empty.yaml")
        #expect(empty.status == 2 && empty.err == "error: empty.yaml is empty\n")
        for other in ["nodes.yaml", "list.yaml"] {
            let output = try dsdoc("diff", "old.yaml", other)
            #expect(output.status == 1 && output.err == "error: \(other) contains no DaemonSet\n" && output.out.isEmpty)
        }
    }

    @Test func aChangedSelectorIsRejected() throws {
        try folder.write(Self.agent(image: "registry.example/agent:1", label: "other"), to: "new.yaml")
        let output = try dsdoc("diff", "old.yaml", "new.yaml", "--cluster", "nodes.yaml", "--format", "json")
        #expect(output.status == 1)
        let report = try json(output)
        #expect(report["code"] as? Int == 422)
        let causes = try #require(report["causes"] as? [[String: String]])
        #expect(causes.first?["field"] == "spec.selector")
        #expect(causes.first?["message"]?.hasSuffix("field is immutable") == true)
        #expect((report["rollout"] as? [Any])?.isEmpty == true)
        for format in ["text", "markdown"] {
            let said = try dsdoc("diff", "old.yaml", "new.yaml", "--format", format).out
            #expect(said.split(separator: "immutable", omittingEmptySubsequences: false).count == 2, "\(format)")
            #expect(!said.contains("generation 1"), "\(format)")
        }
    }

    @Test(arguments: [
        (["--taint", "n1=dedicated=x:NoSchedule"], "absent"), (["--label", "n1=a=b"], "Running"), (["--cordon", "n1"], "Running"),
        (["--taint", "n1=k:NoExecute", "--taint", "n1=k-"], "Running"),
    ])
    func whatIfOptionsChangeTheCluster(_ options: [String], _ state: String) throws {
        let output = try CommandLineTool.run(
            ["explain", "old.yaml", "--cluster", "nodes.yaml", "--format", "json"] + options, in: folder.path)
        #expect(output.status == 0, "\(output.err)")
        #expect(try stateOnFirstNode(output) == state)
    }

    @Test func nodesAreAddedAndRemoved() throws {
        try folder.write("apiVersion: v1\nkind: Node\nmetadata: {name: n3}\n", to: "more.yaml")
        let output = try dsdoc("explain", "old.yaml", "--cluster", "nodes.yaml", "--add", "more.yaml", "--remove", "n1", "--format", "json")
        #expect(try nodes(output).keys.sorted() == ["n2", "n3"])
    }

    @Test(arguments: [["--cordon", "n9"], ["--taint", "n1"], ["--label", "n1"], ["--daemonset", "other"]])
    func missingNamesAreWrongUsage(_ options: [String]) throws {
        let output = try CommandLineTool.run(["explain", "old.yaml", "--cluster", "nodes.yaml"] + options, in: folder.path)
        #expect(output.status == 2)
        #expect(output.out.isEmpty)
    }

    private func nodes(_ output: CommandLineTool.Output) throws -> [String: Any] {
        let steps = try #require(try json(output)["steps"] as? [[String: Any]])
        let daemonSets = try #require(steps.first?["daemonsets"] as? [String: [String: Any]])
        return try #require(daemonSets["default/agent"]?["nodes"] as? [String: Any])
    }

    private func stateOnFirstNode(_ output: CommandLineTool.Output) throws -> String? {
        let node = try nodes(output)["n1"]
        return node as? String ?? (node as? [String: Any])?["state"] as? String
    }
}
