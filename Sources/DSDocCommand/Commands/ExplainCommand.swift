import ArgumentParser
import Diagnostics
import Handbook
import Kubernetes
import Reconciliation
import Site

/// `dsdoc explain`
struct ExplainCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Tells where the pods of DaemonSets run, and why not elsewhere.",
        discussion: """
            A file holds Kubernetes objects, one YAML document or JSON object after the other: nodes, pods, DaemonSets. What kubectl prints
            can be taken as it is. Steps of a scenario are separated by documents of kind Step. Each file is explained by itself; files without a
            DaemonSet, such as one of nodes, belong to the cluster of the others.

            Everything that the answer depends on is printed by:
              \(KubectlCommand.full)

            Exit status: 1 if an object or the pods of a DaemonSet are rejected, or if there is no DaemonSet or no node; 2 if a file is empty.

            Examples:
              \(ProgramName.shown) explain agent.yaml --cluster reference
              \(ProgramName.shown) explain -f agent.yaml --cluster cluster.yaml
              kubectl get nodes,pods,daemonsets -A -o yaml | \(ProgramName.shown) explain -f - -n kube-system --only-trouble
              \(ProgramName.shown) explain scenario.yaml -o json
              helm template chart | \(ProgramName.shown) explain - --cluster nodes.yaml
              \(ProgramName.shown) explain agent.yaml --cluster reference --taint worker-1=dedicated=gpu:NoSchedule --cordon worker-2
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable, Sendable { case text, wide, json, name }

    @Argument(help: "Files of Kubernetes objects; - is standard input.")
    var files: [String] = []

    @Option(
        name: [.customShort("f"), .customLong("filename")],
        help: ArgumentHelp("A file of Kubernetes objects, as an argument without this option. May be repeated.", valueName: "file"))
    var filenames: [String] = []

    @Option(help: "A file of nodes and other objects that each file is applied to, or `reference` for the built-in cluster.")
    var cluster: String?

    @Option(
        help:
            "The release of Kubernetes to answer as, from 1.\(KubernetesVersion.known.lowerBound) to 1.\(KubernetesVersion.known.upperBound)."
    )
    var kubernetes = KubernetesVersion.latest

    @Option(
        name: [.customShort("o", allowingJoined: true), .customLong("format")],
        help:
            "text; wide: a row for each node; json: one object for one file, a list of them for several; name: DaemonSets as kubectl names them."
    )
    var format = Format.text

    @Flag(name: .customLong("all"), help: "A row for each node, as with -o wide.")
    var showsAllNodes = false

    @OptionGroup(title: "DaemonSets") var selection: DaemonSetSelection
    @OptionGroup(title: "What if") var whatIf: WhatIfOptions
    @OptionGroup(title: "Output options") var output: OutputOptions

    func validate() throws {
        if paths.isEmpty { throw ValidationError("Name a file: -f FILE, or - for standard input.") }
        if paths.count(where: { $0 == "-" }) > 1 { throw ValidationError("Standard input can be read once.") }
    }

    private var paths: [String] { files + filenames }

    func perform() async throws -> ExitStatus {
        let catalogue = try output.catalogue(.ofWorkingFolder())
        var findings = InputFindings()
        var cluster: Cluster?
        if let name = self.cluster { cluster = try await findings.readCluster(name, version: kubernetes, jobs: output.workers) }
        let changes = try await whatIf.changes(&findings, version: kubernetes, jobs: output.workers)
        let input = try ExplainInput(paths, version: kubernetes)
        let scenarios = input.scenarios(on: cluster ?? Cluster(), namespace: selection.shownNamespace)
        let outcomes = try scenarios.map { scenario in
            let changed = try whatIf.apply(changes, to: scenario)
            var outcome = Reconciliation.run(changed, version: kubernetes)
            if format == .json { outcome.addRejectedDaemonSets(of: changed) }
            return outcome
        }
        var finder = ConfigurationFinder(Languages())
        var answers = try selection.apply(to: outcomes).enumerated().map { index, outcome in
            let file = input.files[index]
            var read = SourceFiles()
            let configuration = finder.configuration(ofFile: file.source.path, in: &read)?.configuration ?? Configuration()
            return ExplainAnswer(
                path: file.source.path, hasQuestion: input.isQuestion(file), outcome: outcome,
                findings: ExplainFindings(file, on: cluster, outcome, configuration, catalogue))
        }
        let status = findings.fail ? .diagnostics : ExplainAnswer.status(answers)
        if format == .json { for index in answers.indices { answers[index].add(findings.errors(catalogue)) } }
        let terminal = Terminal.output(output.color)
        let selected = selection.onlyTrouble ? answers.map(\.onlyTrouble) : answers
        switch format {
        case .json: try terminal.write(ExplainAnswer.json(selected, catalogue))
        case .name: try terminal.write(ExplainAnswer.names(selected))
        case .text, .wide:
            let layout = ExplainLayout(
                catalogue: catalogue, style: terminal.style, columns: terminal.columns, isWide: format == .wide || showsAllNodes,
                showsOnlyTrouble: selection.onlyTrouble, isSelection: selection.isSelection,
                hasCluster: self.cluster != nil, hasOneNamespace: selection.shownNamespace != nil)
            try terminal.write(findings.text(terminal.style, catalogue))
            try terminal.write(ExplainAnswer.text(answers, layout))
        }
        return status
    }
}

extension KubernetesVersion: ExpressibleByArgument {
    package init?(argument: String) { self.init(argument) }
    package var defaultValueDescription: String { description }
}
