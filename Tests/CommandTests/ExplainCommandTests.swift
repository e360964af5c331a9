import Foundation
import TestSupport
import Testing

/// `dsdoc explain` as kubectl's users type it: input, selection, formats, exit statuses.
struct ExplainCommandTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(Self.nodes, to: "nodes.yaml")
        try folder.write(Self.agent("agent", namespace: "one", tier: "a"), to: "agent.yaml")
        let all = [
            Self.agent("agent", namespace: "one", tier: "a"), Self.agent("other", namespace: "two", tier: "b"),
            Self.agent("large", namespace: "two", tier: "b", cpu: "9"),
        ]
        try folder.write(all.joined(separator: "---\n"), to: "three.yaml")
    }

    private static let nodes = """
        {apiVersion: v1, kind: Node, metadata: {name: n1}, status: {allocatable: {cpu: 4, memory: 8Gi, pods: 110}}}
        ---
        {apiVersion: v1, kind: Node, metadata: {name: n2}, spec: {taints: [{key: dedicated, effect: NoSchedule}]}}

        """

    private static func agent(_ name: String, namespace: String?, tier: String = "a", cpu: String = "100m", spec: String = "") -> String {
        """
        apiVersion: apps/v1
        kind: DaemonSet
        metadata: {name: \(name)\(namespace.map { ", namespace: \($0)" } ?? ""), labels: {tier: \(tier)}}
        spec:
          selector: {matchLabels: {app: \(name)}}
          template:
            metadata: {labels: {app: \(name)}}
            spec:
              containers: [{name: main, image: "registry.example/agent:1", resources: {requests: {cpu: \(cpu)}}}]
              \(spec)

        """
    }

    private func dsdoc(_ arguments: [String], input: String = "") throws -> CommandLineTool.Output {
        try CommandLineTool.run(["explain"] + arguments, in: folder.path, input: input)
    }

    // MARK: Input

    @Test(arguments: [
        ["agent.yaml", "--cluster", "nodes.yaml"], ["-f", "agent.yaml", "--cluster", "nodes.yaml"],
        ["-f", "agent.yaml", "-f", "nodes.yaml"],
        ["nodes.yaml", "agent.yaml"], ["-f", "nodes.yaml", "agent.yaml"], ["--filename", "agent.yaml", "nodes.yaml"],
    ])
    func theAnswerIsTheFirstLine(_ arguments: [String]) throws {
        let output = try dsdoc(arguments)
        #expect(output.status == 0, "\(output.err)")
        #expect(output.out.hasPrefix("one/agent runs on 1 of 2 nodes, wanted on 1; not on: 1 taint dedicated (n2)\n"), "\(output.out)")
    }

    @Test func standardInputIsAFileAmongOthers() throws {
        let output = try dsdoc(["-f", "-", "-f", "nodes.yaml"], input: Self.agent("agent", namespace: nil))
        #expect(output.out.hasPrefix("default/agent runs on 1 of 2 nodes"), "\(output.out)\(output.err)")
        #expect(try dsdoc(["-f", "-", "-"]).status == 2)
    }

    @Test func severalFilesHaveTheirNames() throws {
        let output = try dsdoc(["agent.yaml", "three.yaml", "--cluster", "nodes.yaml"])
        let lines = output.out.split(separator: "\n")
        #expect(lines.first == "agent.yaml:" && lines.contains("three.yaml:"))
    }

    // MARK: Selection

    @Test(arguments: [
        ([], ["agent", "large", "other"]), (["-A"], ["agent", "large", "other"]), (["-n", "two", "-A"], ["agent", "large", "other"]),
        (["-n", "two"], ["large", "other"]), (["-ntwo"], ["large", "other"]), (["--namespace", "one"], ["agent"]), (["-n", "none"], []),
        (["-l", "tier=b"], ["large", "other"]), (["-l", "tier in (a, c),!spot"], ["agent"]), (["-l", "tier!=a", "-n", "one"], []),
        (["--daemonset", "two/other"], ["other"]), (["--only-trouble"], ["large"]), (["-l", ""], ["agent", "large", "other"]),
    ])
    func selects(_ options: [String], _ names: [String]) throws {
        let output = try dsdoc(["three.yaml", "--cluster", "nodes.yaml", "-o", "name"] + options)
        #expect(output.out == names.map { "daemonset.apps/\($0)\n" }.joined())
        #expect(output.status == (names.isEmpty ? 1 : 0))
    }

    @Test func aNamespaceIsThatOfObjectsWithoutOne() throws {
        try folder.write(Self.agent("agent", namespace: nil), to: "plain.yaml")
        let output = try dsdoc(["plain.yaml", "--cluster", "nodes.yaml", "-n", "logging"])
        #expect(output.out.hasPrefix("logging/agent runs on 1 of 2 nodes"), "\(output.out)")
    }

    @Test(arguments: ["a in", "a,", "=b", "a in b", "a b", "!a=b", "a)", "a notin (b", "a>b"])
    func aWrongSelectorIsWrongUsage(_ selector: String) throws {
        let output = try dsdoc(["three.yaml", "-l", selector])
        #expect(output.status == 2 && output.err.contains("--selector \(selector): write"))
    }

    // MARK: Formats

    @Test func severalDaemonSetsBeginWithATable() throws {
        let lines = try dsdoc(["three.yaml", "--cluster", "nodes.yaml"]).out.split(separator: "\n")
        #expect(lines.first == "1 of 3 DaemonSets does not run as wanted: two/large (1 Pending)")
        #expect(lines.dropFirst().first == "NAMESPACE  NAME   DESIRED  CURRENT  READY  UP-TO-DATE  AVAILABLE  NODE SELECTOR")
        let oneNamespace = try dsdoc(["three.yaml", "--cluster", "nodes.yaml", "-n", "two"]).out.split(separator: "\n")
        #expect(oneNamespace.dropFirst().first?.hasPrefix("NAME   DESIRED") == true)
    }

    @Test(arguments: [["-o", "wide"], ["-owide"], ["-o=wide"], ["--format", "wide"], ["--all"]])
    func wideHasARowForEachNode(_ options: [String]) throws {
        let output = try dsdoc(["agent.yaml", "--cluster", "nodes.yaml"] + options)
        #expect(output.out.contains("\n  n2    absent   controller  taint `dedicated:NoSchedule` is not tolerated\n"), "\(output.out)")
    }

    @Test func onlyTroubleLeavesOutWhatRuns() throws {
        let healthy = try dsdoc(["agent.yaml", "--cluster", "nodes.yaml", "--only-trouble"])
        #expect(healthy.out == "one/agent runs on every node where it is wanted\n" && healthy.status == 0)
        let large = try dsdoc(["three.yaml", "--cluster", "nodes.yaml", "--only-trouble"])
        #expect(large.out.contains("two/large runs on 0 of 2 nodes") && !large.out.contains("one/agent"))
    }

    @Test func jsonHasTheSummary() throws {
        let output = try dsdoc(["agent.yaml", "--cluster", "nodes.yaml", "-o", "json"])
        let root = try #require(try JSONSerialization.jsonObject(with: Data(output.out.utf8)) as? [String: Any])
        let step = try #require((root["steps"] as? [[String: Any]])?.first)
        let daemonSet = try #require((step["daemonsets"] as? [String: [String: Any]])?["one/agent"])
        let summary = try #require(daemonSet["summary"] as? [String: Any])
        #expect(summary["text"] as? String == "one/agent runs on 1 of 2 nodes, wanted on 1; not on: 1 taint dedicated (n2)")
        #expect(summary["nodes"] as? Int == 2 && summary["running"] as? Int == 1 && summary["wanted"] as? Int == 1)
        let groups = try #require(summary["groups"] as? [[String: Any]])
        #expect(groups.map { $0["situation"] as? String } == ["running", "excluded"])
        #expect(groups.last?["reason"] as? String == "taint dedicated" && groups.last?["nodes"] as? [String] == ["n2"])
    }

    // MARK: Exit status

    /// Without a node, no pod of a DaemonSet exists; a scenario that begins without nodes is another matter.
    @Test func noNodeIsAProblem() throws {
        for arguments in [["agent.yaml"], ["three.yaml"], ["three.yaml", "-o", "json"], ["three.yaml", "--only-trouble"]] {
            #expect(try dsdoc(arguments).status == 1, "\(arguments)")
        }
        let single = try dsdoc(["agent.yaml"])
        #expect(single.out.hasPrefix("one/agent: no nodes: give a cluster with --cluster FILE"))
        try folder.write("{apiVersion: v1, kind: Namespace, metadata: {name: two}}\n", to: "empty.yaml")
        let several = try dsdoc(["three.yaml", "--cluster", "empty.yaml"])
        #expect(
            several.status == 1 && several.out.hasPrefix("none of 3 DaemonSets runs: the cluster has no nodes: run `kubectl get nodes,"))
        let step = "---\n{apiVersion: dsdoc.dev/v1alpha1, kind: Step, name: later}\n---\n"
        try folder.write(Self.agent("agent", namespace: "one") + step + Self.nodes, to: "later.yaml")
        let later = try dsdoc(["later.yaml"])
        #expect(later.status == 0, "\(later.out)\(later.err)")
    }

    @Test func aRejectedManifestHasNoPods() throws {
        try folder.write(
            Self.agent("agent", namespace: nil).replacing("spec:\n  selector", with: "spec:\n  minReadySeconds: -1\n  selector"),
            to: "bad.yaml")
        let output = try dsdoc(["bad.yaml", "--cluster", "nodes.yaml"])
        #expect(output.status == 1)
        #expect(
            output.out.hasPrefix(
                "bad.yaml:5:20: DaemonSet/default/agent is rejected (422): DaemonSet.apps \"agent\" is invalid: spec.minReadySeconds"))
        #expect(output.out.split(separator: "\n").count == 1)
    }

    /// JSON tells what would be if the manifest were accepted, and that it is not. All else is as without it.
    @Test func jsonMarksARejectedManifest() throws {
        let other = Self.agent("other", namespace: nil)
        let large = Self.agent("agent", namespace: nil).replacing("spec:\n  selector", with: "spec:\n  minReadySeconds: -1\n  selector")
        try folder.write(other + "\n---\n" + large, to: "bad.yaml")
        let output = try dsdoc(["bad.yaml", "--cluster", "nodes.yaml", "-o", "json"])
        #expect(output.status == 1)
        let answer = try #require(JSONSerialization.jsonObject(with: Data(output.out.utf8)) as? [String: Any])
        let step = try #require((answer["steps"] as? [[String: Any]])?.first)
        let sets = try #require(step["daemonsets"] as? [String: [String: Any]])
        #expect(sets["default/agent"]?["accepted"] as? Bool == false)
        #expect((sets["default/agent"]?["nodes"] as? [String: Any])?["n2"] as? String == "absent")
        #expect(sets["default/other"] != nil && sets["default/other"]?["accepted"] == nil)
        #expect((step["podVerbs"] as? [String: Any])?.keys.sorted() == ["DaemonSet/other"])
    }

    /// A rejected update of a DaemonSet leaves it as it is.
    @Test func jsonShowsTheDaemonSetThatARejectedUpdateLeaves() throws {
        let old = Self.agent("agent", namespace: nil)
        let new = old.replacing("spec:\n  selector", with: "spec:\n  minReadySeconds: -1\n  selector")
        try folder.write("\(old)\n---\n{apiVersion: dsdoc.dev/v1, kind: Step, name: update}\n---\n\(new)", to: "update.yaml")
        let output = try dsdoc(["update.yaml", "--cluster", "nodes.yaml", "-o", "json"])
        #expect(output.status == 1 && output.out.contains(#""code":422"#) && !output.out.contains(#""accepted":false"#), "\(output.out)")
    }

    @Test func podsThatCannotBeCreatedAreAFinding() throws {
        try folder.write(Self.agent("agent", namespace: nil, spec: "priorityClassName: none"), to: "class.yaml")
        let output = try dsdoc(["class.yaml", "--cluster", "nodes.yaml"])
        #expect(output.status == 1)
        #expect(output.out.hasPrefix("default/agent runs on 0 of 2 nodes, wanted on 1; not on: 1 taint dedicated (n2)"), "\(output.out)")
        #expect(output.out.split(separator: "\n")[0].hasSuffix("; 1 without a pod: no PriorityClass none (n1)"), "\(output.out)")
    }

    @Test(arguments: ["{apiVersion: v1, kind: List, items: []}", "{apiVersion: v1, kind: Node, metadata: {name: n3}}"])
    func noDaemonSetIsAFinding(_ input: String) throws {
        let output = try dsdoc(["-", "--cluster", "nodes.yaml"], input: input)
        #expect(output.status == 1 && output.out == "no DaemonSet\n")
        #expect(try dsdoc(["-", "-o", "json"], input: input).status == 1)
    }

    @Test(arguments: ["", "\n \n", "# nothing\n---\n", "---\n...\n"])
    func anEmptyFileIsWrongUsage(_ input: String) throws {
        let output = try dsdoc(["-", "--cluster", "nodes.yaml"], input: input)
        #expect(output.status == 2 && output.err == "error: standard input is empty\n" && output.out.isEmpty)
    }

    // MARK: kubectl

    /// kubectl starts `kubectl-dsdoc` for `kubectl dsdoc`.
    @Test func aPluginIsCalledByItsName() throws {
        try FileManager.default.createSymbolicLink(
            at: folder.url.appending(path: "kubectl-dsdoc"), withDestinationURL: URL(filePath: CommandLineTool.path))
        let process = Process()
        process.executableURL = folder.url.appending(path: "kubectl-dsdoc")
        process.arguments = ["help", "explain"]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let help = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(
            help.contains("USAGE: kubectl dsdoc explain") && help.contains("\n  kubectl dsdoc explain agent.yaml --cluster reference\n"))
    }
}
