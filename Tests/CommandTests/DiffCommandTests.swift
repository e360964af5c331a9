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
        #expect(nodes["n2"] == ["before": "Running", "after": "absent"])
        let markdown = try dsdoc("diff", "old.yaml", "new.yaml", "--cluster", "nodes.yaml", "--format", "markdown").out
        #expect(markdown.contains("| `n2` | Running | **absent** |"))
    }

    @Test func aChangedSelectorIsRejected() throws {
        try folder.write(Self.agent(image: "registry.example/agent:1", label: "other"), to: "new.yaml")
        let output = try dsdoc("diff", "old.yaml", "new.yaml", "--cluster", "nodes.yaml", "--format", "json")
        #expect(output.status == 1)
        let report = try json(output)
        #expect(report["code"] as? Int == 422)
        let causes = try #require(report["causes"] as? [[String: String]])
        #expect(causes.last?["field"] == "spec.selector")
        #expect(causes.last?["message"]?.hasSuffix("field is immutable") == true)
        #expect((report["rollout"] as? [Any])?.isEmpty == true)
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
