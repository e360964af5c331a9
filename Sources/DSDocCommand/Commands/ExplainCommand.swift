import ArgumentParser
import Diagnostics
import Handbook
import Kubernetes
import Reconciliation

/// `dsdoc explain`
struct ExplainCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Tells where the pods of DaemonSets run, and why not elsewhere.",
        discussion: """
            A file holds Kubernetes objects, one YAML document or JSON object after the other: nodes, pods, DaemonSets. What kubectl prints
            (`kubectl get nodes,pods -A -o yaml`) can be taken as it is. Steps of a scenario are separated by documents of kind Step.

            Examples:
              dsdoc explain agent.yaml --cluster reference
              kubectl get nodes -o yaml > nodes.yaml && dsdoc explain agent.yaml --cluster nodes.yaml
              dsdoc explain scenario.yaml --format json
              helm template chart | dsdoc explain - --cluster nodes.yaml
              dsdoc explain agent.yaml --cluster reference --taint worker-1=dedicated=gpu:NoSchedule --cordon worker-2
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable, Sendable { case text, json }

    @Argument(help: "Files of Kubernetes objects; - is standard input.")
    var files: [String]

    @Option(help: "A file of nodes and other objects that each file is applied to, or `reference` for the built-in cluster.")
    var cluster: String?

    @Option(
        help:
            "The release of Kubernetes to answer as, from 1.\(KubernetesVersion.known.lowerBound) to 1.\(KubernetesVersion.known.upperBound)."
    )
    var kubernetes = KubernetesVersion.latest

    @Option(help: "text, or json: one object for one file, a list of them for several.")
    var format = Format.text

    @Option(
        name: .customLong("daemonset"), help: ArgumentHelp("Answer for this DaemonSet alone: NAME or NAMESPACE/NAME.", valueName: "name"))
    var names: [String] = []

    @OptionGroup(title: "What if") var whatIf: WhatIfOptions
    @OptionGroup(title: "Output options") var output: OutputOptions

    func validate() throws {
        if files.filter({ $0 == "-" }).count > 1 { throw ValidationError("Standard input can be read once.") }
    }

    func perform() async throws -> ExitStatus {
        let catalogue = try output.catalogue(.ofWorkingFolder())
        var findings = InputFindings()
        let cluster = try self.cluster.map { try findings.readCluster($0, version: kubernetes) } ?? Cluster()
        let changes = try whatIf.changes(&findings, version: kubernetes)
        let outcomes = try files.map { path in
            let scenario = Scenario(cluster, reviewing: try ObjectFile.read(path), version: kubernetes)
            var outcome = try chosen(Reconciliation.run(whatIf.apply(changes, to: scenario), version: kubernetes))
            if format == .json { outcome.steps[0].errors.insert(contentsOf: findings.errors(catalogue), at: 0) }
            return (path, outcome)
        }
        let terminal = Terminal.output(output.color)
        switch format {
        case .json: terminal.write(json(outcomes, catalogue))
        case .text:
            terminal.write(findings.text(terminal.style, catalogue))
            for (path, outcome) in outcomes {
                terminal.write(ExplainText(outcome: outcome, file: path, catalogue: catalogue, style: terminal.style).text())
            }
        }
        return findings.fail ? .diagnostics : .clean
    }

    /// The outcome of the named DaemonSets, or of all if none is named.
    private func chosen(_ outcome: Outcome) throws(CommandFailure) -> Outcome {
        guard !names.isEmpty else { return outcome }
        for name in names where !outcome.steps.contains(where: { $0.daemonSets.contains { Self.is($0, name) } }) {
            throw .usage(Message("there is no DaemonSet \(name)"))
        }
        var chosen = outcome
        for index in chosen.steps.indices {
            chosen.steps[index].daemonSets.removeAll { daemonSet in !names.contains { Self.is(daemonSet, $0) } }
        }
        return chosen
    }

    private static func `is`(_ daemonSet: DaemonSetOutcome, _ name: String) -> Bool { daemonSet.name == name || daemonSet.key == name }

    private func json(_ outcomes: [(String, Outcome)], _ catalogue: MessageCatalogue) -> [UInt8] {
        var json = JSONWriter()
        if outcomes.count == 1 {
            for (path, outcome) in outcomes { json.raw(outcome.json(file: path, in: catalogue)) }
        } else {
            json.array { json in for (path, outcome) in outcomes { json.raw(outcome.json(file: path, in: catalogue)) } }
        }
        json.endLine()
        return json.bytes
    }
}

extension KubernetesVersion: ExpressibleByArgument {
    package init?(argument: String) { self.init(argument) }
    package var defaultValueDescription: String { description }
}
